import { centreOf, type Point, type Rect } from './geometry.ts'
import { createHeap } from './heap.ts'
import { type Port, portsOf, type RoutingGrid } from './routing-grid.ts'

/** A bend costs as much as this many pixels: lines turn seldom. */
const bendCost = 36

/**
 * The cheapest ways from one box to everywhere: by state `2 * node + axis`, its cost and the state before it. Good until
 * the next search on the same grid.
 */
interface Field {
  readonly cost: Float64Array
  readonly before: Int32Array
  readonly starts: ReadonlyMap<number, Port>
}

/** The arrays of a search, as large as the picture: kept beside the grid, for there is a search for every busy box. */
interface Scratch {
  readonly cost: Float64Array
  readonly before: Int32Array
  readonly done: Uint8Array
  /** The states that the last search wrote to; all others are as new. */
  readonly touched: number[]
}

const scratches = new WeakMap<RoutingGrid, Scratch>()

const newScratch = (grid: RoutingGrid): Scratch => {
  const states = 2 * grid.xs.length * grid.ys.length
  return {
    cost: new Float64Array(states).fill(Number.POSITIVE_INFINITY),
    before: new Int32Array(states).fill(-1),
    done: new Uint8Array(states),
    touched: [],
  }
}

/** The arrays of a grid, as new. What an earlier search found in them is gone. */
const freshScratch = (grid: RoutingGrid): Scratch => {
  const scratch = scratches.get(grid) ?? newScratch(grid)
  scratches.set(grid, scratch)
  const { cost, before, done, touched } = scratch
  for (const state of touched) {
    cost[state] = Number.POSITIVE_INFINITY
    before[state] = -1
    done[state] = 0
  }
  touched.length = 0
  return scratch
}

/** What it takes to step from a state through a port into its box: a bend where the two axes differ. */
const stepIn = (state: number, port: Port): number => ((state & 1) === port.axis ? 0 : bendCost)

const statesOf = ({ node }: Port): readonly number[] => [2 * node, 2 * node + 1]

/**
 * The cost beyond which no way can matter any more. Told of every state in the order of cost, it is infinite until each
 * target was reached, and from then on the cost of the dearest of them.
 */
const limitOf = (targets: readonly (readonly Port[])[]): ((state: number, cost: number) => number) => {
  const entries = new Map<number, { readonly target: number; readonly port: Port }[]>()
  targets.forEach((ports, target) => {
    for (const port of ports) {
      for (const state of statesOf(port)) {
        const known = entries.get(state)
        if (known) known.push({ target, port })
        else entries.set(state, [{ target, port }])
      }
    }
  })
  const reached = targets.map(() => Number.POSITIVE_INFINITY)
  let limit = targets.length === 0 ? 0 : Number.POSITIVE_INFINITY
  return (state, cost) => {
    const here = entries.get(state)
    if (!here) return limit
    for (const { target, port } of here) {
      reached[target] = Math.min(reached[target] ?? 0, cost + stepIn(state, port))
    }
    limit = reached.reduce((most, each) => Math.max(most, each), 0)
    return limit
  }
}

/**
 * Dijkstra's algorithm over grid nodes and the axis along which each was reached, so that bends can be counted. It ends
 * when no target can be reached more cheaply: most lines are short, and the grid is as large as the picture.
 */
