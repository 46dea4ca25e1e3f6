import { type Adjacency, at } from './adjacency.ts'
import type { Admission } from './dependency-filter.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import type { Inside } from './inside.ts'

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
  readonly role: Int32Array
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
  readonly start: Int32Array
  readonly goal: Int32Array | null
  /** Where a hop may begin after one has ended: a whole's parts along dependencies, a part's whole against them: [T7]. */
  readonly isDown: boolean
  readonly joined: Int32Array
  /** The reached element on whose behalf each one is left. */
  readonly behalf: Int32Array
  /** Elements in the order in which they are left, each once; the first `queued` are in use. */
  readonly queue: Int32Array
  queued: number
  /** Joined elements of which the twins, and the parts or the whole, have yet to be. */
  readonly waiting: number[]
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
    role: new Int32Array(count),
    joined: new Int32Array(count),
    behalf: filled(count),
    queue: new Int32Array(count),
    queued: 0,
    waiting: [],
    isGoalReached: false,
  }
}

interface Arrival {
  readonly hop: number
  readonly role: number
  readonly before: number
  readonly by: number
}

const reach = (walker: Walker, element: number, { hop, role, before, by }: Arrival): void => {
  walker.hop[element] = hop
  walker.role[element] = role
  walker.before[element] = before
  walker.by[element] = by
}

const leaveFrom = (walker: Walker, element: number, hop: number, behalf: number): void => {
  if (at(walker.left, element) >= 0) return
  walker.left[element] = hop
  walker.behalf[element] = behalf
  walker.queue[walker.queued] = element
  walker.queued += 1
}

const begin = (walker: Walker, { members, before }: Inside): void => {
  for (const member of members) {
    const { element = -1, tie = -1 } = before.get(member) ?? {}
    const role = element < 0 ? selectedRole : tie < 0 ? insideRole : twinRole
    reach(walker, member, { hop: 0, role, before: element, by: tie })
    leaveFrom(walker, member, 0, member)
    // The parts of the start are in it already; that it has wholes around it is no reason to begin there.
    if (walker.isDown) walker.joined[member] = 1
  }
}

const isTied = ({ admission }: Walker, twin: number, tie: number): boolean =>
  at(admission.relations, tie) === 1 && at(admission.elements, twin) === 1

/** Reaches the twins of an element along with it, and theirs. */
const reachTwins = (walker: Walker, element: number, hop: number): void => {
  const { starts, ends, labels } = walker.graph.ties
  if (at(starts, element) === at(starts, element + 1)) return
  const waiting = [element]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const last = at(starts, next + 1)
    for (let link = at(starts, next); link < last; link++) {
      const twin = at(ends, link)
      if (at(walker.hop, twin) >= 0 || !isTied(walker, twin, at(labels, link))) continue
      reach(walker, twin, { hop, role: twinRole, before: next, by: at(labels, link) })
      waiting.push(twin)
    }
  }
}

/** Leaves from an element as well, unless that was done; all joined to it wait their turn. */
const joinOne = (walker: Walker, element: number, hop: number, behalf: number): void => {
  if (at(walker.joined, element) === 1 || at(walker.admission.elements, element) === 0) return
  walker.joined[element] = 1
  leaveFrom(walker, element, hop, at(walker.hop, element) >= 0 ? element : behalf)
  walker.waiting.push(element)
}

const joinTwins = (walker: Walker, element: number, hop: number): void => {
  const { starts, ends, labels } = walker.graph.ties
  const last = at(starts, element + 1)
  for (let link = at(starts, element); link < last; link++) {
    const twin = at(ends, link)
    if (isTied(walker, twin, at(labels, link))) joinOne(walker, twin, hop, at(walker.behalf, element))
  }
}

const joinParts = (walker: Walker, element: number, hop: number): void => {
  const { starts, ends } = walker.graph.parts
  const last = at(starts, element + 1)
  for (let link = at(starts, element); link < last; link++) {
    joinOne(walker, at(ends, link), hop, at(walker.behalf, element))
  }
}

const joinWhole = (walker: Walker, element: number, hop: number): void => {
  const whole = at(walker.graph.parents, element)
  if (whole >= 0) joinOne(walker, whole, hop, at(walker.behalf, element))
}

/** Marks all from which the next hop may begin once an element is reached. Every element is joined once in a walk. */
const join = (walker: Walker, element: number, hop: number): void => {
  const { waiting } = walker
  joinOne(walker, element, hop, element)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    joinTwins(walker, next, hop)
    if (walker.isDown) joinParts(walker, next, hop)
    else joinWhole(walker, next, hop)
  }
}

const arrive = (walker: Walker, element: number, relation: number, from: number, hop: number): void => {
  walker.arrived[element] = hop
  if (at(walker.hop, element) < 0) {
    reach(walker, element, { hop, role: dependencyRole, before: at(walker.behalf, from), by: relation })
    reachTwins(walker, element, hop)
  }
  join(walker, element, hop)
  if (walker.goal && at(walker.goal, element) === 1) walker.isGoalReached = true
}

/** Whether both ends are inside the selection, or both inside the goal: such a relation leads nowhere. */
export const isInternal = (start: Int32Array, goal: Int32Array | null, from: number, to: number): boolean =>
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
  begin(walker, wish.start)
  for (let hop = 1, next = 0; hop <= wish.hops && next < walker.queued && !walker.isGoalReached; hop++) {
    for (const end = walker.queued; next < end; next++) walkFrom(walker, links, at(walker.queue, next), hop)
  }
  return walker
}
