import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spanOf, stepsOf } from '#ui/use-scroll-window.ts'
import '../support/property-seed.ts'

describe('the window of a scroller', () => {
  test('holds what is seen and some around it', () => {
    expect(spanOf(stepsOf(0, 32), 20, 2000)).toEqual({ start: 0, end: 36 })
    expect(spanOf(stepsOf(32 * 100, 32), 20, 2000)).toEqual({ start: 88, end: 132 })
  })

  test('ends with the list, and is empty where that is', () => {
    expect(spanOf(stepsOf(32 * 1990, 32), 20, 2000)).toEqual({ start: 1976, end: 2000 })
    expect(spanOf(0, 20, 0)).toEqual({ start: 0, end: 0 })
  })

  test('begins with the list where a page bounces back', () => {
    expect(stepsOf(-40, 32)).toBe(0)
  })

  test('holds all that can be seen, however far is scrolled, and no more than is needed', () => {
    const any = fc.record({
      offset: fc.integer({ min: 0, max: 100_000 }),
      view: fc.integer({ min: 1, max: 4000 }),
      size: fc.integer({ min: 8, max: 64 }),
    })
    fc.assert(
      fc.property(any, ({ offset, view, size }) => {
        const { start, end } = spanOf(stepsOf(offset, size), Math.ceil(view / size), 1_000_000)
        expect(start * size).toBeLessThanOrEqual(offset)
        expect(end * size).toBeGreaterThanOrEqual(offset + view)
        expect(end - start).toBeLessThanOrEqual(Math.ceil(view / size) + 24)
      }),
    )
  })
})