const spread = (grid: RoutingGrid, from: Rect, targets: readonly (readonly Port[])[]): Field => {
  const { xs, ys, barredRight, barredDown } = grid
  const width = xs.length
  const { cost, before, done, touched } = freshScratch(grid)
  const heap = createHeap()
  const starts = new Map<number, Port>()
  for (const port of portsOf(grid, from)) {
    const state = 2 * port.node + port.axis
    starts.set(state, port)
    cost[state] = 0
    touched.push(state)
    heap.push(state, 0)
  }
  const relax = (state: number, node: number, axis: 0 | 1, length: number): void => {
    const next = 2 * node + axis
    const bend = (state & 1) === axis ? 0 : bendCost
    const total = (cost[state] ?? 0) + length + bend
    const known = cost[next] ?? 0
    if (total >= known - 1e-9) return
    if (known === Number.POSITIVE_INFINITY) touched.push(next)
    cost[next] = total
    before[next] = state
    heap.push(next, total)
  }
  const limitAt = limitOf(targets)
  for (let state = heap.pop(); state >= 0; state = heap.pop()) {
    if (done[state] === 1) continue
    done[state] = 1
    const spent = cost[state] ?? 0
    if (spent > limitAt(state, spent)) break
    const node = state >> 1
    const column = node % width
    const row = (node - column) / width
    const x = xs[column] ?? 0
    const y = ys[row] ?? 0
    if (column + 1 < width && barredRight[node] === 0) relax(state, node + 1, 0, (xs[column + 1] ?? x) - x)
    if (column > 0 && barredRight[node - 1] === 0) relax(state, node - 1, 0, x - (xs[column - 1] ?? x))
    if (row + 1 < ys.length && barredDown[node] === 0) relax(state, node + width, 1, (ys[row + 1] ?? y) - y)
    if (row > 0 && barredDown[node - width] === 0) relax(state, node - width, 1, y - (ys[row - 1] ?? y))
  }
  return { cost, before, starts }
}

/** Drops points in the middle of straight stretches. */
export const straighten = (points: readonly Point[]): Point[] =>
  points.filter((point, index) => {
    const last = points[index - 1]
    const next = points[index + 1]
    if (!last || !next) return true
    const alongX = Math.abs(last.y - point.y) < 0.1 && Math.abs(point.y - next.y) < 0.1
    const alongY = Math.abs(last.x - point.x) < 0.1 && Math.abs(point.x - next.x) < 0.1
    return !alongX && !alongY
  })

const trace = (grid: RoutingGrid, field: Field, end: number, port: Port): Point[] => {
  const points: Point[] = [port.edge]
  let state = end
  let first = state
  while (state >= 0) {
    const node = state >> 1
    const column = node % grid.xs.length
    points.push({ x: grid.xs[column] ?? 0, y: grid.ys[(node - column) / grid.xs.length] ?? 0 })
    first = state
    state = field.before[state] ?? -1
  }
  const start = field.starts.get(first)
  if (start) points.push(start.edge)
  return straighten(points.reverse())
}

/** Where a straight line between two centres leaves a box. */
const edgeToward = (box: Rect, toward: Point): Point => {
  const centre = centreOf(box)
  const dx = toward.x - centre.x
  const dy = toward.y - centre.y
  if (dx === 0 && dy === 0) return centre
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
  )
  return { x: centre.x + dx * scale, y: centre.y + dy * scale }
}

/** What is left where no way was found: a straight line. It is seldom, and better than none. */
const straightWay = (from: Rect, to: Rect): Point[] => [
  edgeToward(from, centreOf(to)),
  edgeToward(to, centreOf(from)),
]

/**
 * Ways from one box to several others, from the edge of the one to the edge of the other, all in one search. They share
 * their first stretches, like the branches of a tree. A box that cannot be reached gets a straight line.
 */
export const findWays = (grid: RoutingGrid, from: Rect, targets: readonly Rect[]): Point[][] => {
  const ports = targets.map((target) => portsOf(grid, target))
  const field = spread(grid, from, ports)
  return targets.map((target, index) => {
    let best: { state: number; port: Port; cost: number } | null = null
    for (const port of ports[index] ?? []) {
      for (const state of statesOf(port)) {
        const cost = (field.cost[state] ?? Number.POSITIVE_INFINITY) + stepIn(state, port)
        if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { state, port, cost }
      }
    }
    return best ? trace(grid, field, best.state, best.port) : straightWay(from, target)
  })
}
