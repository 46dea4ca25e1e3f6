import type { Point, Rect } from './geometry.ts'
import type { Box } from './placed-graph.ts'

/** How far a line keeps from what it passes: half the gap between cards. */
export const clearance = 5

/**
 * The sparse orthogonal grid that lines are routed on: coordinates beside and through the middle of every box, instead
 * of every pixel (after Wybrow, Marriott and Stuckey, "Orthogonal connector routing", 2009).
 */
export interface RoutingGrid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** By `row * xs.length + column`: 1 where the step to the right, or down, is barred. */
  readonly barredRight: Uint8Array
  readonly barredDown: Uint8Array
}

const distinct = (values: readonly number[]): number[] => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? value) > 0.5)
}

/** What a line must not run across: cards, and the titles of all that is open. */
export const obstaclesOf = (boxes: readonly Box[]): Rect[] => boxes.map((box) => box.title)

/** Index of the first value greater than `limit`. */
const firstAbove = (values: readonly number[], limit: number): number => {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}

/** Bars the steps that would cut through an obstacle. Running along its very edge is not cutting. */
const bar = (grid: RoutingGrid, rect: Rect): void => {
  const { xs, ys, barredRight, barredDown } = grid
  const right = rect.x + rect.width
  const bottom = rect.y + rect.height
  const width = xs.length
  for (let row = firstAbove(ys, rect.y); row < ys.length && (ys[row] ?? 0) < bottom; row++) {
    const first = Math.max(0, firstAbove(xs, rect.x) - 1)
    for (let column = first; column < width && (xs[column] ?? 0) < right; column++) {
      barredRight[row * width + column] = 1
    }
  }
  for (let column = firstAbove(xs, rect.x); column < width && (xs[column] ?? 0) < right; column++) {
    const first = Math.max(0, firstAbove(ys, rect.y) - 1)
    for (let row = first; row < ys.length && (ys[row] ?? 0) < bottom; row++) {
      barredDown[row * width + column] = 1
    }
  }
}

/** Builds the grid of a placed picture. Once per picture: hovering over its boxes uses it again. */
export const buildRoutingGrid = (boxes: readonly Box[]): RoutingGrid => {
  const xs = distinct(boxes.flatMap(({ x, width }) => [x - clearance, x + width / 2, x + width + clearance]))
  const ys = distinct(
    boxes.flatMap(({ y, height }) => [y - clearance, y + height / 2, y + height + clearance]),
  )
  const size = xs.length * ys.length
  const grid = { xs, ys, barredRight: new Uint8Array(size), barredDown: new Uint8Array(size) }
  for (const rect of obstaclesOf(boxes)) bar(grid, rect)
  return grid
}

/** A way out of a box: a point on its edge, and the grid node it leads to. */
export interface Port {
  readonly edge: Point
  readonly node: number
  /** 0 to the right or left, 1 up or down. */
  readonly axis: 0 | 1
}

const indexNear = (values: readonly number[], value: number): number => {
  const index = firstAbove(values, value - 0.75)
  return Math.abs((values[index] ?? Number.POSITIVE_INFINITY) - value) <= 1.5 ? index : -1
}

/** The four ways out of a box: the middles of its sides, and the grid nodes just outside them. */
export const portsOf = (grid: RoutingGrid, box: Rect): Port[] => {
  const middleX = box.x + box.width / 2
  const middleY = box.y + box.height / 2
  const at = (edge: Point, x: number, y: number, axis: 0 | 1): Port[] => {
    const column = indexNear(grid.xs, x)
    const row = indexNear(grid.ys, y)
    if (column < 0 || row < 0) return []
    // The grid's coordinate may be a fraction off the middle of the side: without this the line would begin with a slant.
    const onGrid = axis === 1 ? { ...edge, x: grid.xs[column] ?? x } : { ...edge, y: grid.ys[row] ?? y }
    return [{ edge: onGrid, node: row * grid.xs.length + column, axis }]
  }
  return [
    ...at({ x: middleX, y: box.y }, middleX, box.y - clearance, 1),
    ...at({ x: middleX, y: box.y + box.height }, middleX, box.y + box.height + clearance, 1),
    ...at({ x: box.x, y: middleY }, box.x - clearance, middleY, 0),
    ...at({ x: box.x + box.width, y: middleY }, box.x + box.width + clearance, middleY, 0),
  ]
}
