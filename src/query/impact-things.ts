import { at, eachLink } from './adjacency.ts'
import type { Admission } from './dependency-filter.ts'
import type { DependencyGraph } from './dependency-graph.ts'

/** Which nodes are one thing: [I10] of docs/impact.md. */
export interface Things {
  /** For each node, the first of those that are one thing with it: itself where there are no twins. */
  readonly thingOf: Int32Array
  /** All elements of each thing that has more than one, by the first of them, in order. */
  readonly members: ReadonlyMap<number, readonly number[]>
  /** The ties that lead from one element of a thing to another; none from an element to itself. */
  readonly tiesBetween: (from: number, to: number) => readonly TieStep[]
  /** The weakest that those ties rest on, as an index into `bases`. */
  readonly basisBetween: (from: number, to: number) => number
}

/** A tie walked, as the index of its relation. */
export interface TieStep {
  readonly from: number
  readonly to: number
  readonly tie: number
}

const findThing = (thingOf: Int32Array, node: number): number => {
  let root = node
  while (at(thingOf, root) !== root) root = at(thingOf, root)
  return root
}

/** Breadth first; the map grows while it is read. */
const tiesBetween = (
  { ties }: DependencyGraph,
  admission: Admission,
  from: number,
  to: number,
): readonly TieStep[] => {
  const before = new Map<number, TieStep | null>([[from, null]])
  for (const next of before.keys()) {
    eachLink(ties, next, (twin, tie) => {
      const isTied = at(admission.relations, tie) === 1 && at(admission.elements, twin) === 1
      if (isTied && !before.has(twin)) before.set(twin, { from: next, to: twin, tie })
    })
  }
  const steps: TieStep[] = []
  for (let step = before.get(to); step; step = before.get(step.from)) steps.push(step)
  return steps.reverse()
}

const gatherMembers = (thingOf: Int32Array, tied: Iterable<number>): Map<number, number[]> => {
  const members = new Map<number, number[]>()
  for (const element of [...tied].sort((a, b) => a - b)) {
    const thing = findThing(thingOf, element)
    thingOf[element] = thing
    const list = members.get(thing)
    if (list) list.push(element)
    else members.set(thing, [element])
  }
  return members
}

/** Joins elements along the ties that are let through: union by the lesser index (Galler and Fischer 1964). */
export const buildThings = (graph: DependencyGraph, admission: Admission, nodes: number): Things => {
  const thingOf = new Int32Array(nodes)
  for (let node = 0; node < nodes; node++) thingOf[node] = node
  const tied = new Set<number>()
  const { starts, ends, labels } = graph.ties
  for (let element = 0; element < graph.ids.length; element++) {
    if (at(admission.elements, element) === 0) continue
    const last = at(starts, element + 1)
    for (let link = at(starts, element); link < last; link++) {
      const twin = at(ends, link)
      if (at(admission.relations, at(labels, link)) === 0 || at(admission.elements, twin) === 0) continue
      const [first, second] = [findThing(thingOf, element), findThing(thingOf, twin)]
      thingOf[Math.max(first, second)] = Math.min(first, second)
      tied.add(element).add(twin)
    }
  }
  const between = (from: number, to: number): readonly TieStep[] =>
    from === to ? [] : tiesBetween(graph, admission, from, to)
  return {
    thingOf,
    members: gatherMembers(thingOf, tied),
    tiesBetween: between,
    basisBetween: (from, to) =>
      between(from, to).reduce((basis, { tie }) => Math.max(basis, at(graph.basisOf, tie)), 0),
  }
}
