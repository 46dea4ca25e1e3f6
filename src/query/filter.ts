import type { Basis } from '#model/citation.ts'
import type { Element } from '#model/element.ts'
import type { ElementId, KindId, PlaceId, RelationTypeId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import { type ElementFacet, elementFacets, facetValuesOf } from './filter-facets.ts'

/** What of a model is wanted. An empty list, or null, asks for nothing in particular: [F1] of docs/queries.md. */
export interface FilterSettings {
  /** Layers and pillars. */
  readonly places: readonly PlaceId[]
  readonly kinds: readonly KindId[]
  readonly types: readonly RelationTypeId[]
  /** Project boxes, by their number. */
  readonly boxes: readonly number[]
  /** Groups of project boxes. */
  readonly groups: readonly string[]
  readonly owners: readonly ElementId[]
  /** True for elements that a project touches, false for those that none does. */
  readonly hasProject: boolean | null
  readonly hasIndicator: boolean | null
}

export const noFilter: FilterSettings = {
  places: [],
  kinds: [],
  types: [],
  boxes: [],
  groups: [],
  owners: [],
  hasProject: null,
  hasIndicator: null,
}

/** Why something is filtered out. */
export type FilterReason = 'type' | 'basis' | ElementFacet

/** The order in which reasons are tried; the first that holds is the one that counts: [F7]. */
export const filterReasons: readonly FilterReason[] = ['type', 'basis', ...elementFacets]

const asHas = (wanted: boolean | null): readonly string[] => (wanted === null ? [] : [wanted ? 'yes' : 'no'])

/** The values asked for in a facet; empty where it asks for none in particular. */
export const wantedOf = (filter: FilterSettings, facet: ElementFacet): readonly string[] => {
  switch (facet) {
    case 'place':
      return filter.places
    case 'kind':
      return filter.kinds
    case 'project':
      return [...filter.boxes.map((box) => `box ${box}`), ...filter.groups.map((group) => `group ${group}`)]
    case 'owner':
      return filter.owners
    case 'has-project':
      return asHas(filter.hasProject)
    case 'has-indicator':
      return asHas(filter.hasIndicator)
  }
}

/** Whether a filter asks anything of elements. */
export const asksOfElements = (filter: FilterSettings): boolean =>
  elementFacets.some((facet) => wantedOf(filter, facet).length > 0)

/** Whether a filter asks for anything at all. */
export const isFilterOn = (filter: FilterSettings): boolean =>
  filter.types.length > 0 || asksOfElements(filter)

/** The facets that an element fails, in the order of the reasons. */
export const failedFacets = (model: Model, filter: FilterSettings, element: Element): ElementFacet[] =>
  elementFacets.filter((facet) => {
    const wanted = wantedOf(filter, facet)
    return wanted.length > 0 && !facetValuesOf(model, facet, element).some((value) => wanted.includes(value))
  })

/** A filter held against a model: what does not pass, and why. */
export interface AppliedFilter {
  /** The elements that do not pass, each with the first facet that it fails. */
  readonly failed: ReadonlyMap<ElementId, ElementFacet>
  /** The elements that pass; null for all of them. */
  readonly passing: ReadonlySet<ElementId> | null
  /** Why a relation is filtered out; null where it is not: [F6], [F7]. */
  readonly reasonOf: (relation: Relation) => FilterReason | null
}

/** Of two facets that the ends of a relation fail, the one that is tried first. */
const firstFacet = (...failed: readonly (ElementFacet | undefined)[]): ElementFacet | null =>
  elementFacets.find((facet) => failed.includes(facet)) ?? null

/** Holds a filter, and the bases that are hidden, against a model. Linear in its elements. */
export const applyFilter = (model: Model, filter: FilterSettings, hide: readonly Basis[]): AppliedFilter => {
  const failed = new Map<ElementId, ElementFacet>()
  const isAsked = asksOfElements(filter)
  for (const element of isAsked ? model.dataset.elements : []) {
    const [facet] = failedFacets(model, filter, element)
    if (facet) failed.set(element.id, facet)
  }
  const types = new Set(filter.types)
  return {
    failed,
    passing: isAsked ? new Set([...model.elements.keys()].filter((id) => !failed.has(id))) : null,
    reasonOf: ({ type, basis, from, to }) => {
      if (types.size > 0 && !types.has(type)) return 'type'
      if (hide.includes(basis)) return 'basis'
      return firstFacet(failed.get(from), failed.get(to))
    },
  }
}
