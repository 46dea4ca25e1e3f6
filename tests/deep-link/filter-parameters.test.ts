import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultAddress, formatAddress, parseAddress } from '#deep-link/address.ts'
import { noFilter } from '#query/filter.ts'
import { defaultSettings, type ViewSettings } from '#visible-graph/view-settings.ts'
import { anyFilter } from '../fixtures/models/any-filter.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { filteredTown } from '../query/filtered-town.ts'

const town = filteredTown()
const filterIn = (hash: string) => parseAddress(town, hash).value.settings.filter

describe('a filter in an address', () => {
  test('reads as one word a facet', () => {
    const settings = {
      ...defaultSettings,
      filter: {
        ...noFilter,
        places: ['ground', 'guard'],
        kinds: ['tool'],
        types: ['uses'],
        boxes: [2],
        groups: ['wires'],
        owners: ['office'],
        hasProject: true,
        hasIndicator: false,
      },
    } as unknown as ViewSettings
    expect(formatAddress({ ...defaultAddress, settings })).toBe(
      '#/map?only=in:ground,in:guard,kind:tool,box:2,group:wires,owner:office,has:project,lacks:indicator,type:uses',
    )
  })

  test('takes layers and pillars by their own keywords too, and each value once', () => {
    expect(filterIn('#/map?only=layer:ground,pillar:guard,in:ground').places).toEqual(['ground', 'guard'])
  })

  test('keeps what is known when something is not', () => {
    const { value, problems } = parseAddress(town, '#/map?only=kind:tool,kind:toll,has:project')
    expect(value.settings.filter).toEqual({ ...noFilter, kinds: ['tool'], hasProject: true })
    expect(problems).toEqual([{ code: 'unknown-value', part: 'only=kind:toll' }])
  })

  test.each([
    ['the town', town],
    ['the shipped model', shenzhenModel()],
  ])('is the same, there and back, whatever is asked for: %s', (_, model) => {
    fc.assert(
      fc.property(anyFilter(model), (filter) => {
        const address = { ...defaultAddress, settings: { ...defaultSettings, filter } }
        expect(parseAddress(model, formatAddress(address))).toEqual({ value: address, problems: [] })
      }),
    )
  })
})
