import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { latestOf, meetsTarget, progressOf } from '#query/progress.ts'
import { anyFigure, anyIndicator, indicatorOf } from './any-indicator.ts'
import '../support/property-seed.ts'

const at = (value: number) => ({ date: '2023', value })
/** `0.5 partway`: the way and the grade of an indicator at a value. */
const lineOf = (indicator: string, value: number): string => {
  const { way, grade } = progressOf(indicatorOf(indicator), at(value))
  return `${way === null ? '?' : Number(way.toFixed(4))} ${grade}`
}

describe('the progress of an indicator', () => {
  test.each([
    ['10 = 20', 10, '0 far'],
    ['10 = 20', 15, '0.5 partway'],
    ['10 = 20', 20, '1 reached'],
    ['106.3 = 200', 153.15, '0.5 partway'],
  ])('[R1] is the share of the way from baseline to target: %s at %d', (indicator, value, line) => {
    expect(lineOf(indicator, value)).toBe(line)
  })

  test.each([
    ['10 = 20', 35, '2.5 reached'],
    ['10 = 20', 5, '-0.5 far'],
  ])('[R2] is not cut off at either end: %s at %d', (indicator, value, line) => {
    expect(lineOf(indicator, value)).toBe(line)
  })

  test.each([
    ['- = 80', 79, '? unsaid'],
    ['- = 80', 0, '? unsaid'],
    ['- = 80', 80, '1 reached'],
    ['- = 80', 95, '1 reached'],
    ['- <= 80', 90, '? unsaid'],
    ['- <= 80', 70, '1 reached'],
  ])(
    '[R3] cannot be told without a baseline, but for whether the target is met: %s at %d',
    (indicator, value, line) => {
      expect(lineOf(indicator, value)).toBe(line)
    },
  )

  test.each([
    ['10 > 20', 20, '1 near'],
    ['10 > 20', 21, '1.1 reached'],
    ['10 >= 20', 20, '1 reached'],
    ['50 < 20', 20, '1 near'],
    ['50 <= 20', 20, '1 reached'],
    ['50 <= 20', 35, '0.5 partway'],
    ['50 = 20', 10, '1.3333 reached'],
    ['50 ~ 20', 30, '0.6667 near'],
  ])(
    '[R4] goes up to a floor and down to a ceiling; a plain figure is the one that its baseline makes it: %s at %d',
    (indicator, value, line) => {
      expect(lineOf(indicator, value)).toBe(line)
    },
  )

  test.each([
    ['100 = 100', 100, '1 reached'],
    ['100 = 100', 98, '? unsaid'],
    ['30 >= 20', 25, '1 reached'],
    ['30 >= 20', 15, '? unsaid'],
    ['10 < 20', 15, '1 reached'],
  ])('[R5] has no way where the baseline meets the target already: %s at %d', (indicator, value, line) => {
    expect(lineOf(indicator, value)).toBe(line)
  })

  test('[R1] [R2] is 0 at the baseline, 1 at the target, and even between, before and beyond', () => {
    fc.assert(
      fc.property(anyIndicator, anyFigure, anyFigure, (indicator, one, other) => {
        const { baseline, target } = indicator
        const wayAt = (value: number): number | null => progressOf(indicator, at(value)).way
        if (baseline.value === null || baseline.value === target.value) return
        if (meetsTarget(indicator, baseline.value)) return
        expect(wayAt(baseline.value)).toBeCloseTo(0)
        expect(wayAt(target.value)).toBe(1)
        const [first, second] = [wayAt(one) ?? Number.NaN, wayAt(other) ?? Number.NaN]
        expect(wayAt((one + other) / 2)).toBeCloseTo((first + second) / 2)
      }),
    )
  })

  test('[R4] never falls back on the way to the target: what meets it stays met further on', () => {
    fc.assert(
      fc.property(anyIndicator, anyFigure, fc.nat(100), (indicator, value, further) => {
        const isDown = meetsTarget(indicator, -1e6)
        expect(meetsTarget(indicator, 1e6)).toBe(!isDown)
        if (meetsTarget(indicator, value))
          expect(meetsTarget(indicator, value + (isDown ? -further : further))).toBe(true)
      }),
    )
  })

  test('[R6] is graded by thirds of the way, and reached only where the target is met', () => {
    fc.assert(
      fc.property(anyIndicator, anyFigure, (indicator, value) => {
        const { way, isReached, grade } = progressOf(indicator, at(value))
        expect(grade === 'reached').toBe(isReached)
        if (isReached) expect(way).toBeGreaterThanOrEqual(1)
        else if (way === null) expect(grade).toBe('unsaid')
        else expect(grade).toBe(way < 1 / 3 ? 'far' : way < 2 / 3 ? 'partway' : 'near')
      }),
    )
  })

  test('[R6] goes by the last value, whatever the order they were recorded in', () => {
    const values = [
      { date: '2023-06', value: 5 },
      { date: '2024', value: 7 },
      { date: '2023', value: 1 },
    ]
    expect(latestOf(values)?.value).toBe(7)
    expect(latestOf([...values].reverse())?.value).toBe(7)
    expect(latestOf([])).toBeNull()
  })
})
