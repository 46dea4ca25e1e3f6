import type { Point } from '#layout/geometry.ts'
import type { DrawnLine } from './drawn-line.ts'

const radius = 7

const toward = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const share = length === 0 ? 0 : distance / length
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`

/** The path of a line with rounded corners. */
export const formatLinePath = (points: readonly Point[]): string =>
  points
    .map((point, index) => {
      const last = points[index - 1]
      const next = points[index + 1]
      if (!last) return `M ${at(point)}`
      if (!next) return `L ${at(point)}`
      const before = Math.hypot(point.x - last.x, point.y - last.y)
      const after = Math.hypot(next.x - point.x, next.y - point.y)
      const bend = Math.min(radius, before / 2, after / 2)
      return `L ${at(toward(point, last, bend))} Q ${at(point)} ${at(toward(point, next, bend))}`
    })
    .join(' ')

/** The length of a line's head. */
export const headSize = ({ look }: Pick<DrawnLine, 'look'>): number => (look === 'quiet' ? 7 : 8)

/** The triangle at the end of a line, as points of a polygon. */
export const formatArrowHead = (points: readonly Point[], size: number): string => {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (!tip || !before) return ''
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x)
  const corner = (turn: number): string =>
    `${(tip.x - size * Math.cos(angle + turn)).toFixed(1)},${(tip.y - size * Math.sin(angle + turn)).toFixed(1)}`
  return `${tip.x.toFixed(1)},${tip.y.toFixed(1)} ${corner(0.42)} ${corner(-0.42)}`
}

/** Where the count of a line stands: in the middle of its stretch nearest `end`, where lines no longer share a trunk. */
export const labelPoint = (points: readonly Point[], end: 'first' | 'last' | 'middle'): Point => {
  const stretch =
    end === 'middle' ? Math.max(1, Math.floor(points.length / 2)) : end === 'last' ? points.length - 1 : 1
  const a = points[stretch - 1]
  const b = points[stretch]
  if (!a || !b) return a ?? b ?? { x: 0, y: 0 }
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
