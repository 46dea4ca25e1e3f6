import type { Flow } from '#visible-graph/lift-relations.ts'
import { findWays } from './find-ways.ts'
import type { Point } from './geometry.ts'
import type { Box, Line } from './placed-graph.ts'
import { buildRoutingGrid } from './routing-grid.ts'

/** The middle of the longest stretch of a way: there its count has room. */
const roomiest = (points: readonly Point[]): Point => {
  let best = { length: -1, point: points[0] ?? { x: 0, y: 0 } }
  points.slice(1).forEach((end, index) => {
    const start = points[index] ?? end
    const length = Math.hypot(end.x - start.x, end.y - start.y)
    if (length > best.length) best = { length, point: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 } }
  })
  return best.point
}

/** Ways of the flows between the focused box and the neighbourhoods around it: round the others, never across them. */
export const focusFlows = (flows: readonly Flow[], focus: string, boxes: readonly Box[]): Line[] => {
  const wholes = boxes.filter((box) => box.depth === 0).map((box) => ({ ...box, title: box }))
  const byId = new Map(wholes.map((box) => [box.id, box]))
  const main = byId.get(focus)
  if (!main || flows.length === 0) return []
  const known = flows.filter(({ from, to }) => byId.has(from) && byId.has(to))
  const targets = known.map(({ from, to }) => byId.get(from === focus ? to : from) ?? main)
  const ways = findWays(buildRoutingGrid(wholes), main, targets)
  return known.map(({ id, from }, index) => {
    const way = ways[index] ?? []
    const points = from === focus ? way : [...way].reverse()
    return { id, points, label: roomiest(points) }
  })
}
