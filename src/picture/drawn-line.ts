import type { Point } from '#layout/geometry.ts'
import type { Basis } from '#model/citation.ts'

/** A line ready to be drawn. */
export interface DrawnLine {
  readonly id: string
  readonly points: readonly Point[]
  readonly basis: Basis
  readonly look: 'flow' | 'quiet' | 'asked' | 'project'
  /** More than 1 is written on the line. */
  readonly count: number
  readonly label: string
  readonly labelAt: Point
  /** Has a head at both ends. */
  readonly isMutual: boolean
}
