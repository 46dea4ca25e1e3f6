import type { VisibleElement } from '#visible-graph/visible-element.ts'
import { rowGap } from './arrange-rows.ts'
import { boxText } from './box-text.ts'
import { cardHeight, minCardWidth, smallCardMeasures } from './card-size.ts'
import { type BoxTree, framePadding, placeBox } from './frame.ts'
import type { Box } from './placed-graph.ts'

const headingHeight = 30
const cardWidth = { least: 168, most: 236 }
/** Cards in one column of a group at the side; more of them begin a second one, a third and a fourth. */
const longColumn = 8
const mostColumns = 4

/**
 * A heading with its cards in a grid, at the origin. `width` is the room for a row; null makes a column (two where one
 * would be long).
 */
export const layOutGroup = (
  tree: BoxTree,
  heading: VisibleElement,
  width: number | null,
): { boxes: Box[]; width: number; height: number } => {
  const cards = tree.childrenOf(heading.id)
  const least = Math.max(
    cardWidth.least,
    ...cards.map((card) =>
      Math.min(cardWidth.most, minCardWidth(boxText(tree.model, card), smallCardMeasures)),
    ),
  )
  const columnsThatFit =
    width === null
      ? Math.min(mostColumns, Math.ceil(cards.length / longColumn))
      : Math.floor((width - 2 * framePadding + rowGap) / (least + rowGap))
  const columns = Math.max(1, Math.min(cards.length, columnsThatFit))
  const rows = Math.ceil(cards.length / columns)
  const height = Math.max(
    0,
    ...cards.map((card) => cardHeight(boxText(tree.model, card), least, smallCardMeasures)),
  )
  const rect = {
    x: 0,
    y: 0,
    width: columns * least + (columns - 1) * rowGap + 2 * framePadding,
    height: headingHeight + rows * height + (rows - 1) * rowGap + framePadding,
  }
  const frame: Box = {
    ...rect,
    id: heading.id,
    depth: 0,
    form: 'heading',
    title: { ...rect, height: headingHeight },
  }
  const boxes = cards.flatMap((card, index) =>
    placeBox(tree, card, {
      x: framePadding + (index % columns) * (least + rowGap),
      y: headingHeight + Math.floor(index / columns) * (height + rowGap),
      width: least,
      height,
    }),
  )
  return { boxes: [frame, ...boxes], width: rect.width, height: rect.height }
}
