import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noFilter } from '#query/filter.ts'
import { filterChipsOf } from '#visible-graph/filter-chips.ts'
import type { ViewSettings } from '#visible-graph/view-settings.ts'
import { anyFilter } from '../fixtures/models/any-filter.ts'
import { filteredTown } from '../query/filtered-town.ts'

const town = filteredTown()

describe('the chips of a filter', () => {
  test('are one for each value that is asked for, in the order of the panel', () => {
    const view = {
      hide: ['assumed', 'inferred'],
      filter: {
        ...noFilter,
        owners: ['office'],
        places: ['top', 'ground'],
        groups: ['wires'],
        boxes: [1],
        hasIndicator: false,
      },
    } as unknown as ViewSettings
    expect(filterChipsOf(town, view).map(({ key }) => key)).toEqual([
      'places top',
      'places ground',
      'basis inferred',
      'basis assumed',
      'boxes 1',
      'groups wires',
      'owners office',
      'has-indicator',
    ])
  })

  test('each taken back, in whatever order, leave no filter', () => {
    fc.assert(
      fc.property(anyFilter(town), fc.infiniteStream(fc.nat()), (filter, picks) => {
        let left = filter
        for (let chips = filterChipsOf(town, { filter, hide: [] }); chips.length > 0; ) {
          const chip = chips[picks.next().value % chips.length]
          if (!chip || !('without' in chip)) throw new Error('expected a chip that can be taken back')
          left = { ...left, ...chip.without }
          const next = filterChipsOf(town, { filter: left, hide: [] })
          expect(next).toHaveLength(chips.length - 1)
          chips = next
        }
        expect(left).toEqual(noFilter)
      }),
    )
  })
})
