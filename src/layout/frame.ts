import type { Model } from '#model/model.ts'
import type { VisibleElement } from '#visible-graph/visible-element.ts'
import { arrangeRows, type RowItem, rowGap } from './arrange-rows.ts'
import { boxText } from './box-text.ts'
import { type CardMeasures, cardHeight, cardMeasures, minCardWidth, smallCardMeasures } from './card-size.ts'
import type { Rect } from './geometry.ts'
import type { Box } from './placed-graph.ts'
import { lineCount, longestPiece, textWidth } from './text-metrics.ts'

/** Room between the border of an opened box and what is in it. */
export const framePadding = 10
/** Sizes of an opened box's title; that of what is in focus is larger. */
const frameTitle = { size: 13, line: 18, around: 14 }
const focusTitle = { size: 17, line: 22, around: 22 }
/** What stands beside the title of an opened box: its icon, its badges and the button that closes it. */
const frameTitleExtras = 84

/** The boxes of a view as a tree, with what is needed to size them. */
export interface BoxTree {
  readonly model: Model
  readonly childrenOf: (id: string) => readonly VisibleElement[]
  /** Whether cards standing directly in this container are large: in all but the pillars of the landscape. */
  readonly isLarge: (id: string | null) => boolean
}

/** Indexes visible elements by their parents. */
export const buildBoxTree = (model: Model, elements: readonly VisibleElement[]): BoxTree => {
  const children = new Map<string, VisibleElement[]>()
  for (const element of elements) {
    if (element.parent === null) continue
    const siblings = children.get(element.parent)
    if (siblings) siblings.push(element)
    else children.set(element.parent, [element])
  }
  const pillars = new Set<string | null>(model.pillars.map((pillar) => pillar.id))
  const isLandscape =
    elements.filter((element) => element.parent === null).length > 1 && !elements[0]?.outside
  return {
    model,
    childrenOf: (id) => children.get(id) ?? [],
    isLarge: (id) => !(isLandscape && pillars.has(id)),
  }
}

/** Cards on the first level of a band, or of what is in focus, are large; all others are small. */
export const measuresOf = (tree: BoxTree, box: VisibleElement): CardMeasures => {
  const isFirst = box.depth === 1 && !box.outside && box.kind === 'element'
  return isFirst && tree.isLarge(box.parent) ? cardMeasures : smallCardMeasures
}

const frameTitleOf = (box: VisibleElement): typeof frameTitle =>
  box.depth === 0 && box.kind !== 'group' ? focusTitle : frameTitle

/** The height of the strip with the title of an opened box. */
export const frameTitleHeight = (tree: BoxTree, box: VisibleElement, width: number): number => {
  const title = boxText(tree.model, box)
  const { size, line, around } = frameTitleOf(box)
  const room = width - 2 * framePadding - frameTitleExtras
  return Math.max(lineCount(title.zh, size, room), lineCount(title.en, size, room)) * line + around
}

/** The least width at which an opened box's title takes no more than two lines. */
export const frameTitleWidth = (tree: BoxTree, box: VisibleElement): number => {
  const title = boxText(tree.model, box)
  const { size } = frameTitleOf(box)
  const word = Math.max(longestPiece(title.zh, size), longestPiece(title.en, size))
  const half = Math.max(textWidth(title.zh, size), textWidth(title.en, size)) / 1.8
  return Math.ceil(Math.max(word, half) + frameTitleExtras + 2 * framePadding)
}

/** The least width in which a box, and all that is open in it, can stand in a single column. */
export const leastWidth = (tree: BoxTree, box: VisibleElement): number => {
  const title = boxText(tree.model, box)
  if (!box.open) return minCardWidth(title, measuresOf(tree, box))
  const { size } = frameTitle
  const word = Math.max(longestPiece(title.zh, size), longestPiece(title.en, size))
  const children = tree.childrenOf(box.id).map((child) => leastWidth(tree, child))
  return Math.max(word + frameTitleExtras, ...children) + 2 * framePadding
}

/** The width an opened box asks for: two columns of its contents, if it has two. */
const frameWidth = (tree: BoxTree, box: VisibleElement): number => {
  const children = tree.childrenOf(box.id).map((child) => leastWidth(tree, child))
  const widest = Math.max(0, ...children)
  const columns = Math.min(2, children.length)
  return Math.max(leastWidth(tree, box), columns * widest + (columns - 1) * rowGap + 2 * framePadding)
}

