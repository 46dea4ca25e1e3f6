import type { ElementId } from '#model/id.ts'
import type { Relation } from '#model/relation.ts'
import { at } from './adjacency.ts'
import { buildAdmission, type DependencyFilter } from './dependency-filter.ts'
import { type DependencyGraph, idAt, indicesOf, relationAt } from './dependency-graph.ts'
import { admitting, insideOf } from './inside.ts'
import {
  type DependencyDirection,
  dependencyRole,
  insideRole,
  twinRole,
  type Walk,
  walkDependencies,
} from './walk-dependencies.ts'

/** What a selection stands on, what stands on it, or both. */
export type TraceDirection = DependencyDirection | 'both'

/** What is asked. The rules are [T1] to [T13] of docs/queries.md. */
export interface TraceWish extends DependencyFilter {
  readonly from: readonly ElementId[]
  readonly direction: TraceDirection
  /** How many hops; null for all. */
  readonly hops: number | null
}

/** An element that was reached, and how. */
export interface Reached {
  readonly element: ElementId
  /** The least number of relations between it and the selection. */
  readonly hop: number
  /** By which walk; null for what is inside the selection. */
  readonly direction: DependencyDirection | null
  /** Chosen by the user, inside what was chosen, the twin of a reached element, or by a dependency. */
  readonly as: 'selected' | 'inside' | 'twin' | 'dependency'
  /** The reached element before it: its whole, its twin, or the one whose dependency led here; null for a selected one. */
  readonly before: ElementId | null
  /** The relation that led here: a tie or a dependency. Its near end is `before`, or joined to `before` by [T5] or [T7]. */
  readonly relation: Relation | null
}

/** What one more hop brings. Lists go by id. The last hop may bring nothing but relations that lead back. */
export interface TraceHop {
  readonly hop: number
  /** Selected, at hop 0; reached by a dependency, at all others. Of twins only the first: they count as one. */
  readonly elements: readonly ElementId[]
  /** The same things again, in another architecture. */
  readonly twins: readonly ElementId[]
  /** What is inside the selection without being selected; at hop 0 only. */
  readonly inside: readonly ElementId[]
  /** The relations first walked at this hop, also those that lead to what was reached before. */
  readonly relations: readonly Relation[]
}

export interface Trace {
  /** By hop, from 0. Empty where nothing was selected. */
  readonly hops: readonly TraceHop[]
  /** How an element was reached; null where it was not, or the model does not hold it. */
  readonly reachedOf: (element: ElementId) => Reached | null
}

const directionsOf = (direction: TraceDirection): DependencyDirection[] =>
  direction === 'both' ? ['stands-on', 'stood-on-by'] : [direction]

/** Which of the walks was at each index first, the earlier of two that were there at the same hop; -1 for none: [T3]. */
const nearestWalks = (hops: readonly Int32Array[], length: number): Int32Array => {
  const nearest = new Int32Array(length).fill(-1)
  const least = new Int32Array(length).fill(-1)
  hops.forEach((hopOf, walk) => {
    for (let index = 0; index < length; index++) {
      const hop = at(hopOf, index)
      if (hop < 0 || (at(least, index) >= 0 && at(least, index) <= hop)) continue
      least[index] = hop
      nearest[index] = walk
    }
  })
  return nearest
}

type OpenHop = {
  -readonly [Key in keyof TraceHop]: TraceHop[Key] extends readonly (infer Item)[] ? Item[] : number
}

/** The list of hops up to one, lengthened where it is too short. */
const hopAt = (hops: OpenHop[], hop: number): OpenHop => {
  for (let next = hops.length; next <= hop; next++) {
    hops.push({ hop: next, elements: [], twins: [], inside: [], relations: [] })
  }
  const found = hops[hop]
  if (!found) throw new Error(`no such hop: ${hop}`)
  return found
}

const roleOf = (role: number): Reached['as'] => {
  if (role === dependencyRole) return 'dependency'
  if (role === twinRole) return 'twin'
  return role === insideRole ? 'inside' : 'selected'
}

const reachedAt = (graph: DependencyGraph, walk: Walk, index: number): Reached => {
  const hop = at(walk.hop, index)
  const before = at(walk.before, index)
  const by = at(walk.by, index)
  return {
    element: idAt(graph, index),
    hop,
    direction: hop === 0 ? null : walk.direction,
    as: roleOf(at(walk.role, index)),
    before: before < 0 ? null : idAt(graph, before),
    relation: by < 0 ? null : relationAt(graph, by),
  }
}

const listFor = (hop: OpenHop, role: number): ElementId[] => {
  if (role === twinRole) return hop.twins
  return role === insideRole ? hop.inside : hop.elements
}

/** Which walk counts for each element. */
const nearestFor = (graph: DependencyGraph, walks: readonly Walk[]): Int32Array =>
  nearestWalks(
    walks.map(({ hop }) => hop),
    graph.ids.length,
  )

const gatherElements = (
  graph: DependencyGraph,
  walks: readonly Walk[],
  nearest: Int32Array,
  hops: OpenHop[],
): void => {
  for (let index = 0; index < nearest.length; index++) {
    const walk = walks[at(nearest, index)]
    if (walk) listFor(hopAt(hops, at(walk.hop, index)), at(walk.role, index)).push(idAt(graph, index))
  }
}

const gatherRelations = (graph: DependencyGraph, walks: readonly Walk[], hops: OpenHop[]): void => {
  const nearest = nearestWalks(
    walks.map(({ walked }) => walked),
    graph.relations.length,
  )
  for (let index = 0; index < nearest.length; index++) {
    const walk = walks[at(nearest, index)]
    if (walk) hopAt(hops, at(walk.walked, index)).relations.push(relationAt(graph, index))
  }
}

/**
 * Finds what a selection stands on, or what stands on it, hop by hop: breadth-first search over the dependencies that
 * the relation types declare, once for each direction. Linear in the size of the model. Throws for an element that the
 * model does not hold.
 */
export const trace = (graph: DependencyGraph, wish: TraceWish): Trace => {
  const filter = buildAdmission(graph, wish)
  const start = insideOf(graph, filter, indicesOf(graph, wish.from))
  const admission = admitting(filter, [start])
  const walks = directionsOf(wish.direction).map((direction) =>
    walkDependencies(graph, { direction, start, admission, hops: wish.hops ?? Number.POSITIVE_INFINITY }),
  )
  const nearest = nearestFor(graph, walks)
  const hops: OpenHop[] = []
  gatherElements(graph, walks, nearest, hops)
  gatherRelations(graph, walks, hops)
  return {
    hops,
    reachedOf: (element) => {
      const index = graph.indexOf.get(element) ?? -1
      const walk = walks[at(nearest, index)]
      return walk ? reachedAt(graph, walk, index) : null
    },
  }
}

/** How a reached element was come by, from the selection to it: the chain of `before`. Empty for one not reached. */
export const explainReached = (traced: Trace, element: ElementId): Reached[] => {
  const chain: Reached[] = []
  let next: ElementId | null = element
  while (next !== null) {
    const reached: Reached | null = traced.reachedOf(next)
    if (reached) chain.push(reached)
    next = reached?.before ?? null
  }
  return chain.reverse()
}
