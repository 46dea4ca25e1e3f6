import { at, eachLink } from './adjacency.ts'
import type { Admission } from './dependency-filter.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import type { FoundPaths } from './find-paths.ts'
import { admitting, type Inside, insideOf } from './inside.ts'
import { joiningSteps, type PathStep, relationStep, stepsUp, turnSteps } from './path-steps.ts'
import { thingsOf } from './things.ts'
import { walkDependencies } from './walk-dependencies.ts'

/** How many beginnings of paths are looked at before the search gives up: [P11] of docs/queries.md. */
export const mostBeginnings = 100_000

/** The beginning of a path, as its last stretch and the beginning before that. */
interface Beginning {
  /** Where its last relation arrived. */
  readonly to: number
  /** From where the relation before arrived to where the last one set out; the first begins inside the selection. */
  readonly way: readonly number[]
  readonly hops: number
  readonly before: Beginning | null
}

interface Search {
  readonly graph: DependencyGraph
  readonly admission: Admission
  readonly start: Inside
  readonly goal: Inside
  /** The least number of hops that lead on to the goal once one has arrived at an element; -1 for none. */
  readonly rest: Int32Array
  /** One number for all twins. */
  readonly things: Int32Array
  /** Things that the present beginning touches. */
  readonly touched: Int32Array
}

const isAtEnds = ({ start, goal }: Search, element: number): boolean =>
  (at(start.marks, element) | at(goal.marks, element)) === 1

/** Where a hop may set out once one has arrived: at the element, its twins and its parts that nothing touched yet. */
const waysOn = (search: Search, arrived: number): Map<number, number> => {
  const { graph, admission, things, touched } = search
  const before = new Map([[arrived, -1]])
  const seen = new Set([at(things, arrived)])
  const add = (element: number, from: number): void => {
    if (!before.has(element) && at(admission.elements, element) === 1) before.set(element, from)
  }
  // The map grows while it is read.
  for (const next of before.keys()) {
    eachLink(graph.ties, next, (twin, tie) => {
      if (at(admission.relations, tie) === 1) add(twin, next)
    })
    eachLink(graph.parts, next, (part) => {
      const thing = at(things, part)
      if (seen.has(thing) || at(touched, thing) === 1 || isAtEnds(search, part)) return
      seen.add(thing)
      add(part, next)
    })
  }
  return before
}

const wayTo = (before: ReadonlyMap<number, number>, element: number): number[] => {
  const way: number[] = []
  for (let next = element; next >= 0; next = before.get(next) ?? -1) way.push(next)
  return way.reverse()
}

const noEnds: readonly number[] = []

/** The elements that a hop leads to from one, from where the goal can be reached in exactly so many hops or fewer. */
const hopsFrom = (search: Search, from: number, left: number): readonly number[] => {
  const { graph, admission, start, goal, rest, things, touched } = search
  let ends = noEnds
  eachLink(graph.standsOn, from, (to, relation) => {
    // First what nearly always fails: of a large model every other look would be one at far-off memory.
    const remaining = at(rest, to)
    if (remaining < 0 || remaining > left) return
    if ((at(admission.relations, relation) & at(admission.elements, to)) === 0) return
    if (at(start.marks, to) === 1 || at(touched, at(things, to)) === 1) return
    const isLast = left === 0
    const isThere = at(goal.marks, to) === 1
    if (isThere === isLast && !ends.includes(to)) ends = [...ends, to]
  })
  return ends
}

/** All beginnings that are one hop longer, and can still become a path of that length. */
const longerBy = (search: Search, beginning: Beginning | null, length: number): Beginning[] => {
  const hops = (beginning?.hops ?? 0) + 1
  const before = beginning ? waysOn(search, beginning.to) : null
  return [...(before?.keys() ?? search.start.members)].flatMap((from) => {
    const ends = hopsFrom(search, from, length - hops)
    if (ends.length === 0) return []
    const way = before ? wayTo(before, from) : [from]
    const passed = new Set(before ? way.map((element) => at(search.things, element)) : [])
    return ends
      .filter((to) => !passed.has(at(search.things, to)))
      .map((to) => ({ to, way, hops, before: beginning }))
  })
}

/** What a beginning touches beyond the one before it: the inside of the selection does not count. */
const touchedBy = ({ things }: Search, { way, before, to }: Beginning): number[] =>
  [...(before ? way.slice(1) : []), to].map((element) => at(things, element))

const spellOut = (
  { graph, admission }: Search,
  last: Beginning,
  ends: { readonly from: ReadonlySet<number>; readonly to: ReadonlySet<number> },
): PathStep[] => {
  const stretches: PathStep[][] = [stepsUp(graph, admission, last.to, (element) => ends.to.has(element))]
  for (let next: Beginning | null = last; next; next = next.before) {
    const { way, to, before } = next
    const from = way.at(-1) ?? to
    stretches.push([relationStep(graph, admission, from, to)])
    stretches.push(
      before
        ? joiningSteps(graph, admission, way)
        : turnSteps(stepsUp(graph, admission, from, (element) => ends.from.has(element))),
    )
  }
  return stretches.reverse().flat()
}

interface Found {
  readonly paths: Beginning[]
  /** Beginnings that may still be looked at. */
  left: number
}

/** Every path of one length that touches nothing twice, until there are enough. Depth first, with a stack of its own. */
const collect = (search: Search, length: number, most: number, found: Found): void => {
  const { touched } = search
  const waiting: (Beginning | readonly number[])[] = longerBy(search, null, length).reverse()
  for (let next = waiting.pop(); next && found.left > 0; next = waiting.pop()) {
    if (!('to' in next)) {
      for (const thing of next) touched[thing] = 0
      continue
    }
    found.left -= 1
    if (next.hops === length) {
      found.paths.push(next)
      if (found.paths.length >= most) return
      continue
    }
    const added = touchedBy(search, next).filter((thing) => at(touched, thing) === 0)
    for (const thing of added) touched[thing] = 1
    // Comes up again once all that goes on from here is done.
    waiting.push(added, ...longerBy(search, next, length).reverse())
  }
}

/**
 * The paths along dependencies between two selections that are longer than `length` hops and no longer than `longest`,
 * shortest first, at most so many: [P10] of docs/queries.md. Iterative deepening by the distance that remains
 * (IDA*, Korf 1985); that distance is exact but for what must not be touched twice.
 */
export const findLongerPaths = (
  graph: DependencyGraph,
  filter: Admission,
  selections: { readonly from: readonly number[]; readonly to: readonly number[] },
  { length, longest, most }: { readonly length: number; readonly longest: number; readonly most: number },
): Omit<FoundPaths, 'length'> => {
  const start = insideOf(graph, filter, selections.from)
  const goal = insideOf(graph, filter, selections.to)
  const admission = admitting(filter, [start, goal])
  const back = walkDependencies(graph, { direction: 'stood-on-by', start: goal, admission, hops: longest })
  const things = thingsOf(graph, admission)
  const touched = new Int32Array(graph.ids.length)
  const search: Search = { graph, admission, start, goal, rest: back.left, things, touched }
  const found: Found = { paths: [], left: mostBeginnings }
  for (let hops = length + 1; hops <= longest && found.paths.length <= most; hops++) {
    touched.fill(0)
    collect(search, hops, most + 1, found)
  }
  const ends = { from: new Set(selections.from), to: new Set(selections.to) }
  return {
    paths: found.paths.slice(0, most).map((path) => spellOut(search, path, ends)),
    more: found.paths.length > most || found.left === 0,
  }
}
