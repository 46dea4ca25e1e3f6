import type { Flow } from '#visible-graph/lift-relations.ts'
import { findWays } from './find-ways.ts'
import type { Point } from './geometry.ts'
import type { Box, Line } from './placed-graph.ts'
import { buildRoutingGrid } from './routing-grid.ts'

/** A stretch shorter than this has no room for a count. */
const roomForCount = 26

/**
 * Where the count of a way from the focused box stands: on its stretch nearest the far end, where it shares no trunk
 * with others, or the next one that has room.
 */
const farStretch = (way: readonly Point[]): Point => {
  for (let index = way.length - 1; index > 0; index--) {
    const start = way[index - 1]
    const end = way[index]
    if (!start || !end) continue
    const hasRoom = Math.hypot(end.x - start.x, end.y - start.y) >= roomForCount
    if (hasRoom || index === 1) return { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  }
  return way[0] ?? { x: 0, y: 0 }
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
    return { id, points, label: farStretch(way) }
  })
}
