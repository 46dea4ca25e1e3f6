import fc from 'fast-check'
import { type Comparator, comparators, type Indicator } from '#model/indicator.ts'

/** `10 >= 20`: an indicator from 10 to at least 20; `- = 20` without a baseline. */
export const indicatorOf = (line: string, change: Partial<Indicator> = {}): Indicator => {
  const [from = '-', comparator = '=', to = '0'] = line.split(' ')
  const indicator = {
    id: 'use',
    number: 1,
    name: { zh: '使用率', en: 'Use' },
    category: 'use',
    unit: { zh: '%', en: '%' },
    baseline: { year: 2020, value: from === '-' ? null : Number(from) },
    target: { year: 2025, comparator: comparator as Comparator, value: Number(to) },
    nature: 'expected',
    measures: [],
    citations: [],
    ...change,
  }
  return indicator as unknown as Indicator
}

/** Figures as tables have them: whole and halves, so that sums of them are exact. */
export const anyFigure = fc.integer({ min: -400, max: 800 }).map((half) => half / 2)

/** Any indicator, with a baseline or without, of any comparator. */
export const anyIndicator: fc.Arbitrary<Indicator> = fc
  .tuple(fc.option(anyFigure, { freq: 4 }), fc.constantFrom(...comparators), anyFigure)
  .map(([from, comparator, to]) => indicatorOf(`${from ?? '-'} ${comparator} ${to}`))
