import { type Adjacency, at, buildAdjacency, eachLink, type Links } from './adjacency.ts'
import { strongComponents } from './components.ts'
import { type Untangling, untangle } from './untangle.ts'

/** A stretch of an order, its end not counted. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** An order in which dependencies lead forward, but for those within a cycle. */
export interface Partition {
  readonly order: readonly number[]
  /** Where in the order the cycles are. */
  readonly cycles: readonly Stretch[]
}

const linkCounts = (links: Adjacency, isCounted: (from: number, to: number) => boolean) => {
  const length = links.starts.length - 1
  const leaving = new Int32Array(length)
  const arriving = new Int32Array(length)
  for (let from = 0; from < length; from++) {
    eachLink(links, from, (to) => {
      if (!isCounted(from, to)) return
      leaving[from] = at(leaving, from) + 1
      arriving[to] = at(arriving, to) + 1
    })
  }
  return { leaving, arriving }
}

/** The longest way down from each component: 0 for one that leads to no other. */
const levelsOf = (links: Adjacency, componentOf: Int32Array, members: readonly number[][]): Int32Array => {
  const levels = new Int32Array(members.length)
  // A component leads to ones of a lower number only, and those are done.
  members.forEach((elements, component) => {
    for (const element of elements) {
      eachLink(links, element, (end) => {
        const other = at(componentOf, end)
        if (other !== component) levels[component] = Math.max(at(levels, component), at(levels, other) + 1)
      })
    }
  })
  return levels
}

const membersOf = (componentOf: Int32Array, count: number): number[][] => {
  const members = Array.from({ length: count }, (): number[] => [])
  componentOf.forEach((component, element) => {
    members[component]?.push(element)
  })
  return members
}

/**
 * Partitions a design structure matrix (Steward 1981): strongly connected components (Tarjan 1972) become blocks at the
 * diagonal, and stand by levels (Warfield 1973), so that all links between two components lead forward. What has no link
 * comes last; equals keep their numbers' order. Linear but for the sorting.
 */
export const partition = (length: number, between: Links): Partition => {
  const links = buildAdjacency(length, between)
  const turned = buildAdjacency(length, { ...between, from: between.to, to: between.from })
  const { componentOf, count } = strongComponents(links)
  const members = membersOf(componentOf, count)
  const levels = levelsOf(links, componentOf, members)
  const { leaving, arriving } = linkCounts(links, () => true)
  const isLoose = (element: number): boolean => at(leaving, element) + at(arriving, element) === 0
  const rankOf = (elements: readonly number[], level: number): number =>
    elements.every(isLoose) ? -1 : level
  const ranked = members.map((elements, component) => ({
    elements,
    rank: rankOf(elements, at(levels, component)),
  }))
  ranked.sort((a, b) => b.rank - a.rank || (a.elements[0] ?? 0) - (b.elements[0] ?? 0))
  const within = linkCounts(links, (from, to) => at(componentOf, from) === at(componentOf, to))
  const state: Untangling = {
    links,
    turned,
    componentOf,
    ...within,
    isPlaced: new Int32Array(componentOf.length),
  }
  const order: number[] = []
  const cycles: Stretch[] = []
  for (const { elements } of ranked) {
    if (elements.length > 1) cycles.push({ start: order.length, end: order.length + elements.length })
    for (const element of elements.length > 1 ? untangle(state, elements) : elements) order.push(element)
  }
  return { order, cycles }
}
