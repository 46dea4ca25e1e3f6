import { grades } from '#model/impact-event.ts'
import { at } from './adjacency.ts'
import type { ImpactGraph } from './impact-graph.ts'
import { endless, type ImpactTables } from './impact-tables.ts'
import type { Things } from './impact-things.ts'

/** Where a spread begins and what it goes over, all as numbers of the graph. */
export interface Spread {
  readonly impact: ImpactGraph
  readonly things: Things
  readonly tables: ImpactTables
  /** 1 for each node that takes part. */
  readonly nodes: Int32Array
  readonly origins: readonly number[]
  /** How many steps may be taken from an origin. */
  readonly hops: number
}

/**
 * What is known of a way by which a thing is hit. A thing may have several ways: by one it is hit worse, by another the
 * hit goes on farther.
 */
export interface Way {
  /** The element, project, indicator or owner that is hit, and the thing that it is. */
  node: number
  thing: number
  grade: number
  distance: number
  /** How many more steps may be taken. */
  left: number
  /** The way before this one, or -1; the node that its last step began at, and the label of that step. */
  before: number
  source: number
  label: number
  /** The weakest thing that the way rests on, as an index into `bases`. */
  basis: number
}

/** Where each field stands in the row of a way. */
export const column = {
  node: 0,
  thing: 1,
  grade: 2,
  distance: 3,
  left: 4,
  before: 5,
  source: 6,
  label: 7,
  basis: 8,
} as const satisfies Readonly<Record<keyof Way, number>>

const columns = Object.keys(column).length

/** All ways in one array that grows, for there are as many as there are things: a row of fields each. */
export interface Ways {
  cells: Int32Array
  count: number
}

/** A field of a way, by its column. */
export const wayField = ({ cells }: Ways, way: number, field: number): number =>
  at(cells, way * columns + field)

export interface SpreadResult {
  readonly ways: Ways
  /** For each thing, the way by which it is hit: the worst, and of those the shortest; -1 where it is not hit. */
  readonly wayOf: Int32Array
}

/** What a spread knows while it goes on. */
interface Spreader extends Spread {
  readonly ways: Ways
  readonly wayOf: Int32Array
  /** For each thing, the most steps left of its accepted ways; -1 where there is none. */
  readonly most: Int32Array
  /** Ways to be looked at: by grade, then by distance. */
  readonly waiting: number[][][]
  /** For each grade and thing, the distance for which a way waits last, plus one, and that way. */
  readonly waitsAt: readonly Int32Array[]
  readonly waitsAs: readonly Int32Array[]
}

const write = ({ cells }: Ways, way: number, step: Readonly<Way>): void => {
  const row = way * columns
  cells[row + column.node] = step.node
  cells[row + column.thing] = step.thing
  cells[row + column.grade] = step.grade
  cells[row + column.distance] = step.distance
  cells[row + column.left] = step.left
  cells[row + column.before] = step.before
  cells[row + column.source] = step.source
  cells[row + column.label] = step.label
  cells[row + column.basis] = step.basis
}

const addWay = ({ ways, waiting }: Spreader, step: Readonly<Way>): number => {
  const way = ways.count
  ways.count += 1
  if (ways.count * columns > ways.cells.length) {
    const wider = new Int32Array(ways.cells.length * 2)
    wider.set(ways.cells)
    ways.cells = wider
  }
  write(ways, way, step)
  const byDistance = waiting[step.grade] ?? []
  const ring = byDistance[step.distance]
  if (ring) ring.push(way)
  else byDistance[step.distance] = [way]
  return way
}

/** Of two ways as bad, as long and as far-reaching, the one that rests on more: [I14]. */
const improve = ({ ways }: Spreader, way: number, step: Readonly<Way>): void => {
  if (step.basis < wayField(ways, way, column.basis)) write(ways, way, step)
}

/** Lets a way wait, unless one that waits for the same ring leads as far. */
const propose = (spreader: Spreader, step: Readonly<Way>): void => {
  const { ways, waitsAt, waitsAs } = spreader
  const { thing, grade, distance, left } = step
  const [stamps, slots] = [waitsAt[grade], waitsAs[grade]]
  if (!stamps || !slots) return
  if (at(stamps, thing) === distance + 1) {
    const rival = at(slots, thing)
    const rivalLeft = wayField(ways, rival, column.left)
    if (rivalLeft === left) improve(spreader, rival, step)
    if (rivalLeft >= left) return
  }
  stamps[thing] = distance + 1
  slots[thing] = addWay(spreader, step)
}

