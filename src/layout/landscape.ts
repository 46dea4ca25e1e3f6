import type { Pillar, Side } from '#model/metamodel.ts'
import type { Model } from '#model/model.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import type { VisibleElement } from '#visible-graph/visible-element.ts'
import { flowLines } from './flow-lines.ts'
import {
  type BoxTree,
  buildBoxTree,
  columnHeight,
  leastWidth,
  placeColumn,
  placeRows,
  rowsHeight,
} from './frame.ts'
import { boundsOf, type Rect } from './geometry.ts'
import type { Box, BoxForm, PlacedGraph } from './placed-graph.ts'
import { longestPiece, textWidth } from './text-metrics.ts'

/** The shape of the page: a wide one has the pillars beside the bands, a tall one (a phone) has all in one column. */
export type PageShape = 'wide' | 'tall'

/** The bands' width. Their left edge is x = 0: whatever is opened, these two edges stay. */
const bandWidth: Readonly<Record<PageShape, number>> = { wide: 996, tall: 380 }
const leastPillarWidth = 164
/** Between bands, where the flows run. */
const bandGap = 30
/** Between the bands and the pillars. */
const gutter = 62
const padding = 10
const titleSize = 16
const pillarTitleSize = 15
const titleStrip = 38

interface Row {
  readonly place: VisibleElement
  readonly rect: Rect
  readonly form: BoxForm
  /** `left`: the title is a cell at the left; `top`: a strip above. */
  readonly titleAt: 'left' | 'top'
}

/** All pillars are wide enough for the longest of their titles on one line, in both languages. */
const pillarWidthOf = (model: Model): number => {
  const names = model.pillars
    .filter(({ side }) => side === 'left' || side === 'right')
    .flatMap(({ name }) => [textWidth(name.zh, pillarTitleSize), textWidth(name.en, pillarTitleSize)])
  return Math.ceil(Math.max(leastPillarWidth, ...names.map((width) => width + 2 * padding + 2)))
}

const bandTitleWidth = (model: Model): number => {
  const names = [...model.layers, ...model.pillars].flatMap((place) => [place.name.zh, place.name.en])
  return Math.ceil(Math.max(...names.map((name) => longestPiece(name, titleSize)))) + 2 * padding
}

const titleRect = (rect: Rect, titleAt: Row['titleAt'], titleWidth: number): Rect =>
  titleAt === 'left' ? { ...rect, width: titleWidth } : { ...rect, height: titleStrip }

const inside = ({ rect, titleAt }: Row, titleWidth: number): { x: number; y: number; width: number } =>
  titleAt === 'left'
    ? { x: rect.x + titleWidth, y: rect.y + padding, width: rect.width - titleWidth - padding }
    : { x: rect.x + padding, y: rect.y + titleStrip, width: rect.width - 2 * padding }

const rowHeight = (tree: BoxTree, row: Omit<Row, 'rect'>, width: number, titleWidth: number): number => {
  const at = inside({ ...row, rect: { x: 0, y: 0, width, height: 0 } }, titleWidth)
  const content = rowsHeight(tree, tree.childrenOf(row.place.id), at.width)
  return at.y + Math.max(content, 36) + padding
}

const placeRow = (tree: BoxTree, row: Row, titleWidth: number): Box[] => [
  {
    ...row.rect,
    id: row.place.id,
    depth: 0,
    form: row.form,
    title: titleRect(row.rect, row.titleAt, titleWidth),
  },
  ...placeRows(tree, tree.childrenOf(row.place.id), inside(row, titleWidth)),
]

/** Stacks places below each other from y = `top`; each as high as what is in it. */
const stack = (
  tree: BoxTree,
  places: readonly VisibleElement[],
  at: {
    readonly top: number
    readonly width: number
    readonly form: BoxForm
    readonly titleAt: Row['titleAt']
  },
  titleWidth: number,
): { boxes: Box[]; bottom: number } => {
  let y = at.top
  const boxes = places.flatMap((place) => {
    const row = { place, form: at.form, titleAt: at.titleAt }
    const height = rowHeight(tree, row, at.width, titleWidth)
    const placed = placeRow(tree, { ...row, rect: { x: 0, y, width: at.width, height } }, titleWidth)
    y += height + bandGap
    return placed
  })
  return { boxes, bottom: y - (places.length > 0 ? bandGap : 0) }
}

