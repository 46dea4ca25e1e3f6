import type { ElementId } from '#model/id.ts'
import type { Relation } from '#model/relation.ts'
import { type Adjacency, addLink, at, buildAdjacency, eachLink, noLinks } from './adjacency.ts'
import type { Admission } from './dependency-filter.ts'
import { type DependencyGraph, idAt, relationAt } from './dependency-graph.ts'
import { admitting, insideOf } from './inside.ts'
import type { PathStep } from './path-steps.ts'
import { type DependencyDirection, walkDependencies } from './walk-dependencies.ts'

/** How near one comes where no path leads all the way: [P8] of docs/queries.md. */
export interface NearestMiss {
  /** The reached element that is nearest to the other selection. */
  readonly element: ElementId
  /** The hop at which it is reached. */
  readonly hop: number
  /** From it to the inside of the other selection, by any relation either way, filtered or not. */
  readonly gap: readonly PathStep[]
}

interface MissWish {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly directions: readonly DependencyDirection[]
}

const known = new WeakMap<DependencyGraph, Adjacency>()

/** Every relation of any type, and every whole and part, both ways. Built when first needed. */
const allLinksOf = (graph: DependencyGraph): Adjacency => {
  const built = known.get(graph)
  if (built) return built
  const links = noLinks()
  const addBoth = (one: number, other: number, label: number): void => {
    addLink(links, one, other, label)
    addLink(links, other, one, label)
  }
  graph.relations.forEach(({ from, to }, label) => {
    const [one = -1, other = -1] = [graph.indexOf.get(from), graph.indexOf.get(to)]
    addBoth(one, other, label)
  })
  graph.parents.forEach((parent, element) => {
    if (parent >= 0) addBoth(parent, element, -1)
  })
  const all = buildAdjacency(graph.ids.length, links)
  known.set(graph, all)
  return all
}

/** The least hop at which each element is reached; -1 where it is not. */
const hopsFrom = (graph: DependencyGraph, filter: Admission, { from, directions }: MissWish): Int32Array => {
  const start = insideOf(graph, filter, from)
  const admission = admitting(filter, [start])
  const [first, ...others] = directions.map(
    (direction) =>
      walkDependencies(graph, { direction, start, admission, hops: Number.POSITIVE_INFINITY }).hop,
  )
  const hops = first ?? new Int32Array(graph.ids.length).fill(-1)
  for (const other of others) {
    other.forEach((hop, element) => {
      if (hop >= 0 && (at(hops, element) < 0 || hop < at(hops, element))) hops[element] = hop
    })
  }
  return hops
}

/** Elements by their number of steps from some, ring after ring, each with the one before it. */
function* ringsAround(
  links: Adjacency,
  members: readonly number[],
  before: Int32Array,
): Generator<readonly number[]> {
  const seen = new Int32Array(before.length)
  for (const member of members) seen[member] = 1
  let ring: readonly number[] = members
  while (ring.length > 0) {
    yield ring
    const next: number[] = []
    for (const element of ring) {
      eachLink(links, element, (other) => {
        if (at(seen, other) === 1) return
        seen[other] = 1
        before[other] = element
        next.push(other)
      })
    }
    ring = next
  }
}

const stepBetween = (graph: DependencyGraph, links: Adjacency, from: number, to: number): PathStep => {
  const ends = { from: idAt(graph, from), to: idAt(graph, to) }
  const relations: Relation[] = []
  eachLink(links, from, (end, label) => {
    if (end === to && label >= 0) relations.push(relationAt(graph, label))
  })
  if (relations.length === 0) return { kind: at(graph.parents, from) === to ? 'whole' : 'part', ...ends }
  const ties = relations.filter(({ type }) => graph.model.relationTypes.get(type)?.sameThing)
  return ties.length > 0
    ? { kind: 'tie', ...ends, relations: ties }
    : { kind: 'relation', ...ends, relations }
}

const gapFrom = (
  graph: DependencyGraph,
  links: Adjacency,
  before: Int32Array,
  element: number,
): PathStep[] => {
  const steps: PathStep[] = []
  for (let from = element, to = at(before, from); to >= 0; from = to, to = at(before, from)) {
    steps.push(stepBetween(graph, links, from, to))
  }
  return steps
}

/**
 * Finds the reached element that is the fewest steps from the other selection: breadth-first search outward from that
 * selection over everything that joins two elements. Null where nothing joins the two.
 */
export const findNearestMiss = (
  graph: DependencyGraph,
  admission: Admission,
  wish: MissWish,
): NearestMiss | null => {
  const hops = hopsFrom(graph, admission, wish)
  const everywhere = new Int32Array(graph.ids.length)
  const goal = insideOf(
    graph,
    { ...admission, elements: everywhere.slice().fill(1), avoided: everywhere },
    wish.to,
  )
  const links = allLinksOf(graph)
  const before = new Int32Array(graph.ids.length).fill(-1)
  for (const ring of ringsAround(links, goal.members, before)) {
    const [nearest] = ring
      .filter((element) => at(hops, element) >= 0)
      .sort((a, b) => at(hops, a) - at(hops, b) || a - b)
    if (nearest === undefined) continue
    const gap = gapFrom(graph, links, before, nearest)
    return { element: idAt(graph, nearest), hop: at(hops, nearest), gap }
  }
  return null
}
