import { type Basis, bases } from '#model/citation.ts'
import type { ElementId, PlaceId, RelationTypeId } from '#model/id.ts'
import { elementOf, type Model, placeOf } from '#model/model.ts'
import { at } from './adjacency.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import { applyFilter, type FilterSettings, failedFacets, noFilter } from './filter.ts'

/** What of the model takes part in a query. Absent means all, an empty list none: [T10] of docs/queries.md. */
export interface DependencyFilter {
  readonly types?: readonly RelationTypeId[]
  readonly bases?: readonly Basis[]
  /** Layers and pillars that may be walked to. */
  readonly places?: readonly PlaceId[]
  /** Elements that may be walked to. */
  readonly elements?: ReadonlySet<ElementId>
  /** What is asked of elements in facets; its relation types count by `types` alone. */
  readonly facets?: FilterSettings
}

/** A filter as marks, 1 where it lets through. */
export interface Admission {
  readonly elements: Int32Array
  readonly relations: Int32Array
  /** Elements that take no part even where they were selected. */
  readonly avoided: Int32Array
}

const marksOf = <Key>(keys: readonly Key[], wanted: readonly Key[] | undefined): Int32Array => {
  const set = wanted && new Set(wanted)
  return Int32Array.from(keys, (key) => (!set || set.has(key) ? 1 : 0))
}

/** Whether a filter lets one element be walked to. */
export const isElementAdmitted = (
  model: Model,
  { places, elements, facets }: DependencyFilter,
  id: ElementId,
): boolean =>
  (places?.includes(placeOf(elementOf(model, id))) ?? true) &&
  (elements?.has(id) ?? true) &&
  (!facets || failedFacets(model, facets, elementOf(model, id)).length === 0)

/** Marks the relations and elements of a graph that a filter lets through. Linear. */
export const buildAdmission = (graph: DependencyGraph, filter: DependencyFilter): Admission => {
  const types = marksOf(graph.types, filter.types)
  const basis = marksOf(bases, filter.bases)
  const places = marksOf(graph.places, filter.places)
  const relations = new Int32Array(graph.relations.length)
  for (let relation = 0; relation < relations.length; relation++) {
    relations[relation] = at(types, at(graph.typeOf, relation)) & at(basis, at(graph.basisOf, relation))
  }
  const elements = new Int32Array(graph.ids.length)
  const { passing } = applyFilter(graph.model, filter.facets ?? noFilter, [])
  graph.ids.forEach((id, element) => {
    if ((filter.elements?.has(id) ?? true) && (passing?.has(id) ?? true)) {
      elements[element] = at(places, at(graph.placeOf, element))
    }
  })
  return { elements, relations, avoided: new Int32Array(graph.ids.length) }
}
