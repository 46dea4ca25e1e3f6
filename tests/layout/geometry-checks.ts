import { boxText } from '#layout/box-text.ts'
import { type CardMeasures, cardMeasures, smallCardMeasures } from '#layout/card-size.ts'
import type { Point, Rect } from '#layout/geometry.ts'
import type { Box, Line, PlacedGraph } from '#layout/placed-graph.ts'
import { lineCount, longestPiece } from '#layout/text-metrics.ts'
import type { Model } from '#model/model.ts'
import { languages } from '#model/text.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'

/** Pixels by which sums of fractions may be off. */
const slack = 0.01

const right = (rect: Rect): number => rect.x + rect.width
const bottom = (rect: Rect): number => rect.y + rect.height

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < right(b) - slack && b.x < right(a) - slack && a.y < bottom(b) - slack && b.y < bottom(a) - slack

const contains = (outer: Rect, inner: Rect, margin: number): boolean =>
  inner.x >= outer.x + margin - slack &&
  inner.y >= outer.y + margin - slack &&
  right(inner) <= right(outer) - margin + slack &&
  bottom(inner) <= bottom(outer) - margin + slack

/** What stands in a box keeps at least this far from its border. */
const leastMargin = 8

/** Boxes by what they stand in; `null` holds the outermost. */
export const siblingsOf = (
  placed: PlacedGraph,
  graph: VisibleGraph,
): ReadonlyMap<string | null, readonly Box[]> => {
  const groups = new Map<string | null, Box[]>()
  for (const box of placed.boxes) {
    const parent = graph.byId.get(box.id)?.parent ?? null
    groups.set(parent, [...(groups.get(parent) ?? []), box])
  }
  return groups
}

const isNumber = ({ x, y, width, height }: Rect): boolean =>
  [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0

/** What is wrong with where boxes stand, one line each: nothing in a good picture. */
export const placeOffences = (placed: PlacedGraph, graph: VisibleGraph): string[] => {
  const groups = siblingsOf(placed, graph)
  const missing = graph.elements
    .filter((box) => !placed.byId.has(box.id))
    .map((box) => `${box.id} is not placed`)
  const flat = placed.boxes.filter((box) => !isNumber(box)).map((box) => `${box.id} has no size`)
  const inside = [...groups].flatMap(([parent, boxes]) => {
    const outer = parent === null ? placed.bounds : placed.byId.get(parent)
    return boxes.flatMap((box) =>
      outer && contains(outer, box, parent === null ? 0 : leastMargin)
        ? []
        : [`${box.id} is not inside ${parent}`],
    )
  })
  const apart = [...groups.values()].flatMap((boxes) =>
    boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1)
        .flatMap((other) => (overlap(box, other) ? [`${box.id} overlaps ${other.id}`] : [])),
    ),
  )
  // What is in an opened box must leave its title free.
  const covered = placed.boxes.flatMap((box) => {
    const parent = placed.byId.get(graph.byId.get(box.id)?.parent ?? '')
    return parent && overlap(parent.title, box) ? [`${box.id} covers the title of ${parent.id}`] : []
  })
  return [...missing, ...flat, ...inside, ...apart, ...covered]
}

/** Siblings that do not stand in their order: row by row, from the left. */
export const orderOffences = (placed: PlacedGraph, graph: VisibleGraph): string[] => {
  const order = new Map(graph.elements.map((box, index) => [box.id, index]))
  return [...siblingsOf(placed, graph)]
    .filter(([parent]) => parent !== null)
    .flatMap(([, boxes]) => {
      const sorted = [...boxes].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
      return sorted.flatMap((box, index) => {
        const next = sorted[index + 1]
        const inOrder =
          !next || next.y > box.y + slack || (Math.abs(next.y - box.y) <= slack && next.x > box.x)
        return inOrder ? [] : [`${next.id} stands before ${box.id}`]
      })
    })
}

const border = 2

const cardOffences = (model: Model, graph: VisibleGraph, box: Box, measures: CardMeasures): string[] => {
  const element = graph.byId.get(box.id)
  if (!element) return [`${box.id} is not in the graph`]
  const room = box.width - 2 * measures.padding - border
  const text = boxText(model, element)
  return languages.flatMap((language) => {
    const lines = lineCount(text[language], measures.titleSize, room)
    const needed = lines * measures.titleLine + 2 * measures.padding + measures.footer + border
    return [
      ...(needed <= box.height + slack
        ? []
        : [`${box.id} is ${box.height} high, ${language} needs ${needed}`]),
      ...(longestPiece(text[language], measures.titleSize) <= room + slack
        ? []
        : [`${box.id} breaks a word in ${language}`]),
    ]
  })
}

/** Cards whose title does not fit in one of the languages. */
export const titleOffences = (model: Model, placed: PlacedGraph, graph: VisibleGraph): string[] =>
  placed.boxes.flatMap((box) => {
    if (box.form === 'card') return cardOffences(model, graph, box, cardMeasures)
    if (box.form === 'small-card') return cardOffences(model, graph, box, smallCardMeasures)
    return []
  })

const isUpright = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) <= slack
const isLevel = (a: Point, b: Point): boolean => Math.abs(a.y - b.y) <= slack

const onEdge = (rect: Rect, { x, y }: Point): boolean => {
  const withinX = x >= rect.x - slack && x <= right(rect) + slack
  const withinY = y >= rect.y - slack && y <= bottom(rect) + slack
  const atX = Math.abs(x - rect.x) <= slack || Math.abs(x - right(rect)) <= slack
  const atY = Math.abs(y - rect.y) <= slack || Math.abs(y - bottom(rect)) <= slack
  return (withinX && atY) || (withinY && atX)
}

/** How deep a stretch must run into a box to cross it: running along an edge is not crossing. */
const graze = 0.5

const cuts = (rect: Rect, a: Point, b: Point): boolean =>
  Math.max(a.x, b.x) > rect.x + graze &&
  Math.min(a.x, b.x) < right(rect) - graze &&
  Math.max(a.y, b.y) > rect.y + graze &&
  Math.min(a.y, b.y) < bottom(rect) - graze

export const stretchesOf = (line: Line): [Point, Point][] =>
  line.points.slice(1).map((point, index) => [line.points[index] ?? point, point])

/** Whether a line has a slanting stretch. */
export const isSlanted = (line: Line): boolean =>
  stretchesOf(line).some(([a, b]) => !isUpright(a, b) && !isLevel(a, b))

/** What is wrong with the way of a line between two boxes, one line each. */
export const wayOffences = (placed: PlacedGraph, line: Line, from: string, to: string): string[] => {
  const start = line.points[0]
  const end = line.points.at(-1)
  const a = placed.byId.get(from)
  const b = placed.byId.get(to)
  if (!start || !end || !a || !b || line.points.length < 2) return [`${line.id} has no ends`]
  const crossed = placed.boxes.filter(
    (box) => box.id !== from && box.id !== to && stretchesOf(line).some(([p, q]) => cuts(box.title, p, q)),
  )
  return [
    ...(onEdge(a, start) ? [] : [`${line.id} does not begin at the edge of ${from}`]),
    ...(onEdge(b, end) ? [] : [`${line.id} does not end at the edge of ${to}`]),
    ...(isSlanted(line) ? [`${line.id} is slanted`] : []),
    ...crossed.map((box) => `${line.id} crosses ${box.id}`),
  ]
}
