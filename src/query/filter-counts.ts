import type { Basis } from '#model/citation.ts'
import type { Model } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import {
  type AppliedFilter,
  applyFilter,
  type FilterReason,
  type FilterSettings,
  failedFacets,
  filterReasons,
} from './filter.ts'
import { type ElementFacet, elementFacets, facetValuesOf } from './filter-facets.ts'

/** How many pass, and how many do not, by reason. The parts add up to all there are. */
export interface FilterSum {
  readonly total: number
  readonly passing: number
  /** In the order of the reasons; only those that keep something out. */
  readonly byReason: readonly { readonly reason: FilterReason; readonly count: number }[]
}

const sumOf = (total: number, reasons: Iterable<FilterReason>): FilterSum => {
  const counts = new Map<FilterReason, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const byReason = filterReasons
    .map((reason) => ({ reason, count: counts.get(reason) ?? 0 }))
    .filter(({ count }) => count > 0)
  return { total, passing: byReason.reduce((left, { count }) => left - count, total), byReason }
}

/** Counts the elements of a model by what a filter does to them. */
export const sumOfElements = (model: Model, { failed }: AppliedFilter): FilterSum =>
  sumOf(model.elements.size, failed.values())

/** Counts some relations by what a filter does to them. */
export const sumOfRelations = (relations: readonly Relation[], { reasonOf }: AppliedFilter): FilterSum =>
  sumOf(
    relations.length,
    relations.flatMap((relation) => reasonOf(relation) ?? []),
  )

/** What would be left if a facet asked for one value alone and all other facets asked what they ask now: [F8]. */
export interface FacetCounts {
  /** Elements, by facet and value. */
  readonly ofElements: Readonly<Record<ElementFacet, ReadonlyMap<string, number>>>
  /** Relations, by type and by basis. */
  readonly ofTypes: ReadonlyMap<string, number>
  readonly ofBases: ReadonlyMap<Basis, number>
}

const countElements = (
  model: Model,
  filter: FilterSettings,
  counts: Readonly<Record<ElementFacet, Map<string, number>>>,
): void => {
  for (const element of model.dataset.elements) {
    const [first, ...others] = failedFacets(model, filter, element)
    // What fails two facets is kept out whatever one of them asks.
    if (others.length > 0) continue
    for (const facet of first ? [first] : elementFacets) {
      for (const value of new Set(facetValuesOf(model, facet, element))) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
      }
    }
  }
}

const countBy = <Key>(
  relations: readonly Relation[],
  keyOf: (relation: Relation) => Key,
): Map<Key, number> => {
  const counts = new Map<Key, number>()
  for (const relation of relations) counts.set(keyOf(relation), (counts.get(keyOf(relation)) ?? 0) + 1)
  return counts
}

/** Counts what each value of each facet would leave. Linear in the model. */
export const facetCountsOf = (model: Model, filter: FilterSettings, hide: readonly Basis[]): FacetCounts => {
  const ofElements = {
    place: new Map<string, number>(),
    kind: new Map<string, number>(),
    project: new Map<string, number>(),
    owner: new Map<string, number>(),
    'has-project': new Map<string, number>(),
    'has-indicator': new Map<string, number>(),
  }
  countElements(model, filter, ofElements)
  const { relations } = model.dataset
  const ofAnyType = applyFilter(model, { ...filter, types: [] }, hide)
  const ofAnyBasis = applyFilter(model, filter, [])
  return {
    ofElements,
    ofTypes: countBy(
      relations.filter((relation) => ofAnyType.reasonOf(relation) === null),
      ({ type }) => type,
    ),
    ofBases: countBy(
      relations.filter((relation) => ofAnyBasis.reasonOf(relation) === null),
      ({ basis }) => basis,
    ),
  }
}