const rowItemOf = (tree: BoxTree, box: VisibleElement, width: number): RowItem => {
  if (box.open) {
    const count = tree.childrenOf(box.id).length
    return {
      minWidth: Math.min(frameWidth(tree, box), width),
      // What was just opened is what the reader looks at: it takes the room of several cards.
      greed: Math.min(5, 1 + count / 2),
      stretches: false,
      heightAt: (at) => frameHeight(tree, box, at),
    }
  }
  const title = boxText(tree.model, box)
  const measures = measuresOf(tree, box)
  return {
    minWidth: Math.min(minCardWidth(title, measures), width),
    greed: 1,
    stretches: true,
    heightAt: (at) => cardHeight(title, at, measures),
  }
}

/** The height of some boxes standing in rows of a width. */
export const rowsHeight = (tree: BoxTree, boxes: readonly VisibleElement[], width: number): number =>
  arrangeRows(
    boxes.map((box) => rowItemOf(tree, box, width)),
    width,
  ).height

const frameHeight = (tree: BoxTree, box: VisibleElement, width: number): number =>
  frameTitleHeight(tree, box, width) +
  rowsHeight(tree, tree.childrenOf(box.id), width - 2 * framePadding) +
  framePadding

/** The title's part of a card: all of it but the padding, for a card has nothing that a line may cross. */
const cardBox = (tree: BoxTree, box: VisibleElement, rect: Rect): Box => ({
  ...rect,
  id: box.id,
  depth: box.depth,
  form: measuresOf(tree, box) === cardMeasures ? 'card' : 'small-card',
  title: rect,
})

/** Places one box in a rectangle, and in it all that it holds. Parents come first. */
export const placeBox = (tree: BoxTree, box: VisibleElement, rect: Rect): Box[] => {
  if (!box.open) return [cardBox(tree, box, rect)]
  const titleHeight = frameTitleHeight(tree, box, rect.width)
  const inside = {
    x: rect.x + framePadding,
    y: rect.y + titleHeight,
    width: rect.width - 2 * framePadding,
  }
  const frame: Box = {
    ...rect,
    id: box.id,
    depth: box.depth,
    form: 'frame',
    title: { ...rect, height: titleHeight },
  }
  return [frame, ...placeRows(tree, tree.childrenOf(box.id), inside)]
}

/** Places boxes in justified rows from a top left corner. */
export const placeRows = (
  tree: BoxTree,
  boxes: readonly VisibleElement[],
  at: { readonly x: number; readonly y: number; readonly width: number },
): Box[] => {
  const items = boxes.map((box) => rowItemOf(tree, box, at.width))
  const { places } = arrangeRows(items, at.width)
  return boxes.flatMap((box, index) => {
    const place = places[index]
    return place ? placeBox(tree, box, { ...place, x: at.x + place.x, y: at.y + place.y }) : []
  })
}

/** Places boxes in one column, sharing out the height that is left over among the closed ones. */
export const placeColumn = (
  tree: BoxTree,
  boxes: readonly VisibleElement[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  height: number,
): Box[] => {
  const items = boxes.map((box) => rowItemOf(tree, box, at.width))
  const heights = items.map((item) => item.heightAt(at.width))
  const used = heights.reduce((sum, each) => sum + each, 0) + rowGap * Math.max(0, boxes.length - 1)
  const closed = items.filter((item) => item.stretches).length
  const extra = closed === 0 ? 0 : Math.max(0, height - used) / closed
  let y = at.y
  return boxes.flatMap((box, index) => {
    const own = (heights[index] ?? 0) + (items[index]?.stretches ? extra : 0)
    const placed = placeBox(tree, box, { x: at.x, y, width: at.width, height: own })
    y += own + rowGap
    return placed
  })
}

/** The height of boxes in one column at their natural heights. */
export const columnHeight = (tree: BoxTree, boxes: readonly VisibleElement[], width: number): number =>
  boxes.reduce((sum, box) => sum + rowItemOf(tree, box, width).heightAt(width), 0) +
  rowGap * Math.max(0, boxes.length - 1)
