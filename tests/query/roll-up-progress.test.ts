import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ElementId, IndicatorId } from '#model/id.ts'
import { descendantsOf, type Model } from '#model/model.ts'
import { type Progress, progressOf } from '#query/progress.ts'
import { indicatorsByContainer, type RollUp, rollUpProgress } from '#query/roll-up-progress.ts'
import { anyModel } from '../fixtures/models/any-model.ts'
import { fixtureModel } from '../fixtures/models/build-fixture.ts'
import { indicatorOf } from './any-indicator.ts'
import '../support/property-seed.ts'

/**
 *   top     app                          speed measures core and hub · reach measures app and core
 *   ground  hub ( core ( store ) )       fill measures store
 */
const town = fixtureModel({
  layers: ['ground', 'top'],
  elements: { hub: 'ground', core: 'hub', store: 'core', app: 'top' },
  indicators: { speed: ['core', 'hub'], reach: ['app', 'core'], fill: ['store'] },
})

const idsAt = (model: Model, id: string): string[] =>
  (indicatorsByContainer(model).get(id as ElementId) ?? []).map((each) => each.id)

const rolled = (lines: readonly string[], how: RollUp) => {
  const indicators = lines.map((line, index) => indicatorOf(line, { id: `i-${index}` as IndicatorId }))
  const progress = new Map<IndicatorId, Progress>()
  lines.forEach((line, index) => {
    const [, , , actual] = line.split(' ')
    const indicator = indicators[index]
    if (indicator && actual !== undefined)
      progress.set(indicator.id, progressOf(indicator, { date: '2023', value: Number(actual) }))
  })
  const whole = rollUpProgress(indicators, progress, how)
  return (
    whole &&
    `${whole.way === null ? '?' : Number(whole.way.toFixed(3))} ${whole.grade} ${whole.said}/${whole.recorded}`
  )
}

describe('the indicators of a container', () => {
  test('[R7] are those of all that is inside it, each once', () => {
    expect(idsAt(town, 'store')).toEqual(['fill'])
    expect(idsAt(town, 'core')).toEqual(['speed', 'reach', 'fill'])
    expect(idsAt(town, 'hub')).toEqual(['speed', 'reach', 'fill'])
    expect(idsAt(town, 'ground')).toEqual(['speed', 'reach', 'fill'])
    expect(idsAt(town, 'top')).toEqual(['reach'])
  })

  test('[R7] are the same as by looking at everything inside', () => {
    fc.assert(
      fc.property(anyModel(20), (model) => {
        const found = indicatorsByContainer(model)
        for (const id of [...model.elements.keys(), ...model.places.keys()]) {
          const inside = new Set<string>([id, ...descendantsOf(model, id)])
          const expected = [...model.indicators.values()].filter(({ measures }) =>
            measures.some(({ element }) => inside.has(element)),
          )
          expect(found.get(id) ?? []).toEqual(expected)
        }
      }),
    )
  })
})

describe('several indicators as one', () => {
  test('[R8] show the one that is least far as the worst', () => {
    expect(rolled(['0 = 10 9', '0 = 10 2', '0 = 10 30'], 'worst')).toBe('0.2 far 3/3')
    expect(rolled(['0 = 10 10', '0 > 10 10'], 'worst')).toBe('1 near 2/2')
    expect(rolled(['0 = 10 10', '0 = 10 12'], 'worst')).toBe('1 reached 2/2')
  })

  test('[R9] show the mean of their ways, in which what is beyond its target is at it', () => {
    expect(rolled(['0 = 10 5', '0 = 10 10'], 'mean')).toBe('0.75 near 2/2')
    expect(rolled(['0 = 10 0', '0 = 10 90'], 'mean')).toBe('0.5 partway 2/2')
    expect(rolled(['0 = 10 20', '0 = 10 10'], 'mean')).toBe('1 reached 2/2')
    expect(rolled(['0 > 10 10', '0 = 10 20'], 'mean')).toBe('1 near 2/2')
    expect(rolled(['0 = 10 -5', '0 = 10 5'], 'mean')).toBe('0 far 2/2')
  })

  test('[R10] leave out what is not recorded, and count what cannot be told', () => {
    expect(rolled(['0 = 10', '0 = 10 5'], 'worst')).toBe('0.5 partway 1/1')
    expect(rolled(['- = 10 3', '0 = 10 5'], 'mean')).toBe('0.5 partway 1/2')
    expect(rolled(['- = 10 3'], 'mean')).toBe('? unsaid 0/1')
    expect(rolled(['0 = 10'], 'worst')).toBeNull()
    expect(rolled([], 'mean')).toBeNull()
  })

  test('[R8] [R9] of one are that one, and the worst is never further than the mean', () => {
    const line = fc
      .tuple(fc.integer({ min: -5, max: 50 }), fc.integer({ min: 10, max: 90 }))
      .map(([actual, to]) => `0 = ${to} ${actual}`)
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const wayOf = (how: RollUp): number => Number(rolled(lines, how)?.split(' ')[0])
        if (lines.length === 1) expect(wayOf('mean')).toBeCloseTo(Math.min(1, wayOf('worst')))
        expect(Math.min(1, wayOf('worst'))).toBeLessThanOrEqual(wayOf('mean') + 1e-9)
      }),
    )
  })
})
