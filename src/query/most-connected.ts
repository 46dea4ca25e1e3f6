import type { ElementId, PlaceId } from '#model/id.ts'
import { descendantsOf } from '#model/model.ts'
import { at, eachLink } from './adjacency.ts'
import { type Admission, buildAdmission, type DependencyFilter } from './dependency-filter.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import { placesFromTop } from './dependency-groups.ts'

/** An element with the dependencies that are written of itself. */
export interface Connected {
  readonly element: ElementId
  /** What stands on it, and what it stands on; a mutual relation counts in both. */
  readonly into: number
  readonly out: number
}

/** The most connected elements of one layer or pillar. */
export interface ConnectedPlace {
  readonly place: PlaceId
  readonly connected: readonly Connected[]
}

const countLinks = (
  graph: DependencyGraph,
  links: DependencyGraph['standsOn'],
  admission: Admission,
  element: ElementId,
): number => {
  let count = 0
  eachLink(links, graph.indexOf.get(element) ?? -1, (end, relation) => {
    count += at(admission.relations, relation) & at(admission.elements, end)
  })
  return count
}

/**
 * The elements with the most dependencies of their own in each layer and pillar: a place to begin from. Equal ones go
 * by id; those with none, and places without any, are left out. The rule is [N10] of docs/queries.md.
 * @param most how many of each place
 */
export const mostConnected = (
  graph: DependencyGraph,
  filter: DependencyFilter,
  most: number,
): ConnectedPlace[] => {
  const admission = buildAdmission(graph, filter)
  const isAdmitted = (id: ElementId): boolean => at(admission.elements, graph.indexOf.get(id) ?? -1) === 1
  const connectedOf = (element: ElementId): Connected => ({
    element,
    into: countLinks(graph, graph.stoodOnBy, admission, element),
    out: countLinks(graph, graph.standsOn, admission, element),
  })
  const mostIn = (place: PlaceId): Connected[] =>
    descendantsOf(graph.model, place)
      .sort()
      .filter(isAdmitted)
      .map(connectedOf)
      .filter(({ into, out }) => into + out > 0)
      .sort((a, b) => b.into + b.out - a.into - a.out)
      .slice(0, most)
  return placesFromTop(graph.model)
    .map((place) => ({ place, connected: mostIn(place) }))
    .filter(({ connected }) => connected.length > 0)
}
