import { describe, expect, test } from 'vitest'
import { findWays, straighten } from '#layout/find-ways.ts'
import { createHeap } from '#layout/heap.ts'
import type { Box, PlacedGraph } from '#layout/placed-graph.ts'
import { routeLines } from '#layout/route-lines.ts'
import { buildRoutingGrid, clearance } from '#layout/routing-grid.ts'
import { createRandom } from '../fixtures/models/large-model.ts'
import { isSlanted, wayOffences } from './geometry-checks.ts'

const card = (id: string, x: number, y: number, width = 100, height = 50): Box => {
  const rect = { x, y, width, height }
  return { ...rect, id, form: 'card', depth: 1, title: rect }
}
const picture = (...boxes: Box[]): PlacedGraph => ({
  boxes,
  byId: new Map(boxes.map((box) => [box.id, box])),
  lines: [],
  flows: [],
  bounds: { x: 0, y: 0, width: 1000, height: 1000 },
  notices: [],
})
const wish = (from: string, to: string) => ({ id: `${from}~${to}`, from, to })
const wayOf = (placed: PlacedGraph, from: string, to: string): string[] =>
  (routeLines(placed, [wish(from, to)])[0]?.points ?? []).map(({ x, y }) => `${x},${y}`)

describe('a routed line', () => {
  /*
   *   a   ┌ b ┐   c
   */
  const row = picture(card('a', 0, 0), card('b', 120, 0), card('c', 240, 0))

  test('is straight between two boxes that face each other', () => {
    expect(wayOf(row, 'a', 'b')).toEqual(['100,25', '120,25'])
  })

  test('goes round what stands between', () => {
    const [line] = routeLines(row, [wish('a', 'c')])
    expect(line && wayOffences(row, line, 'a', 'c')).toEqual([])
    expect(line?.points.length).toBeGreaterThan(2)
  })

  test('points the way of its wish, whichever end it was found from', () => {
    expect(wayOf(row, 'c', 'a')).toEqual([...wayOf(row, 'a', 'c')].reverse())
  })

  test('is there for each wish whose ends are in the picture, in the order of the wishes', () => {
    const wishes = [wish('c', 'b'), wish('a', 'nowhere'), wish('a', 'b'), wish('a', 'c')]
    expect(routeLines(row, wishes).map(({ id }) => id)).toEqual(['c~b', 'a~b', 'a~c'])
    expect(routeLines(row, [])).toEqual([])
  })

  test('is the very same one when it is asked for again, also in a new picture where all stands as before', () => {
    const wishes = [wish('a', 'c'), wish('b', 'c')]
    const first = routeLines(row, wishes)
    expect(routeLines(row, wishes)).toBe(first)
    expect(routeLines(picture(...row.boxes), wishes)).toBe(first)
  })

  test('is another one where the same boxes stand elsewhere', () => {
    const ways = wayOf(row, 'a', 'c')
    const apart = picture(card('a', 0, 0), card('b', 120, 200), card('c', 240, 0))
    expect(wayOf(apart, 'a', 'c')).not.toEqual(ways)
    expect(wayOf(apart, 'a', 'c')).toEqual(['100,25', '240,25'])
  })

  test('is found anew when many other pictures were looked at meanwhile', () => {
    const first = routeLines(row, [wish('a', 'b')])
    for (let step = 1; step <= 40; step++)
      routeLines(picture(card('a', 0, step), card('b', 300, step)), [wish('a', 'b')])
    expect(routeLines(row, [wish('a', 'b')])).not.toBe(first)
    expect(routeLines(row, [wish('a', 'b')])).toEqual(first)
  })

  test('begins and ends at right angles even where coordinates are fractions of each other', () => {
    const odd = picture(card('a', 0, 0.3), card('b', 200.4, 0.55, 100, 50.1), card('c', 90.2, 300.7))
    const lines = routeLines(odd, [wish('a', 'b'), wish('a', 'c'), wish('b', 'c')])
    expect(lines.map(isSlanted)).toEqual([false, false, false])
  })
})

test('a box that cannot be reached gets a straight line from edge to edge', () => {
  const near = clearance / 2
  const walled = picture(
    card('a', 0, 0),
    card('b', 300, 300),
    // Walls nearer to b than a line may come.
    card('north', 250, 300 - near - 50, 200),
    card('south', 250, 350 + near, 200),
    card('west', 300 - near - 50, 250, 50, 150),
    card('east', 400 + near, 250, 50, 150),
  )
  const [way] = findWays(buildRoutingGrid(walled.boxes), card('a', 0, 0), [card('b', 300, 300)])
  expect(way).toEqual(
    [
      { x: 75, y: 50 },
      { x: 325, y: 300 },
    ].map(({ x, y }) => ({ x: expect.closeTo(x, 3), y: expect.closeTo(y, 3) })),
  )
})

test('ways do not depend on what was searched for on the same grid before', () => {
  const random = createRandom(9)
  const boxes = Array.from({ length: 24 }, (_, index) =>
    card(`b${index}`, (index % 6) * 130 + 20 * random(), Math.floor(index / 6) * 80 + 20 * random()),
  )
  const grid = buildRoutingGrid(boxes)
  for (const from of boxes) {
    const others = boxes.filter((box) => box !== from)
    expect(findWays(grid, from, others)).toEqual(findWays(buildRoutingGrid(boxes), from, others))
  }
})

test('a straight line between two boxes in one place does not fall apart', () => {
  const a = card('a', 0, 0)
  const ways = findWays({ ...buildRoutingGrid([a]), xs: [], ys: [] }, a, [a])
  expect(ways[0]?.every(({ x, y }) => Number.isFinite(x + y))).toBe(true)
})

test('points in the middle of straight stretches are dropped', () => {
  const at = (x: number, y: number) => ({ x, y })
  expect(straighten([at(0, 0), at(5, 0), at(9, 0), at(9, 4), at(9, 8)])).toEqual([
    at(0, 0),
    at(9, 0),
    at(9, 8),
  ])
})

test('a heap gives back the least first', () => {
  const random = createRandom(4)
  const costs = Array.from({ length: 500 }, () => Math.floor(random() * 100))
  const heap = createHeap()
  for (const [item, cost] of costs.entries()) heap.push(item, cost)
  const popped = Array.from({ length: 500 }, () => costs[heap.pop()])
  expect(popped).toEqual([...costs].sort((a, b) => a - b))
  expect(heap.pop()).toBe(-1)
})
