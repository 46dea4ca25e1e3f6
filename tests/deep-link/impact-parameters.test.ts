import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Address, defaultAddress, formatAddress, parseAddress } from '#deep-link/address.ts'
import { defaultImpactSettings, type ImpactSettings } from '#deep-link/impact-parameters.ts'
import { harbour } from '../fixtures/models/harbour.ts'
import { anyRun } from '../query/any-impact.ts'
import { impactModel, wishOf } from '../query/impact-lines.ts'

const port = impactModel(harbour)

const addressOf = (impact: Partial<ImpactSettings>): Address => ({
  ...defaultAddress,
  screen: 'impact',
  own: { ...defaultAddress.own, impact: { ...defaultImpactSettings, ...impact } },
})

const problemsOf = (query: string): string[] =>
  parseAddress(port, `#/impact?${query}`).problems.map(({ part }) => part)

describe('the address of the impact screen', () => {
  test('says all that is asked, there and back, for any model and any wish', () => {
    const anySettings = anyRun(8).chain(({ model, wish }) =>
      fc.record({
        model: fc.constant(model),
        wish: fc.constant(wish),
        against: fc.constantFrom(null, 'whole', '0123456789abcdef01234567'),
      }),
    )
    fc.assert(
      fc.property(anySettings, ({ model, wish, against }) => {
        const address = addressOf({ wish, against })
        expect(parseAddress(model, formatAddress(address))).toEqual({ value: address, problems: [] })
      }),
      { numRuns: 200 },
    )
  })

  test('reads as in the guide', () => {
    const wish = {
      ...wishOf('gate project-gate', {
        months: 6,
        bases: ['stated'],
        types: [{ type: 'uses', strength: 'weak', hops: 2 }],
        relations: [{ relation: 'tickets--uses--gate', strength: 'none' }],
        without: ['crane'],
      }),
    }
    expect(formatAddress(addressOf({ wish }))).toBe(
      '#/impact?from=gate,project-gate&event=outage&months=6&basis=stated&types=uses:weak:2&relations=tickets--uses--gate:none&without=crane',
    )
    expect(formatAddress(addressOf({}))).toBe('#/impact')
  })

  test('carries a whole case in place of what it asks', () => {
    const linked = addressOf({ link: 'zAb_-9' })
    expect(formatAddress(addressOf({ link: 'zAb_-9', wish: wishOf('gate') }))).toBe('#/impact?case=zAb_-9')
    expect(parseAddress(port, '#/impact?case=zAb_-9')).toEqual({ value: linked, problems: [] })
  })

  test('names what it does not understand, and reads the rest', () => {
    expect(problemsOf('from=gate,buoy&event=storm')).toEqual(['from=buoy', 'event=storm'])
    expect(problemsOf('months=soon&hops=-1&basis=rumour')).toEqual(['months=soon', 'hops=-1', 'basis=rumour'])
    expect(problemsOf('types=uses:odd,uses:weak:0,floats:weak,uses:weak:2:3')).toEqual([
      'types=uses:odd',
      'types=uses:weak:0',
      'types=floats:weak',
      'types=uses:weak:2:3',
    ])
    expect(problemsOf('against=me&case=a+b')).toEqual(['against=me', 'case=a b'])
    const { value } = parseAddress(port, '#/impact?from=gate,buoy&types=uses:odd,uses:strong:all')
    expect(value.own.impact.wish.origins).toEqual(['gate'])
    expect(value.own.impact.wish.types).toEqual([{ type: 'uses', strength: 'strong', hops: null }])
  })
})
