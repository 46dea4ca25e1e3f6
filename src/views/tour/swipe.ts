import type { Move } from '#state/play.ts'

/** Where and when a finger was; pixels of the screen, milliseconds. */
export interface Touch {
  readonly x: number
  readonly y: number
  readonly at: number
}

/** Pixels that a finger has to go for a swipe. */
const leastSwipe = 48

/** Milliseconds of a flick over the map: what takes longer drags the map along. */
export const flick = 250

/**
 * The step that a swipe turns to, as pages are turned: to the left goes on, to the right goes back. Null for a way that is
 * short, goes up or down, or takes longer than `within` milliseconds.
 */
export const moveOfSwipe = (from: Touch, to: Touch, within = Number.POSITIVE_INFINITY): Move | null => {
  const dx = to.x - from.x
  const dy = to.y - from.y
  if (Math.abs(dx) < leastSwipe || Math.abs(dx) <= 2 * Math.abs(dy) || to.at - from.at > within) return null
  return dx < 0 ? 'next' : 'previous'
}
