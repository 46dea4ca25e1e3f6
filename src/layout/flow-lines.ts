import type { VisibleRelation } from '#visible-graph/lift-relations.ts'
import type { Point } from './geometry.ts'
import type { Box, Line } from './placed-graph.ts'

/** Between the two lines of a pair that has one each way. */
const apart = 26
/** Between rails that run beside each other. */
const railStep = 9

const overlap = (a0: number, a1: number, b0: number, b1: number): number => Math.min(a1, b1) - Math.max(a0, b0)

const isBetween = (box: Box, a: Box, b: Box): boolean => {
  const top = Math.min(a.y + a.height, b.y + b.height)
  const bottom = Math.max(a.y, b.y)
  return box.y >= top && box.y + box.height <= bottom && overlap(box.x, box.x + box.width, a.x, a.x + a.width) > 0
}

/** Straight across the gap between two boxes that face each other, a little aside for the line's direction. */
const straight = (from: Box, to: Box, offset: number): Point[] | null => {
  const x0 = Math.max(from.x, to.x)
  const x1 = Math.min(from.x + from.width, to.x + to.width)
  if (x1 - x0 > 2 * apart) {
    const x = (x0 + x1) / 2 + offset
    return from.y > to.y
      ? [{ x, y: from.y }, { x, y: to.y + to.height }]
      : [{ x, y: from.y + from.height }, { x, y: to.y }]
  }
  const y0 = Math.max(from.y, to.y)
  const y1 = Math.min(from.y + from.height, to.y + to.height)
  if (y1 - y0 <= apart) return null
  const y = (y0 + y1) / 2 + offset / 2
  return from.x > to.x
    ? [{ x: from.x, y }, { x: to.x + to.width, y }]
    : [{ x: from.x + from.width, y }, { x: to.x, y }]
}

/** Round the bands between, by a rail at the right edge of both. */
const rail = (from: Box, to: Box, track: number, offset: number): Point[] => {
  const x = Math.max(from.x + from.width, to.x + to.width) + railStep * (track + 1)
  const y0 = from.y + from.height / 2 + offset / 2
  const y1 = to.y + to.height / 2 + offset / 2
  return [
    { x: from.x + from.width, y: y0 },
    { x, y: y0 },
    { x, y: y1 },
    { x: to.x + to.width, y: y1 },
  ]
}

/**
 * Ways of the flows between bands and pillars: straight where the two face each other, by a rail where bands stand
 * between them. The two directions of a pair run side by side.
 */
export const flowLines = (flows: readonly VisibleRelation[], boxes: ReadonlyMap<string, Box>): Line[] => {
  const places = [...boxes.values()].filter((box) => box.depth === 0)
  let rails = 0
  return flows.flatMap((flow) => {
    const from = boxes.get(flow.from)
    const to = boxes.get(flow.to)
    if (!from || !to) return []
    const offset = (from.y === to.y ? from.x > to.x : from.y > to.y) ? -apart / 2 : apart / 2
    const between = places.some((box) => box !== from && box !== to && isBetween(box, from, to))
    const points = between ? rail(from, to, rails++, offset) : straight(from, to, offset)
    return points ? [{ id: flow.id, points }] : []
  })
}