/** How many steps a pillar may grow outward to keep what is open in it from growing downward. */
const mostSteps = 5
const widthStep = 128

/** The least width of a pillar at which its contents are no higher than the bands, or as near to that as it can be. */
const pillarWidthFor = (
  tree: BoxTree,
  children: readonly VisibleElement[],
  usual: number,
  room: number,
): number => {
  const least = Math.max(0, ...children.map((child) => leastWidth(tree, child))) + 2 * padding
  const start = Math.max(usual, least)
  if (children.every((child) => !child.open)) return start
  const widths = Array.from({ length: mostSteps + 1 }, (_, step) => start + step * widthStep)
  const heights = widths.map((width) => columnHeight(tree, children, width - 2 * padding))
  const fitting = heights.findIndex((height) => height <= room)
  return widths[fitting >= 0 ? fitting : heights.indexOf(Math.min(...heights))] ?? start
}

/** Pillars at one side of the bands, nearest first, at the bands' full height or more if what is open needs it. */
const placePillars = (
  tree: BoxTree,
  pillars: readonly VisibleElement[],
  side: 'left' | 'right',
  top: number,
  bandsHeight: number,
  pillarWidth: number,
): Box[] => {
  let edge = side === 'left' ? -gutter : bandWidth.wide + gutter
  return pillars.flatMap((place) => {
    const children = tree.childrenOf(place.id)
    const width = pillarWidthFor(tree, children, pillarWidth, bandsHeight - titleStrip - padding)
    const content = columnHeight(tree, children, width - 2 * padding)
    const height = Math.max(bandsHeight, titleStrip + content + padding)
    const x = side === 'left' ? edge - width : edge
    edge = side === 'left' ? x - gutter / 2 : x + width + gutter / 2
    const rect = { x, y: top, width, height }
    const at = { x: x + padding, y: top + titleStrip, width: width - 2 * padding }
    return [
      { ...rect, id: place.id, depth: 0, form: 'pillar' as const, title: { ...rect, height: titleStrip } },
      ...placeColumn(tree, children, at, height - titleStrip - padding),
    ]
  })
}

/** What a strip needs for its title and the widest of its cards. */
const leastStrip = (tree: BoxTree, place: VisibleElement, titleWidth: number): number => {
  const cards = tree.childrenOf(place.id).map((child) => leastWidth(tree, child))
  return titleWidth + Math.max(0, ...cards) + padding
}

interface Strip {
  readonly place: VisibleElement
  readonly least: number
  readonly weight: number
}

/** Shares a width out by weight; where that is too little for some, they get their least and the others the rest. */
const shareOut = (strips: readonly Strip[], width: number): number[] => {
  const sum = (items: readonly Strip[], of: (strip: Strip) => number): number =>
    items.reduce((total, item) => total + of(item), 0)
  let free = strips
  for (;;) {
    const room = width - sum(strips, (strip) => (free.includes(strip) ? 0 : strip.least))
    const each = room / sum(free, (strip) => strip.weight)
    const enough = free.filter((strip) => each * strip.weight >= strip.least)
    if (enough.length === free.length || enough.length === 0) {
      return strips.map((strip) => (free.includes(strip) ? each * strip.weight : strip.least))
    }
    free = enough
  }
}

/** Strips in as few rows as their least widths allow: mostly one. */
const rowsOfStrips = (strips: readonly Strip[], width: number, gap: number): Strip[][] => {
  const rows: Strip[][] = []
  let used = 0
  for (const strip of strips) {
    const row = rows.at(-1)
    if (row && used + gap + strip.least <= width) {
      row.push(strip)
      used += gap + strip.least
    } else {
      rows.push([strip])
      used = strip.least
    }
  }
  return rows
}

