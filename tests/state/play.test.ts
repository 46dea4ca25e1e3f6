import { describe, expect, test } from 'vitest'
import { autoplayRest, defaultPlay, type PlayEvent, playAfter, stepAfter } from '#state/play.ts'

/** How a tour is played after some events, one second apart, from second 1. */
const playOf = (...events: PlayEvent[]) =>
  events.reduce((play, event, index) => playAfter(play, event, (index + 1) * 1000), defaultPlay)

describe('the times of a tour', () => {
  test('begin with it, and those of a step with the step', () => {
    expect(playOf('begin')).toMatchObject({ tourSince: 1000, stepSince: 1000 })
    expect(playOf('begin', 'step', 'step')).toMatchObject({ tourSince: 1000, stepSince: 3000 })
  })

  test('begin with the first step where a link led into the middle', () => {
    expect(playOf('step', 'step')).toMatchObject({ tourSince: 1000, stepSince: 2000 })
  })

  test('go on while one wanders off, and while the page is black', () => {
    expect(playOf('begin', 'wander', 'return', 'black', 'black')).toMatchObject({
      tourSince: 1000,
      stepSince: 1000,
    })
  })

  test('begin anew when they are restarted', () => {
    expect(playOf('begin', 'step', 'restart-timer')).toMatchObject({ tourSince: 3000, stepSince: 3000 })
  })
})

describe('the black page', () => {
  test('comes and goes, and any step ends it', () => {
    expect(playOf('begin', 'black').isBlack).toBe(true)
    expect(playOf('begin', 'black', 'black').isBlack).toBe(false)
    expect(playOf('begin', 'black', 'step').isBlack).toBe(false)
    expect(playOf('begin', 'black', 'return').isBlack).toBe(false)
  })
})

describe('playing by itself', () => {
  test('waits as long as the step is planned to take', () => {
    expect(autoplayRest(playOf('begin', 'autoplay'), 10, 5000)).toBe(7000)
    expect(autoplayRest(playOf('begin', 'autoplay'), 10, 60_000)).toBe(0)
    expect(autoplayRest(playOf('begin'), 10, 5000)).toBeNull()
  })

  test('keeps what a step was shown already over a pause', () => {
    // Played from second 2 to 3, and again from 4.
    expect(autoplayRest(playOf('begin', 'autoplay', 'autoplay', 'autoplay'), 10, 4000)).toBe(9000)
  })

  test('begins anew with the next step, and goes on', () => {
    expect(autoplayRest(playOf('begin', 'autoplay', 'step'), 10, 3000)).toBe(10_000)
  })

  test.each(['wander', 'black'] as const)('rests on %s', (event) => {
    expect(playOf('begin', 'autoplay', event).autoSince).toBeNull()
  })

  test('has a usual time for a step that says none', () => {
    expect(autoplayRest(playOf('begin', 'autoplay'), undefined, 2000)).toBe(40_000)
  })
})

test('every event counts, and every return is another one', () => {
  expect(playOf('begin', 'black', 'return', 'return')).toMatchObject({ revision: 4, returns: 2 })
  expect(playAfter(playOf('step', 'step', 'step'), 'begin', 9).revision).toBe(4)
})

describe('a move', () => {
  test('leads to a step that there is', () => {
    expect(stepAfter(3, 'next', 5)).toBe(4)
    expect(stepAfter(5, 'next', 5)).toBe(5)
    expect(stepAfter(1, 'previous', 5)).toBe(1)
    expect(stepAfter(3, 'first', 5)).toBe(1)
    expect(stepAfter(3, 'last', 5)).toBe(5)
    expect(stepAfter(3, 4, 5)).toBe(4)
    expect(stepAfter(3, 9, 5)).toBe(5)
    expect(stepAfter(3, 0, 5)).toBe(1)
  })
})
