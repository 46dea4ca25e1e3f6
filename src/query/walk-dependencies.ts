import { type Adjacency, at } from './adjacency.ts'
import type { Admission } from './dependency-filter.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import { eachLink, type Inside } from './inside.ts'

/** `stands-on` walks along dependencies, `stood-on-by` against them. */
export type DependencyDirection = 'stands-on' | 'stood-on-by'

/** How an element came to be reached. */
export const selectedRole = 0
export const insideRole = 1
export const twinRole = 2
export const dependencyRole = 3

/** What was reached from a selection, over the indices of the graph; -1 is "not". */
export interface Walk {
  readonly direction: DependencyDirection
  /** The hop at which each element was reached. */
  readonly hop: Int32Array
  /** The hop at which a relation first led to each element; a twin may be reached before one does. */
  readonly arrived: Int32Array
  /** The hop from which each element's own relations were walked, be it reached or only passed through. */
  readonly left: Int32Array
  /** The hop at which each relation was walked. */
  readonly walked: Int32Array
  /** The reached element before each, and the relation that led on from it or from what is joined to it. */
  readonly before: Int32Array
  readonly by: Int32Array
  readonly role: Uint8Array
}

export interface WalkWish {
  readonly direction: DependencyDirection
  readonly start: Inside
  /** Lets through at least the start and the goal. */
  readonly admission: Admission
  readonly hops: number
  /** Ends the walk after the hop that reaches it; relations inside it are not walked. */
  readonly goal?: Inside
}

interface Walker extends Walk {
  readonly graph: DependencyGraph
  readonly admission: Admission
  readonly start: Uint8Array
  readonly goal: Uint8Array | null
  /** Where a hop may begin after one has ended: a whole's parts along dependencies, a part's whole against them: [T7]. */
  readonly isDown: boolean
  readonly joined: Uint8Array
  /** The reached element on whose behalf each one is left. */
  readonly behalf: Int32Array
  readonly queue: number[]
  isGoalReached: boolean
}

const filled = (length: number): Int32Array => new Int32Array(length).fill(-1)

const createWalker = (graph: DependencyGraph, wish: WalkWish): Walker => {
  const count = graph.ids.length
  return {
    graph,
    direction: wish.direction,
    admission: wish.admission,
    start: wish.start.marks,
    goal: wish.goal?.marks ?? null,
    isDown: wish.direction === 'stands-on',
    hop: filled(count),
    arrived: filled(count),
    left: filled(count),
    walked: filled(graph.relations.length),
    before: filled(count),
    by: filled(count),
    role: new Uint8Array(count),
    joined: new Uint8Array(count),
    behalf: filled(count),
    queue: [],
    isGoalReached: false,
  }
}

const reach = (
  walker: Walker,
  element: number,
  [hop, role, before, by]: readonly [number, number, number, number],
): void => {
  walker.hop[element] = hop
  walker.role[element] = role
  walker.before[element] = before
  walker.by[element] = by
}

const leaveFrom = (walker: Walker, element: number, hop: number, behalf: number): void => {
  if (at(walker.left, element) >= 0) return
  walker.left[element] = hop
  walker.behalf[element] = behalf
  walker.queue.push(element)
}

const begin = (walker: Walker, { members, before }: Inside): void => {
  for (const member of members) {
    const { element = -1, tie = -1 } = before.get(member) ?? {}
    const role = element < 0 ? selectedRole : tie < 0 ? insideRole : twinRole
    reach(walker, member, [0, role, element, tie])
    leaveFrom(walker, member, 0, member)
    // The parts of the start are in it already; that it has wholes around it is no reason to begin there.
    if (walker.isDown) walker.joined[member] = 1
  }
}

const isTied = ({ admission }: Walker, twin: number, tie: number): boolean =>
  at(admission.relations, tie) === 1 && at(admission.elements, twin) === 1

/** Reaches the twins of an element along with it, and theirs. */
const reachTwins = (walker: Walker, element: number, hop: number): void => {
  const waiting = [element]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const each = next
    eachLink(walker.graph.ties, each, (twin, tie) => {
      if (at(walker.hop, twin) >= 0 || !isTied(walker, twin, tie)) return
      reach(walker, twin, [hop, twinRole, each, tie])
      waiting.push(twin)
    })
  }
}

/** Marks all from which the next hop may begin once an element is reached. Every element is joined once in a walk. */
const join = (walker: Walker, element: number, hop: number): void => {
  const { graph, admission, joined } = walker
  if (at(joined, element) === 1) return
  const waiting = [element]
  joined[element] = 1
  leaveFrom(walker, element, hop, element)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const behalf = at(walker.behalf, next)
    const go = (other: number): void => {
      if (other < 0 || at(joined, other) === 1 || at(admission.elements, other) === 0) return
      joined[other] = 1
      leaveFrom(walker, other, hop, at(walker.hop, other) >= 0 ? other : behalf)
      waiting.push(other)
    }
    eachLink(graph.ties, next, (twin, tie) => {
      if (isTied(walker, twin, tie)) go(twin)
    })
    if (walker.isDown) eachLink(graph.parts, next, go)
    else go(at(graph.parents, next))
  }
}

const arrive = (walker: Walker, element: number, relation: number, from: number, hop: number): void => {
  walker.arrived[element] = hop
  if (at(walker.hop, element) < 0) {
    reach(walker, element, [hop, dependencyRole, at(walker.behalf, from), relation])
    reachTwins(walker, element, hop)
  }
  join(walker, element, hop)
  if (walker.goal && at(walker.goal, element) === 1) walker.isGoalReached = true
}

/** Whether both ends are inside the selection, or both inside the goal: such a relation leads nowhere. */
export const isInternal = (start: Uint8Array, goal: Uint8Array | null, from: number, to: number): boolean =>
  (at(start, from) & at(start, to)) === 1 || (goal !== null && (at(goal, from) & at(goal, to)) === 1)

const walkFrom = (walker: Walker, { starts, ends, labels }: Adjacency, from: number, hop: number): void => {
  const { admission, start, goal, walked, arrived } = walker
  const last = at(starts, from + 1)
  for (let link = at(starts, from); link < last; link++) {
    const to = at(ends, link)
    const relation = at(labels, link)
    if ((at(admission.relations, relation) & at(admission.elements, to)) === 0) continue
    if (isInternal(start, goal, from, to)) continue
    if (at(walked, relation) < 0) walked[relation] = hop
    if (at(arrived, to) < 0) arrive(walker, to, relation, from, hop)
  }
}

/**
 * Walks dependencies from a selection, hop by hop: breadth-first search (Moore 1959) in which ties and, between two
 * hops, the steps of [T7] in docs/queries.md cost nothing. Iterative; every element and relation is looked at a constant
 * number of times.
 */
export const walkDependencies = (graph: DependencyGraph, wish: WalkWish): Walk => {
  const walker = createWalker(graph, wish)
  const links = walker.isDown ? graph.standsOn : graph.stoodOnBy
  const { queue } = walker
  begin(walker, wish.start)
  for (let hop = 1, next = 0; hop <= wish.hops && next < queue.length && !walker.isGoalReached; hop++) {
    for (const end = queue.length; next < end; next++) walkFrom(walker, links, at(queue, next), hop)
  }
  return walker
}
