import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Address, defaultAddress, formatAddress, parseAddress } from '#deep-link/address.ts'
import { type HitsSettings, hitColumnNames } from '#deep-link/hits-parameters.ts'
import { defaultImpactSettings, type ImpactSettings } from '#deep-link/impact-parameters.ts'
import { grades } from '#model/impact-event.ts'
import type { Model } from '#model/model.ts'
import { itemKinds } from '#query/impact-graph.ts'
import { hitSides } from '#query/impact-rows.ts'
import { harbour } from '../fixtures/models/harbour.ts'
import { anyRun } from '../query/any-impact.ts'
import { impactModel, wishOf } from '../query/impact-lines.ts'

const port = impactModel(harbour)

const addressOf = (impact: Partial<ImpactSettings>): Address => ({
  ...defaultAddress,
  screen: 'impact',
  own: { ...defaultAddress.own, impact: { ...defaultImpactSettings, ...impact } },
})

/** Any way to narrow and sort a table, by values that the model has. */
const anyHits = (model: Model): fc.Arbitrary<HitsSettings> => {
  const value = (known: readonly (string | number)[]) => fc.constantFrom(null, ...known)
  return fc.record({
    find: fc.string({ unit: 'grapheme', maxLength: 10 }),
    facets: fc.record(
      {
        item: value(itemKinds),
        place: value([...model.places.keys()]),
        kind: value([...model.kinds.keys()]),
        department: value([...model.elements.keys()]),
        box: value(model.dataset.metamodel.projectBoxes.map(({ id }) => id)),
        year: value([2017, 2025]),
      },
      { requiredKeys: [] },
    ),
    grade: fc.constantFrom(null, ...grades),
    side: fc.constantFrom(null, ...hitSides),
    sort: fc.option(fc.record({ by: fc.constantFrom(...hitColumnNames), down: fc.boolean() })),
  })
}

const problemsOf = (query: string): string[] =>
  parseAddress(port, `#/impact?${query}`).problems.map(({ part }) => part)

describe('the address of the impact screen', () => {
  test('says all that is asked, there and back, for any model and any wish', () => {
    const anySettings = anyRun(8).chain(({ model, wish }) =>
      fc.record({
        model: fc.constant(model),
        wish: fc.constant(wish),
        against: fc.constantFrom(
          null,
          'whole',
          '0123456789abcdef01234567',
          '0123456789abcdef01234567.zAb_-9',
        ),
        opened: fc.constantFrom(null, '0123456789abcdef01234567'),
        hits: anyHits(model),
      }),
    )
    fc.assert(
      fc.property(anySettings, ({ model, ...settings }) => {
        const address = addressOf(settings)
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

  test('[K8] says how the table is narrowed, which case is open, and what it is set against', () => {
    const settings = {
      wish: wishOf('gate'),
      opened: '0123456789abcdef',
      against: '89abcdef01234567.zAb_-9',
      hits: {
        find: '闸口',
        facets: { item: 'element', year: null },
        grade: 'severe',
        side: 'only-a',
        sort: { by: 'hops', down: true },
      },
    } as const
    expect(formatAddress(addressOf(settings))).toBe(
      '#/impact?from=gate&event=outage&opened=0123456789abcdef&against=89abcdef01234567.zAb_-9&find=%E9%97%B8%E5%8F%A3&facets=item:element,year:none&grade=severe&side=only-a&sort=-hops',
    )
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
    expect(problemsOf('against=me&case=a+b&opened=x')).toEqual(['against=me', 'case=a b', 'opened=x'])
    expect(problemsOf('facets=item:ship,year:25,colour:red,item&grade=odd&side=left&sort=price')).toEqual([
      'facets=item:ship',
      'facets=year:25',
      'facets=colour:red',
      'facets=item',
      'grade=odd',
      'side=left',
      'sort=price',
    ])
    const { value } = parseAddress(port, '#/impact?from=gate,buoy&types=uses:odd,uses:strong:all')
    expect(value.own.impact.wish.origins).toEqual(['gate'])
    expect(value.own.impact.wish.types).toEqual([{ type: 'uses', strength: 'strong', hops: null }])
  })
})
