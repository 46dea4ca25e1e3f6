import fc from 'fast-check'
import { expect, test } from 'vitest'
import { impactOf } from '#query/impact.ts'
import { settleWish } from '#scenario/settle-wish.ts'
import { harbour } from '../fixtures/models/harbour.ts'
import { anyImpactModel, anyWish } from '../query/any-impact.ts'
import { impactModel, wishOf } from '../query/impact-lines.ts'

const port = impactModel(harbour)

test('[K4] what the model does not have is left out and listed', () => {
  const wish = wishOf(
    'gate buoy project-gate indicator-flow',
    {
      types: [
        { type: 'uses', strength: 'weak' },
        { type: 'floats-on', strength: 'weak' },
      ],
      relations: [
        { relation: 'tickets--uses--gate', strength: 'none' },
        { relation: 'buoy--uses--gate', strength: 'none' },
      ],
      without: ['crane', 'raft'],
    },
    'storm',
  )
  const { wish: settled, missing } = settleWish(port, wish)
  expect(missing.map(({ what, id }) => `${what} ${id}`)).toEqual([
    'event storm',
    'origin buoy',
    'type floats-on',
    'relation buoy--uses--gate',
    'without raft',
  ])
  expect(settled).toEqual({
    ...wish,
    event: 'outage',
    origins: ['gate', 'project-gate', 'indicator-flow'],
    types: [{ type: 'uses', strength: 'weak' }],
    relations: [{ relation: 'tickets--uses--gate', strength: 'none' }],
    without: ['crane'],
  })
})

test('[K4] a wish for this model is left as it is', () => {
  const own = anyImpactModel().chain((model) => anyWish(model).map((wish) => ({ model, wish })))
  fc.assert(
    fc.property(own, ({ model, wish }) => {
      expect(settleWish(model, wish)).toEqual({ wish, missing: [] })
    }),
    { numRuns: 50 },
  )
})

test('[K4] a wish for any model can be answered once it is settled', () => {
  const two = anyImpactModel(6).chain((model) =>
    fc.tuple(fc.constant(model), anyImpactModel(6).chain(anyWish)),
  )
  fc.assert(
    fc.property(two, ([model, wish]) => {
      expect(() => impactOf(model, settleWish(model, wish).wish)).not.toThrow()
    }),
    { numRuns: 100 },
  )
})
