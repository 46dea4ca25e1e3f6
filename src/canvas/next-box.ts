import { centreOf, type Rect } from '#layout/geometry.ts'
import type { Box, PlacedGraph } from '#layout/placed-graph.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** How far ahead one box is of another in a direction, edge to edge; negative where it is not ahead. */
const ahead = (from: Rect, to: Rect, direction: Direction): number => {
  switch (direction) {
    case 'left':
      return from.x - (to.x + to.width)
    case 'right':
      return to.x - (from.x + from.width)
    case 'up':
      return from.y - (to.y + to.height)
    case 'down':
      return to.y - (from.y + from.height)
  }
}

/** How far two boxes are from overlapping across the direction of travel; 0 where they do. */
const aside = (from: Rect, to: Rect, direction: Direction): number => {
  const upright = direction === 'up' || direction === 'down'
  const [a0, a1, b0, b1] = upright
    ? [from.x, from.x + from.width, to.x, to.x + to.width]
    : [from.y, from.y + from.height, to.y, to.y + to.height]
  return Math.max(0, Math.max(a0, b0) - Math.min(a1, b1))
}

const centreAside = (from: Rect, to: Rect, direction: Direction): number => {
  const a = centreOf(from)
  const b = centreOf(to)
  return direction === 'up' || direction === 'down' ? Math.abs(a.x - b.x) : Math.abs(a.y - b.y)
}

const isStop = (box: Box): boolean => box.form === 'card' || box.form === 'small-card' || box.form === 'frame'

const isInside = (graph: VisibleGraph, id: string, container: string): boolean => {
  for (
    let box = graph.byId.get(id)?.parent ?? null;
    box !== null;
    box = graph.byId.get(box)?.parent ?? null
  ) {
    if (box === container) return true
  }
  return false
}

/** The nearest of some boxes in a direction, those straight ahead before those aside. */
const nearest = (from: Rect, boxes: readonly Box[], direction: Direction): string | null => {
  let best: { id: string; cost: number } | null = null
  for (const box of boxes) {
    const distance = ahead(from, box, direction)
    if (distance < -1) continue
    const cost = distance + 4 * aside(from, box, direction) + 0.1 * centreAside(from, box, direction)
    if (!best || cost < best.cost) best = { id: box.id, cost }
  }
  return best?.id ?? null
}

/**
 * Where an arrow key leads from a box: into an opened box by the down key, to a neighbour in the same container, out to
 * the container where there is none on that side and it is an opened box, or to the nearest box beyond. Null at the rim.
 */
export const nextBox = (
  placed: PlacedGraph,
  graph: VisibleGraph,
  current: string,
  direction: Direction,
): string | null => {
  const from = placed.byId.get(current)
  if (!from) return placed.boxes.find(isStop)?.id ?? null
  const stops = placed.boxes.filter((box) => isStop(box) && box.id !== current)
  const parent = graph.byId.get(current)?.parent ?? null
  const children = stops.filter((box) => graph.byId.get(box.id)?.parent === current)
  if (direction === 'down' && children[0]) return children[0].id
  const siblings = stops.filter((box) => (graph.byId.get(box.id)?.parent ?? null) === parent)
  const sibling = nearest(from, siblings, direction)
  if (sibling !== null) return sibling
  const container = parent === null ? undefined : placed.byId.get(parent)
  if (direction === 'up' && container && isStop(container)) return container.id
  const outside = stops.filter(
    (box) => !isInside(graph, box.id, current) && !isInside(graph, current, box.id),
  )
  return nearest(from, outside, direction)
}
