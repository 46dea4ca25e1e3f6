import { expect, test } from 'vitest'
import { flick, moveOfSwipe, type Touch } from '#views/tour/swipe.ts'

const start: Touch = { x: 200, y: 400, at: 1000 }
const after = (dx: number, dy: number, milliseconds = 100): Touch => ({
  x: start.x + dx,
  y: start.y + dy,
  at: start.at + milliseconds,
})

test('a swipe to the left goes on, one to the right goes back', () => {
  expect(moveOfSwipe(start, after(-120, 10))).toBe('next')
  expect(moveOfSwipe(start, after(120, -10))).toBe('previous')
})

test('a tap, and a way that goes more up or down, turn nothing', () => {
  expect(moveOfSwipe(start, after(-20, 0))).toBeNull()
  expect(moveOfSwipe(start, after(-120, 80))).toBeNull()
})

test('where the map can be dragged only a flick counts, elsewhere any swipe', () => {
  expect(moveOfSwipe(start, after(-120, 0, flick), flick)).toBe('next')
  expect(moveOfSwipe(start, after(-120, 0, flick + 1), flick)).toBeNull()
  expect(moveOfSwipe(start, after(-120, 0, 3000))).toBe('next')
})