/** A way of no steps. */
const origin: Readonly<Way> = {
  node: -1,
  thing: -1,
  grade: 0,
  distance: 0,
  left: 0,
  before: -1,
  source: -1,
  label: -1,
  basis: 0,
}

/** Takes every step from one element of a thing that a way has reached, resting on `basis` up to there. */
const leave = (spreader: Spreader, way: number, source: number, basis: number): void => {
  const { impact, tables, nodes, ways, most } = spreader
  const { thingOf } = spreader.things
  const { starts, ends, labels } = impact.links
  const thing = wayField(ways, way, column.thing)
  const grade = wayField(ways, way, column.grade)
  const left = wayField(ways, way, column.left)
  const distance = wayField(ways, way, column.distance) + 1
  // One object for all steps: there may be a million.
  const step: Way = { ...origin, distance, before: way, source }
  const last = at(starts, source + 1)
  for (let link = at(starts, source); link < last; link++) {
    const node = at(ends, link)
    const to = at(thingOf, node)
    // Asked before anything else is looked up: most links lead back to what is hit already, and goes all the way.
    if (to === thing || at(most, to) === endless) continue
    const label = at(labels, link)
    const rule = at(tables.ruleOf, label)
    const next = at(tables.gradeAfter, rule * grades.length + grade)
    if (next < 0 || at(nodes, node) === 0) continue
    const spent = at(tables.cost, rule)
    if (left < spent) continue
    const leftAfter = Math.min(left === endless ? endless : left - spent, at(tables.leftAfter, rule))
    if (at(most, to) >= leftAfter) continue
    step.node = node
    step.thing = to
    step.grade = next
    step.left = leftAfter
    step.label = label
    step.basis = Math.max(at(impact.basisOf, label), basis)
    propose(spreader, step)
  }
}

/** Accepts a way that has waited, unless its thing has one that is as bad and leads as far, and goes on from it. */
const accept = (spreader: Spreader, way: number): void => {
  const { ways, most, wayOf, things, nodes } = spreader
  const thing = wayField(ways, way, column.thing)
  if (at(most, thing) >= wayField(ways, way, column.left)) return
  most[thing] = wayField(ways, way, column.left)
  if (at(wayOf, thing) < 0) wayOf[thing] = way
  const node = wayField(ways, way, column.node)
  const basis = wayField(ways, way, column.basis)
  const members = things.members.size > 0 ? things.members.get(thing) : undefined
  if (!members) {
    leave(spreader, way, node, basis)
    return
  }
  for (const member of members) {
    if (at(nodes, member) === 0) continue
    leave(spreader, way, member, Math.max(basis, things.basisBetween(node, member)))
  }
}

const createSpreader = (spread: Spread): Spreader => {
  const count = spread.impact.items.length
  const filled = (value: number): Int32Array => new Int32Array(count).fill(value)
  return {
    ...spread,
    ways: { cells: new Int32Array((count + spread.origins.length + 16) * columns), count: 0 },
    wayOf: filled(-1),
    most: filled(-1),
    waiting: grades.map(() => []),
    waitsAt: grades.map(() => filled(0)),
    waitsAs: grades.map(() => filled(-1)),
  }
}

/**
 * Finds how badly and how near each thing is hit. Ways are looked at by grade and then by distance, in buckets (Dial
 * 1969), so that the first one of a thing is its worst and shortest; a later one counts only if it leads on farther. As
 * the steps that may be taken are few or without limit, a thing is left a small number of times.
 */
export const spreadImpact = (spread: Spread): SpreadResult => {
  const spreader = createSpreader(spread)
  for (const node of spread.origins) {
    if (at(spread.nodes, node) === 0) continue
    const thing = at(spread.things.thingOf, node)
    propose(spreader, { ...origin, node, thing, left: spread.hops })
  }
  for (const byDistance of spreader.waiting) {
    // Both lists grow while they are read: a step leads to the next ring, of this grade or a lower one.
    for (let distance = 0; distance < byDistance.length; distance++) {
      for (const way of byDistance[distance] ?? []) accept(spreader, way)
    }
  }
  return { ways: spreader.ways, wayOf: spreader.wayOf }
}
