import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Basis, bases } from '#model/citation.ts'
import { applyFilter, type FilterSettings, noFilter } from '#query/filter.ts'
import { evaluateSelector } from '#query/selector/evaluate-selector.ts'
import { formatSelector } from '#query/selector/format-selector.ts'
import { filterOfSelector, selectorOfFilter } from '#query/selector/selector-filter.ts'
import { anyFilter } from '../../fixtures/models/any-filter.ts'
import { filteredTown } from '../filtered-town.ts'
import { namesOf, selectorFrom } from './selector-cases.ts'

const model = filteredTown()
const names = namesOf(model)
const filterFrom = (text: string) => filterOfSelector(model, selectorFrom(names, text))

const sorted = (filter: FilterSettings, hide: readonly Basis[]) => ({
  filter: Object.fromEntries(
    Object.entries(filter).map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value]),
  ),
  hide: [...hide].sort(),
})

describe('a filter as a selector', () => {
  test('[L11] is facets joined by and, their values by or', () => {
    const filter = {
      ...noFilter,
      places: ['ground', 'guard'],
      kinds: ['store'],
      boxes: [1],
      groups: ['wires'],
      hasProject: true,
      hasIndicator: false,
      types: ['uses'],
    } as unknown as FilterSettings
    const selector = selectorOfFilter(model, { filter, hide: ['inferred', 'assumed'] })
    expect(selector && formatSelector(selector)).toBe(
      '(layer:ground, pillar:guard) & kind:store & (box:1, group:wires) & has:project & !has:indicator & type:uses & basis:stated',
    )
    expect(selectorOfFilter(model, { filter: noFilter, hide: [] })).toBe(null)
  })

  test('[L11] goes back into the same filter, and selects what passes', () => {
    const anyWish = fc.tuple(anyFilter(model), fc.uniqueArray(fc.constantFrom<Basis>(...bases)))
    fc.assert(
      fc.property(anyWish, ([filter, hide]) => {
        const selector = selectorOfFilter(model, { filter, hide })
        if (!selector) return
        const back = filterOfSelector(model, selector)
        // All types there are is as good as none in particular.
        expect(back && sorted(back.filter, back.hide)).toEqual(sorted(filter, hide))
        const { passing } = applyFilter(model, filter, hide)
        const ofElements = selectorOfFilter(model, { filter: { ...filter, types: [] }, hide: [] })
        if (ofElements && passing) expect(evaluateSelector(model, ofElements).elements).toEqual(passing)
      }),
    )
  })

  test.each([
    ['layer:ground & basis:stated', ['ground'], ['inferred', 'assumed']],
    ['layer:ground & !basis:assumed', ['ground'], ['assumed']],
    ['basis:stated', [], ['inferred', 'assumed']],
  ])('[L11] hides the bases it does not ask for: %s', (text, places, hide) => {
    expect(filterFrom(text)).toEqual({ filter: { ...noFilter, places }, hide })
  })

  test.each([
    'hub',
    '+hub',
    'layer:ground, kind:store',
    '!layer:ground',
    'kind:store & kind:tool',
    'has:project & hub',
    'project:1',
  ])('[L11] is not what a filter cannot say: %s', (text) => {
    expect(filterFrom(text)).toBe(null)
  })
})
