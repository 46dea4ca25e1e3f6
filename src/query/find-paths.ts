import { at, eachLink } from './adjacency.ts'
import type { Admission } from './dependency-filter.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import { admitting, type Inside, insideOf } from './inside.ts'
import { climbFrom, type PathStep, relationStep, stepsUp, turnSteps } from './path-steps.ts'
import { isInternal, type Walk, walkDependencies } from './walk-dependencies.ts'

/** All shortest paths along dependencies, or the first of them. */
export interface FoundPaths {
  /** Hops. */
  readonly length: number
  readonly paths: readonly PathStep[][]
  readonly more: boolean
}

interface Search {
  readonly graph: DependencyGraph
  readonly admission: Admission
  readonly walk: Walk
  readonly start: Inside
  readonly goal: Inside
  readonly from: ReadonlySet<number>
  readonly to: ReadonlySet<number>
}

/** A hop of a path that is being found from its end, and the hops after it. */
interface Hop {
  readonly from: number
  readonly to: number
  readonly next: Hop | null
}

/** A path yet to be found back from `to`, which it arrives at with the hop of that number. */
interface Loose {
  readonly to: number
  readonly hop: number
  readonly next: Hop | null
}

/** The elements from which a hop of that number leads to an element, each once. */
const leftFor = ({ graph, admission, walk, start, goal }: Search, to: number, hop: number): Set<number> => {
  const found = new Set<number>()
  eachLink(graph.stoodOnBy, to, (from, relation) => {
    const isWalked = at(admission.relations, relation) === 1 && at(walk.left, from) === hop - 1
    if (isWalked && !isInternal(start.marks, goal.marks, from, to)) found.add(from)
  })
  return found
}

/** Where the hop before one may have ended: at the element itself, or at a whole or twin around it. */
const arrivedBefore = ({ graph, admission, walk }: Search, from: number, hop: number): number[] =>
  [...climbFrom(graph, admission, from).keys()].filter((element) => at(walk.arrived, element) === hop)

/** Walks back from the goal through hops of falling number; no way back is a dead end. Lists up to `most` paths. */
const hopsBack = (search: Search, length: number, most: number): Hop[] => {
  const { walk, goal } = search
  const ends = goal.members.filter((element) => at(walk.arrived, element) === length).sort((a, b) => b - a)
  const loose: Loose[] = ends.map((to) => ({ to, hop: length, next: null }))
  const found: Hop[] = []
  for (let path = loose.pop(); path && found.length < most; path = loose.pop()) {
    const { to, hop, next } = path
    for (const from of leftFor(search, to, hop)) {
      const way = { from, to, next }
      if (hop === 1) found.push(way)
      else
        for (const end of arrivedBefore(search, from, hop - 1))
          loose.push({ to: end, hop: hop - 1, next: way })
    }
  }
  return found
}

/** Spells a path out: its hops, and what joins each to the one before. */
const spellOut = ({ graph, admission, from, to }: Search, first: Hop): PathStep[] => {
  const steps: PathStep[] = []
  let before: number | null = null
  for (let hop: Hop | null = first; hop; hop = hop.next) {
    const last: number | null = before
    const isEnd = (element: number): boolean => (last === null ? from.has(element) : element === last)
    steps.push(...turnSteps(stepsUp(graph, admission, hop.from, isEnd)))
    steps.push(relationStep(graph, admission, hop.from, hop.to))
    before = hop.to
  }
  if (before !== null) steps.push(...stepsUp(graph, admission, before, (element) => to.has(element)))
  return steps
}

/** The way between selections that overlap: down into what they share, and up from it. */
const overlap = (
  graph: DependencyGraph,
  admission: Admission,
  { from, to }: Pick<Search, 'from' | 'to'>,
  shared: number,
): PathStep[] => [
  ...turnSteps(stepsUp(graph, admission, shared, (element) => from.has(element))),
  ...stepsUp(graph, admission, shared, (element) => to.has(element)),
]

/**
 * The shortest paths along dependencies between two selections, at most so many: breadth-first search forward, then back
 * through the hops that lie on a shortest path. Null where there is none. Iterative.
 */
export const findPaths = (
  graph: DependencyGraph,
  filter: Admission,
  from: readonly number[],
  to: readonly number[],
  most: number,
): FoundPaths | null => {
  const start = insideOf(graph, filter, from)
  const goal = insideOf(graph, filter, to)
  const admission = admitting(filter, [start, goal])
  const ends = { from: new Set(from), to: new Set(to) }
  const shared = start.members.find((element) => at(goal.marks, element) === 1)
  if (shared !== undefined)
    return { length: 0, paths: [overlap(graph, admission, ends, shared)], more: false }
  const hops = Number.POSITIVE_INFINITY
  const walk = walkDependencies(graph, { direction: 'stands-on', start, goal, admission, hops })
  // The walk ended with the first hop that arrived, so all that arrived did so at the same one.
  const arrived = goal.members.find((element) => at(walk.arrived, element) > 0)
  if (arrived === undefined) return null
  const search = { graph, admission, walk, start, goal, ...ends }
  const length = at(walk.arrived, arrived)
  const ways = hopsBack(search, length, most + 1)
  return { length, paths: ways.slice(0, most).map((way) => spellOut(search, way)), more: ways.length > most }
}
