import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Basis } from '#model/citation.ts'
import { bases } from '#model/citation.ts'
import type { Model } from '#model/model.ts'
import { dependenciesOf } from '#query/dependencies.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import {
  applyFilter,
  type FilterSettings,
  filterReasons,
  isFilterOn,
  noFilter,
  wantedOf,
} from '#query/filter.ts'
import { facetCountsOf, sumOfElements, sumOfRelations } from '#query/filter-counts.ts'
import { elementFacets } from '#query/filter-facets.ts'
import { mostConnected } from '#query/most-connected.ts'
import { trace } from '#query/trace.ts'
import { anyFilter } from '../fixtures/models/any-filter.ts'
import { anyModel } from '../fixtures/models/any-model.ts'
import { reordered } from './any-graph.ts'
import { filteredTown } from './filtered-town.ts'
import { asIds, hopLines } from './query-lines.ts'

const town = filteredTown()

const filter = (wanted: Partial<Record<keyof FilterSettings, unknown>>): FilterSettings =>
  ({ ...noFilter, ...wanted }) as FilterSettings

/** What passes, by id. */
const passing = (wanted: Parameters<typeof filter>[0], hide: readonly Basis[] = [], model: Model = town) =>
  [...(applyFilter(model, filter(wanted), hide).passing ?? ['all'])].join(' ')

const reasons = (wanted: Parameters<typeof filter>[0], hide: readonly Basis[] = []): string[] => {
  const { reasonOf } = applyFilter(town, filter(wanted), hide)
  return town.dataset.relations.map((relation) =>
    `${relation.from}→${relation.to} ${reasonOf(relation) ?? ''}`.trim(),
  )
}

describe('a filter of elements', () => {
  test('[F1] asks nothing where nothing was chosen', () => {
    expect(passing({})).toBe('all')
    expect(isFilterOn(noFilter)).toBe(false)
    expect(isFilterOn(filter({ hasIndicator: false }))).toBe(true)
  })

  test('[F1] takes any value of a facet, and all facets', () => {
    expect(passing({ places: ['top', 'guard'] })).toBe('app desk office')
    expect(passing({ kinds: ['tool', 'store'] })).toBe('core shelf app desk')
    expect(passing({ places: ['ground'], kinds: ['tool', 'store'] })).toBe('core shelf')
  })

  test('[F2] goes by an element’s own kind, projects and indicators', () => {
    expect(passing({ kinds: ['store'] })).toBe('core shelf')
    expect(passing({ hasProject: true })).toBe('hub core net app')
    expect(passing({ hasProject: false })).toBe('store shelf cable desk office')
    expect(passing({ hasIndicator: true })).toBe('core app')
  })

  test('[F3] takes project boxes and groups as one facet', () => {
    expect(passing({ boxes: [1] })).toBe('hub core')
    expect(passing({ boxes: [2] })).toBe('net app')
    expect(passing({ groups: ['wires'] })).toBe('net')
    expect(passing({ boxes: [1], groups: ['wires'] })).toBe('hub core net')
  })

  test('[F4] [F5] takes owners from the wholes around an element, and from its projects', () => {
    expect(passing({ owners: ['office'] })).toBe('hub core store')
    expect(passing({ owners: ['desk'] })).toBe('shelf app')
  })
})

describe('a filter of relations', () => {
  test('[F6] keeps those of which type, basis and both ends pass', () => {
    expect(reasons({ places: ['ground'] }, ['inferred'])).toEqual([
      'desk→app place',
      'app→hub place',
      'core→net',
      'net→cable basis',
      'shelf→core',
      'hub→app place',
      'office→hub place',
    ])
  })

  test('[F7] gives the first reason that holds, of either end', () => {
    expect(
      reasons({ types: ['uses'], places: ['ground'], kinds: ['system'], hasProject: true }, ['assumed']),
    ).toEqual([
      'desk→app place',
      'app→hub place',
      'core→net kind',
      'net→cable has-project',
      'shelf→core basis',
      'hub→app type',
      'office→hub type',
    ])
  })

  test('[F7] each is counted once, by reason', () => {
    const applied = applyFilter(town, filter({ types: ['uses'], places: ['ground'] }), ['assumed'])
    expect(sumOfRelations(town.dataset.relations, applied)).toEqual({
      total: 7,
      passing: 2,
      byReason: [
        { reason: 'type', count: 2 },
        { reason: 'basis', count: 1 },
        { reason: 'place', count: 2 },
      ],
    })
    expect(sumOfElements(town, applied)).toEqual({
      total: 9,
      passing: 6,
      byReason: [{ reason: 'place', count: 3 }],
    })
  })

  test('[T10] an element that does not pass is not walked to, but what is selected is', () => {
    const graph = dependencyGraphOf(town)
    const { passing: elements } = applyFilter(town, filter({ places: ['ground'] }), [])
    const wish = { direction: 'stands-on' as const, hops: null, ...(elements ? { elements } : {}) }
    expect(hopLines(trace(graph, { from: asIds('app'), ...wish }))[1]).toBe('1: hub')
    expect(hopLines(trace(graph, { from: asIds('desk'), ...wish }))).toEqual(['0: desk'])
  })
})

