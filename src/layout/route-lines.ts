import { findWays } from './find-ways.ts'
import { knownWays } from './known-ways.ts'
import type { Line, PlacedGraph } from './placed-graph.ts'
import { buildRoutingGrid, type RoutingGrid } from './routing-grid.ts'

/** What is to be drawn between two boxes. */
interface Wish {
  readonly id: string
  readonly from: string
  readonly to: string
}

const grids = new WeakMap<PlacedGraph, RoutingGrid>()

const gridOf = (placed: PlacedGraph): RoutingGrid => {
  let grid = grids.get(placed)
  if (!grid) {
    grid = buildRoutingGrid(placed.boxes)
    grids.set(placed, grid)
  }
  return grid
}

/** The box that most of the wishes touch: one search serves them all. */
const busiestEnd = (wishes: readonly Wish[]): string => {
  const counts = new Map<string, number>()
  for (const { from, to } of wishes) {
    counts.set(from, (counts.get(from) ?? 0) + 1)
    counts.set(to, (counts.get(to) ?? 0) + 1)
  }
  let busiest = ''
  let most = 0
  for (const [id, count] of counts) {
    if (count > most) {
      busiest = id
      most = count
    }
  }
  return busiest
}

const route = (placed: PlacedGraph, wishes: readonly Wish[]): Line[] => {
  let waiting = wishes
  const grid = gridOf(placed)
  const lines = new Map<string, Line>()
  while (waiting.length > 0) {
    const hub = busiestEnd(waiting)
    const mine = waiting.filter(({ from, to }) => from === hub || to === hub)
    waiting = waiting.filter(({ from, to }) => from !== hub && to !== hub)
    const hubBox = placed.byId.get(hub)
    if (!hubBox) continue
    const targets = mine.flatMap(({ from, to }) => placed.byId.get(from === hub ? to : from) ?? [])
    const ways = findWays(grid, hubBox, targets)
    mine.forEach(({ id, from }, index) => {
      const way = ways[index] ?? []
      lines.set(id, { id, points: from === hub ? way : [...way].reverse() })
    })
  }
  return wishes.flatMap(({ id }) => lines.get(id) ?? [])
}

/**
 * Routes lines over a standing picture, without moving anything: orthogonal, around cards and titles, with few bends.
 * Lines of a box that has many start on a common trunk. Wishes whose ends are not in the picture are left out.
 */
export const routeLines = (placed: PlacedGraph, wishes: readonly Wish[]): readonly Line[] => {
  const possible = wishes.filter(({ from, to }) => placed.byId.has(from) && placed.byId.has(to))
  // A picture whose lines all have their ways, as the first one, needs no grid.
  if (possible.length === 0) return []
  const answer = possible.map(({ id, from, to }) => `${id} ${from} ${to}`).join('\n')
  return knownWays(placed, answer, () => route(placed, possible))
}
