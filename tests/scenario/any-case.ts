import fc from 'fast-check'
import type { ImpactCase } from '#scenario/impact-case.ts'
import { anyRun } from '../query/any-impact.ts'

const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** Any case: a wish of any model, with any words. */
export const anyCase: fc.Arbitrary<ImpactCase> = fc
  .record({
    id: fc.uuid(),
    name: fc.string({ unit: 'grapheme' }),
    note: fc.string({ unit: 'grapheme', maxLength: 300 }),
    model: fc.record({
      dataset: fc.constantFrom('town', 'city-2'),
      fingerprint: fc.stringMatching(/^[\da-f]{16}$/),
    }),
    wish: anyRun(6).map(({ wish }) => wish),
    created: time,
    changed: time,
  })
  // Ids are checked to be strings where a case is read, and nowhere else.
  .map((kept) => kept as unknown as ImpactCase)
