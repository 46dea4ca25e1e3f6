import type { Flow } from '#visible-graph/lift-relations.ts'
import { findWays } from './find-ways.ts'
import type { Point } from './geometry.ts'
import type { Box, Line } from './placed-graph.ts'
import { buildRoutingGrid } from './routing-grid.ts'

/** Between the bands' edge and the first rail, and between rails. */
const railStep = 11
/** All rails together must stay clear of the pillar at the right. */
const railRoom = 54
/** How far the count of a pillar's flow stands from the pillar: clear of the rails. */
const labelInset = 15
/** Two boxes face each other when they share at least this much of an edge. */
const leastFacing = 40

const overlap = (a0: number, a1: number, b0: number, b1: number): number =>
  Math.min(a1, b1) - Math.max(a0, b0)

const isBetween = (box: Box, a: Box, b: Box): boolean => {
  const top = Math.min(a.y + a.height, b.y + b.height)
  const bottom = Math.max(a.y, b.y)
  return (
    box.y >= top && box.y + box.height <= bottom && overlap(box.x, box.x + box.width, a.x, a.x + a.width) > 0
  )
}

/** What a box covers of one axis. */
interface Span {
  readonly start: number
  readonly end: number
}

const across = ({ x, width }: Box): Span => ({ start: x, end: x + width })
const along = ({ y, height }: Box): Span => ({ start: y, end: y + height })

/** The middle of what two spans share; null where that is too little to face each other. */
const sharedMiddle = (a: Span, b: Span): number | null => {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return end - start < leastFacing ? null : (start + end) / 2
}

/** From the end of one span over the gap to the other. */
const gapFrom = (a: Span, b: Span): readonly [number, number] =>
  a.start > b.start ? [a.start, b.end] : [a.end, b.start]

/** Straight down or up the gap between two boxes above each other. */
const upright = (id: string, from: Box, to: Box): Line | null => {
  const x = sharedMiddle(across(from), across(to))
  if (x === null) return null
  const [y0, y1] = gapFrom(along(from), along(to))
  return {
    id,
    points: [
      { x, y: y0 },
      { x, y: y1 },
    ],
    label: { x, y: (y0 + y1) / 2 },
  }
}

/** Straight across the gap between a band and a pillar beside it. */
const level = (id: string, from: Box, to: Box): Line | null => {
  const y = sharedMiddle(along(from), along(to))
  if (y === null) return null
  const [x0, x1] = gapFrom(across(from), across(to))
  const pillar = from.form === 'pillar' ? { x: x0, other: x1 } : { x: x1, other: x0 }
  return {
    id,
    points: [
      { x: x0, y },
      { x: x1, y },
    ],
    label: { x: pillar.x + (pillar.other > pillar.x ? labelInset : -labelInset), y },
  }
}

/** The gaps between bands that a rail passes: there no pillar's flow comes in, and a count has room. */
const gapsAlong = (places: readonly Box[], y0: number, y1: number): number[] => {
  const bands = places.filter((box) => box.form === 'band').sort((a, b) => a.y - b.y)
  return bands
    .slice(1)
    .map((band, index) => {
      const above = bands[index]
      return above ? (above.y + above.height + band.y) / 2 : band.y
    })
    .filter((y) => y > Math.min(y0, y1) && y < Math.max(y0, y1))
}

/** Round the bands between, by the rail of a track at the right edge of both. */
const rail = (
  id: string,
  from: Box,
  to: Box,
  { track, tracks }: { readonly track: number; readonly tracks: number },
  places: readonly Box[],
): Line => {
  const edge = Math.max(from.x + from.width, to.x + to.width)
  const x = edge + Math.min(railStep, railRoom / tracks) * (track + 1)
  // A rail leaves a band a little above or below its middle: there the pillar's flow comes in.
  const aside = (box: Box, other: Box): number =>
    box.y + box.height / 2 + (other.y > box.y ? 1 : -1) * Math.min(14 + 6 * track, box.height / 2 - 2)
  const start: Point = { x: from.x + from.width, y: aside(from, to) }
  const end: Point = { x: to.x + to.width, y: aside(to, from) }
  const gaps = gapsAlong(places, start.y, end.y)
  return {
    id,
    points: [start, { x, y: start.y }, { x, y: end.y }, end],
    label: { x, y: gaps[track % Math.max(1, gaps.length)] ?? (start.y + end.y) / 2 },
  }
}

/** Whether a straight line between two places runs across a third. */
const isBarred = ({ points }: Line, others: readonly Box[]): boolean => {
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  return others.some(
    (box) =>
      overlap(Math.min(...xs), Math.max(...xs), box.x, box.x + box.width) > -1 &&
      overlap(Math.min(...ys), Math.max(...ys), box.y, box.y + box.height) > -1,
  )
}

/** Round whatever stands between two places that do not face each other. */
const roundabout = (id: string, from: Box, to: Box, places: readonly Box[]): Line[] => {
  const wholes = places.map((box) => ({ ...box, title: box }))
  return findWays(buildRoutingGrid(wholes), from, [to]).map((points) => ({ id, points }))
}

/**
 * Ways of the flows between bands and pillars: straight where the two face each other, by a rail round bands between,
 * and where there is neither, round all that stands in between. Every flow has one: the account counts it as drawn.
 */
export const flowLines = (flows: readonly Flow[], boxes: ReadonlyMap<string, Box>): Line[] => {
  const places = [...boxes.values()].filter((box) => box.depth === 0)
  const ends = flows.flatMap(({ id, from, to }) => {
    const a = boxes.get(from)
    const b = boxes.get(to)
    if (!a || !b) return []
    const others = places.filter((box) => box !== a && box !== b)
    return [{ id, a, b, others, isApart: others.some((box) => isBetween(box, a, b)) }]
  })
  const tracks = ends.filter(({ isApart }) => isApart).length
  let track = 0
  return ends.flatMap(({ id, a, b, others, isApart }) => {
    if (isApart) return [rail(id, a, b, { track: track++, tracks }, places)]
    const straight = upright(id, a, b) ?? level(id, a, b)
    return straight && !isBarred(straight, others) ? [straight] : roundabout(id, a, b, places)
  })
}
