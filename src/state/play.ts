/** How a tour is being played, beside where in it one is. Times are milliseconds since 1970. */
export interface Play {
  /** The page is black, so that people look at the speaker. */
  readonly isBlack: boolean
  /** When the tour and its present step began; null before somebody has begun. */
  readonly tourSince: number | null
  readonly stepSince: number | null
  /** When playing by itself last went on; null while it rests. */
  readonly autoSince: number | null
  /** Milliseconds that the step had been shown by itself before that. */
  readonly autoShown: number
  /** How often one has come back to the step: each time the camera is where it was. */
  readonly returns: number
  /** Counts what was done: of two windows the one that did more is right. */
  readonly revision: number
}

export const defaultPlay: Play = {
  isBlack: false,
  tourSince: null,
  stepSince: null,
  autoSince: null,
  autoShown: 0,
  returns: 0,
  revision: 0,
}

/** What happened to a tour that is being played. */
export type PlayEvent = 'begin' | 'step' | 'return' | 'wander' | 'black' | 'autoplay' | 'restart-timer'

const happened = (play: Play, event: PlayEvent, now: number): Partial<Play> => {
  switch (event) {
    case 'begin':
      return { ...defaultPlay, tourSince: now, stepSince: now }
    case 'step':
      return {
        isBlack: false,
        tourSince: play.tourSince ?? now,
        stepSince: now,
        autoSince: play.autoSince === null ? null : now,
        autoShown: 0,
      }
    case 'return':
      return { isBlack: false, returns: play.returns + 1 }
    case 'wander':
      return rested(play, now)
    case 'black':
      return { ...rested(play, now), isBlack: !play.isBlack }
    case 'autoplay':
      return play.autoSince === null ? { isBlack: false, autoSince: now } : rested(play, now)
    case 'restart-timer':
      return { tourSince: now, stepSince: now }
  }
}

const rested = ({ autoSince, autoShown }: Play, now: number): Partial<Play> =>
  autoSince === null ? {} : { autoSince: null, autoShown: autoShown + (now - autoSince) }

/** How a tour is played after something happened. */
export const playAfter = (play: Play, event: PlayEvent, now: number): Play => ({
  ...play,
  ...happened(play, event, now),
  revision: play.revision + 1,
})

/** Seconds of a step that says none. */
const usualSeconds = 40

/** Milliseconds until the next step comes by itself; null while it does not. */
export const autoplayRest = (
  { autoSince, autoShown }: Play,
  seconds: number | undefined,
  now: number,
): number | null => {
  if (autoSince === null) return null
  return Math.max(0, (seconds ?? usualSeconds) * 1000 - autoShown - (now - autoSince))
}

/** Where to go in a tour. */
export type Move = 'next' | 'previous' | 'first' | 'last' | number

/** The step that a move leads to, from 1 to the number of steps. */
export const stepAfter = (step: number, move: Move, count: number): number => {
  const wanted: Readonly<Record<Exclude<Move, number>, number>> = {
    next: step + 1,
    previous: step - 1,
    first: 1,
    last: count,
  }
  return Math.max(1, Math.min(count, typeof move === 'number' ? move : wanted[move]))
}
