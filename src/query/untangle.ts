import { type Adjacency, at, eachLink } from './adjacency.ts'

/** Elements by rank; one whose rank has changed since is skipped when it comes up. */
const createRanking = (isAt: (element: number, rank: number) => boolean) => {
  const queues = new Map<number, number[]>()
  let highest = Number.NEGATIVE_INFINITY
  const add = (element: number, rank: number): void => {
    const queue = queues.get(rank)
    if (queue) queue.push(element)
    else queues.set(rank, [element])
    highest = Math.max(highest, rank)
  }
  /** The element of the highest rank; undefined when none is left. */
  const take = (): number | undefined => {
    for (; queues.size > 0; highest--) {
      const queue = queues.get(highest)
      for (let next = queue?.pop(); next !== undefined; next = queue?.pop())
        if (isAt(next, highest)) return next
      queues.delete(highest)
    }
    return undefined
  }
  return { add, take }
}

/** Links among elements, and what an order of them has come to; the counts and marks are used up. */
export interface Untangling {
  readonly links: Adjacency
  /** The same links the other way round. */
  readonly turned: Adjacency
  readonly componentOf: Int32Array
  /** How many links within its component lead from, and to, each element, of those not placed yet. */
  readonly leaving: Int32Array
  readonly arriving: Int32Array
  readonly isPlaced: Int32Array
}

/**
 * The members of a component in an order with few links backward: the greedy heuristic of Eades, Lin and Smyth (1993).
 * What leads to nothing that is left goes to the end, what nothing left leads to goes to the beginning, and between
 * the two what leads to the most more than leads to it. A link counts as often as it is there. Linear in the links.
 */
export const untangle = (state: Untangling, members: readonly number[]): number[] => {
  const { links, turned, componentOf, leaving, arriving, isPlaced } = state
  const component = at(componentOf, members[0] ?? -1)
  const first: number[] = []
  const last: number[] = []
  const ends: number[] = []
  const rankOf = (element: number): number => at(leaving, element) - at(arriving, element)
  const ranking = createRanking((element, rank) => at(isPlaced, element) === 0 && rankOf(element) === rank)
  const wait = (element: number): void => {
    if (at(leaving, element) === 0 || at(arriving, element) === 0) ends.push(element)
    else ranking.add(element, rankOf(element))
  }
  const lessen = (counts: Int32Array, element: number): void => {
    if (at(componentOf, element) !== component || at(isPlaced, element) === 1) return
    counts[element] = at(counts, element) - 1
    wait(element)
  }
  const place = (element: number): void => {
    isPlaced[element] = 1
    if (at(leaving, element) === 0) last.push(element)
    else first.push(element)
    eachLink(links, element, (end) => lessen(arriving, end))
    eachLink(turned, element, (end) => lessen(leaving, end))
  }
  const takeEnd = (): number | undefined => {
    for (let next = ends.pop(); next !== undefined; next = ends.pop())
      if (at(isPlaced, next) === 0) return next
    return undefined
  }
  for (const element of [...members].reverse()) wait(element)
  for (let next = takeEnd() ?? ranking.take(); next !== undefined; next = takeEnd() ?? ranking.take())
    place(next)
  return [...first, ...last.reverse()]
}