/** Pillars above or below the bands, side by side over the width of everything. */
const placeStrips = (
  tree: BoxTree,
  places: readonly VisibleElement[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  titleWidth: number,
): { boxes: Box[]; height: number } => {
  const gap = gutter / 2
  const strips = places.map((place) => ({
    place,
    least: leastStrip(tree, place, titleWidth),
    weight: 1 + tree.childrenOf(place.id).length,
  }))
  let y = at.y
  const boxes = rowsOfStrips(strips, at.width, gap).flatMap((strip) => {
    const widths = shareOut(strip, at.width - gap * (strip.length - 1))
    const rows = strip.map(({ place }) => ({ place, form: 'pillar' as const, titleAt: 'left' as const }))
    const height = Math.max(
      ...rows.map((row, index) => rowHeight(tree, row, widths[index] ?? at.width, titleWidth)),
    )
    let x = at.x
    const placed = rows.flatMap((row, index) => {
      const rect = { x, y, width: widths[index] ?? at.width, height }
      x += rect.width + gap
      return placeRow(tree, { ...row, rect }, titleWidth)
    })
    y += height + bandGap
    return placed
  })
  return { boxes, height: Math.max(0, y - bandGap - at.y) }
}

interface Sides {
  readonly layers: readonly VisibleElement[]
  readonly at: (side: Side) => readonly VisibleElement[]
}

/** The places of a graph, sorted by where they stand. Layers from the top of the picture down. */
const sidesOf = (model: Model, elements: readonly VisibleElement[]): Sides => {
  const byId = new Map(elements.filter((box) => box.kind === 'place').map((box) => [box.id, box]))
  const found = (id: string): VisibleElement[] => {
    const box = byId.get(id)
    return box ? [box] : []
  }
  return {
    layers: [...model.layers].reverse().flatMap((layer) => found(layer.id)),
    at: (side) =>
      model.pillars.filter((pillar: Pillar) => pillar.side === side).flatMap(({ id }) => found(id)),
  }
}

const placeWide = (tree: BoxTree, sides: Sides, titleWidth: number): Box[] => {
  const pillarWidth = pillarWidthOf(tree.model)
  const full = bandWidth.wide + 2 * (gutter + pillarWidth)
  const left = -(gutter + pillarWidth)
  const top = placeStrips(tree, sides.at('top'), { x: left, y: 0, width: full }, titleWidth)
  const bandsTop = top.height === 0 ? 0 : top.height + bandGap
  const shape = { top: bandsTop, width: bandWidth.wide, form: 'band', titleAt: 'left' } as const
  const bands = stack(tree, sides.layers, shape, titleWidth)
  const bandsHeight = bands.bottom - bandsTop
  const pillars = (['left', 'right'] as const).flatMap((side) =>
    placePillars(tree, sides.at(side), side, bandsTop, bandsHeight, pillarWidth),
  )
  const low = Math.max(bands.bottom, ...pillars.map((box) => box.y + box.height))
  const bottom = placeStrips(tree, sides.at('bottom'), { x: left, y: low + bandGap, width: full }, titleWidth)
  return [...top.boxes, ...bands.boxes, ...pillars, ...bottom.boxes]
}

const placeTall = (tree: BoxTree, sides: Sides, titleWidth: number): Box[] => {
  const shape = { width: bandWidth.tall, titleAt: 'top' } as const
  const pillars = (['left', 'right', 'bottom'] as const).flatMap((side) => sides.at(side))
  const top = stack(tree, sides.at('top'), { ...shape, top: 0, form: 'pillar' }, titleWidth)
  const bandsTop = top.bottom === 0 ? 0 : top.bottom + bandGap
  const bands = stack(tree, sides.layers, { ...shape, top: bandsTop, form: 'band' }, titleWidth)
  const rest = stack(tree, pillars, { ...shape, top: bands.bottom + bandGap, form: 'pillar' }, titleWidth)
  return [...top.boxes, ...bands.boxes, ...rest.boxes]
}

/**
 * Places the landscape: bands as full-width rows with the base at the bottom, pillars beside them, the rest at the
 * edges, and in each its boxes in justified rows. Needs no layout engine and no waiting: no lines decide where a box
 * stands here, so opening one moves only what must make room. See docs/decisions/0003-layout-per-container.md.
 */
export const placeLandscape = (model: Model, graph: VisibleGraph, shape: PageShape): PlacedGraph => {
  const tree = buildBoxTree(model, graph.elements)
  const sides = sidesOf(model, graph.elements)
  const titleWidth = bandTitleWidth(model)
  const boxes = shape === 'wide' ? placeWide(tree, sides, titleWidth) : placeTall(tree, sides, titleWidth)
  const byId = new Map(boxes.map((box) => [box.id, box]))
  return { boxes, byId, lines: [], flows: flowLines(graph.flows, byId), bounds: boundsOf(boxes), notices: [] }
}
