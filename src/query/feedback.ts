import { at } from './adjacency.ts'

/** A dependency between two members of a cycle, which are numbered from 0. */
export interface Arc {
  readonly from: number
  readonly to: number
  /** What it would cost to take it away, a positive whole number; null where it cannot be taken away. */
  readonly weight: number | null
}

/** Which arcs to take away so that no cycle is left. */
export interface Feedback {
  /** Indices of arcs, in order. Put back, any one of them would close a cycle again. */
  readonly arcs: readonly number[]
  /** Whether nothing lighter would do. */
  readonly isLightest: boolean
}

/** Up to so many members, every order of them is weighed. */
const mostForExact = 14

/** As if it could be taken away, but dearer than all that can. */
const fixedWeight = 1_000_000

const weightOf = ({ weight }: Arc): number => weight ?? fixedWeight

/** The weight of the arcs between any two members, as a square table. */
const weightTable = (count: number, arcs: readonly Arc[]): Int32Array => {
  const table = new Int32Array(count * count)
  for (const arc of arcs) {
    const cell = arc.from * count + arc.to
    table[cell] = at(table, cell) + weightOf(arc)
  }
  return table
}

/** What a member's arcs back to a set of members weigh; a set is a number with a bit for each. */
const weightBack = (table: Int32Array, count: number, member: number, set: number): number => {
  let weight = 0
  for (let other = 0; other < count; other++) {
    if ((set >> other) & 1) weight += at(table, member * count + other)
  }
  return weight
}

/** For every set of members, the one that stands last where the arcs back weigh least; Lawler 1964. */
const lastOfSets = (count: number, table: Int32Array): Int32Array => {
  const least = new Int32Array(2 ** count).fill(-1)
  const last = new Int32Array(2 ** count).fill(-1)
  least[0] = 0
  for (let set = 1; set < least.length; set++) {
    for (let member = 0; member < count; member++) {
      if (((set >> member) & 1) === 0) continue
      const before = set & ~(1 << member)
      const weight = at(least, before) + weightBack(table, count, member, before)
      if (at(least, set) >= 0 && at(least, set) <= weight) continue
      least[set] = weight
      last[set] = member
    }
  }
  return last
}

/** The arcs that point back in the lightest order of the members. */
const lightestArcs = (count: number, arcs: readonly Arc[]): number[] => {
  const last = lastOfSets(count, weightTable(count, arcs))
  const rank = new Int32Array(count)
  let set = 2 ** count - 1
  for (let place = count - 1; place >= 0; place--) {
    const member = at(last, set)
    rank[member] = place
    set &= ~(1 << member)
  }
  return arcs.flatMap(({ from, to }, index) => (at(rank, from) > at(rank, to) ? [index] : []))
}

const leadsTo = (ways: readonly number[][], from: number, to: number): boolean => {
  const seen = new Set([from])
  for (const member of seen) {
    if (member === to) return true
    for (const next of ways[member] ?? []) seen.add(next)
  }
  return false
}

/** Keeps arcs one by one, the heaviest first, unless one closes a cycle with those kept before: a greedy choice. */
const greedyArcs = (count: number, arcs: readonly Arc[]): number[] => {
  const ways: number[][] = Array.from({ length: count }, () => [])
  const order = arcs.map((arc, index) => ({ ...arc, index }))
  order.sort((one, other) => weightOf(other) - weightOf(one) || one.index - other.index)
  const lost = order.filter(({ from, to }) => {
    if (leadsTo(ways, to, from)) return true
    ways[from]?.push(to)
    return false
  })
  return lost.map(({ index }) => index).sort((a, b) => a - b)
}

/**
 * The lightest arcs without which a cycle is none: exact for small ones, by dynamic programming over sets of members; for
 * larger ones a greedy choice, which leaves no arc out without need. The arcs that cannot be taken away must be without
 * a cycle. Time grows with the square of the number of arcs.
 */
export const breakCycles = (count: number, arcs: readonly Arc[]): Feedback =>
  count <= mostForExact
    ? { arcs: lightestArcs(count, arcs), isLightest: true }
    : { arcs: greedyArcs(count, arcs), isLightest: false }