describe('the queries of the dependencies screen', () => {
  const tools = { facets: filter({ kinds: ['tool'] }) }
  const graph = dependencyGraphOf(town)

  test('[T10] [N9] list only what passes at the far end', () => {
    const { into, out, filtered } = dependenciesOf(graph, { of: asIds('hub'), withInside: true, ...tools })
    const groups = [into, out].flatMap(({ places }) => places.flatMap(({ types }) => types))
    const far = groups.flatMap(({ entries }) => entries.map((entry) => entry.far))
    expect(far).toEqual(['app', 'app'])
    expect(filtered).toBe(2)
  })

  test('[N10] count only dependencies between what passes', () => {
    const places = mostConnected(graph, tools, 9)
    expect(places.flatMap(({ connected }) => connected.map(({ element }) => element))).toEqual([
      'app',
      'desk',
    ])
  })
})

describe('the numbers beside the values', () => {
  test('[F8] say what a value alone would leave', () => {
    const counts = facetCountsOf(town, filter({ places: ['ground'], kinds: ['store'] }), [])
    expect(Object.fromEntries(counts.ofElements.place)).toEqual({ ground: 2 })
    expect(Object.fromEntries(counts.ofElements.kind)).toEqual({ system: 4, store: 2 })
    expect(Object.fromEntries(counts.ofElements['has-project'])).toEqual({ yes: 1, no: 1 })
    expect(Object.fromEntries(counts.ofTypes)).toEqual({ uses: 1 })
    expect(Object.fromEntries(counts.ofBases)).toEqual({ assumed: 1 })
  })
})

const anyCase = fc
  .oneof(anyModel(20), fc.constant(town))
  .chain((model) =>
    fc.tuple(fc.constant(model), anyFilter(model), fc.uniqueArray(fc.constantFrom<Basis>(...bases))),
  )

describe('over any model and filter', () => {
  test('[F7] what passes and what does not, by reason, make all there is', () => {
    fc.assert(
      fc.property(anyCase, ([model, wanted, hide]) => {
        const applied = applyFilter(model, wanted, hide)
        const sums = [sumOfElements(model, applied), sumOfRelations(model.dataset.relations, applied)]
        for (const { total, passing: left, byReason } of sums) {
          expect(byReason.reduce((sum, { count }) => sum + count, left)).toBe(total)
          const order = byReason.map(({ reason }) => filterReasons.indexOf(reason))
          expect([...order].sort((a, b) => a - b)).toEqual(order)
        }
      }),
    )
  })

  test('[F1] asking for more of a facet never leaves less; asking in another never leaves more', () => {
    fc.assert(
      fc.property(anyCase, ([model, wanted, hide]) => {
        const left = applyFilter(model, wanted, hide).passing?.size ?? model.elements.size
        const widest = { ...wanted, places: [...model.places.keys()] }
        expect(applyFilter(model, widest, hide).passing?.size ?? model.elements.size).toBeGreaterThanOrEqual(
          left,
        )
        const stricter = applyFilter(model, { ...wanted, hasProject: true }, hide)
        if (wanted.hasProject === null) expect(stricter.passing?.size).toBeLessThanOrEqual(left)
      }),
    )
  })

  test('[F8] the number beside a value is what the filter then leaves', () => {
    fc.assert(
      fc.property(anyCase, ([model, wanted, hide]) => {
        const { ofElements } = facetCountsOf(model, wanted, hide)
        for (const kind of model.kinds.keys()) {
          const { passing: left } = applyFilter(model, { ...wanted, kinds: [kind] }, hide)
          expect(ofElements.kind.get(kind) ?? 0).toBe(left?.size)
        }
      }),
    )
  })

  test('[D4] what passes, and every count, is the same whatever the order of the files', () => {
    fc.assert(
      fc.property(anyCase, ([model, wanted, hide]) => {
        const [one, other] = [model, reordered(model)].map((each) => {
          const applied = applyFilter(each, wanted, hide)
          return {
            failed: new Map(applied.failed),
            elements: sumOfElements(each, applied),
            relations: sumOfRelations(each.dataset.relations, applied),
            counts: facetCountsOf(each, wanted, hide),
          }
        })
        expect(other).toEqual(one)
      }),
    )
  })

  test('every facet can be asked for', () => {
    const all = filter({
      places: ['a'],
      kinds: ['a'],
      boxes: [1],
      owners: ['a'],
      hasProject: true,
      hasIndicator: false,
    })
    for (const facet of elementFacets) expect(wantedOf(all, facet)).not.toEqual([])
  })
})
