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
 * Ways by which things are hit, one a row. A thing may have several: by one it is hit worse, by another the hit goes on
 * farther.
 */
export interface Ways {
  /** The element, project, indicator or owner that is hit, and the thing that it is. */
  readonly node: number[]
  readonly thing: number[]
  readonly grade: number[]
  readonly distance: number[]
  /** How many more steps may be taken. */
  readonly left: number[]
  /** The way before this one, or -1; the node that its last step began at, and the label of that step. */
  readonly before: number[]
  readonly source: number[]
  readonly label: number[]
  /** The weakest thing that the way rests on, as an index into `bases`. */
  readonly basis: number[]
}

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

const numberAt = (numbers: readonly number[], index: number): number => numbers[index] ?? -1

interface Step {
  readonly node: number
  readonly thing: number
  readonly grade: number
  readonly distance: number
  readonly left: number
  readonly before: number
  readonly source: number
  readonly label: number
  readonly basis: number
}

const addWay = ({ ways, waiting }: Spreader, step: Step): number => {
  const way = ways.node.length
  ways.node.push(step.node)
  ways.thing.push(step.thing)
  ways.grade.push(step.grade)
  ways.distance.push(step.distance)
  ways.left.push(step.left)
  ways.before.push(step.before)
  ways.source.push(step.source)
  ways.label.push(step.label)
  ways.basis.push(step.basis)
  const byDistance = waiting[step.grade] ?? []
  const ring = byDistance[step.distance]
  if (ring) ring.push(way)
  else byDistance[step.distance] = [way]
  return way
}

/** Of two ways as bad, as long and as far-reaching, the one that rests on more: [I13]. */
const improve = ({ ways }: Spreader, way: number, { node, basis, before, source, label }: Step): void => {
  if (basis >= numberAt(ways.basis, way)) return
  ways.node[way] = node
  ways.basis[way] = basis
  ways.before[way] = before
  ways.source[way] = source
  ways.label[way] = label
}

/** Lets a way wait, unless one that waits for the same ring leads as far. */
const propose = (spreader: Spreader, step: Step): void => {
  const { ways, waitsAt, waitsAs } = spreader
  const { thing, grade, distance, left } = step
  const [stamps, slots] = [waitsAt[grade], waitsAs[grade]]
  if (!stamps || !slots) return
  if (at(stamps, thing) === distance + 1) {
    const rival = at(slots, thing)
    const rivalLeft = numberAt(ways.left, rival)
    if (rivalLeft === left) improve(spreader, rival, step)
    if (rivalLeft >= left) return
  }
  stamps[thing] = distance + 1
  slots[thing] = addWay(spreader, step)
}

/** Takes every step from one element of a thing that a way has reached, resting on `basis` up to there. */
const leave = (spreader: Spreader, way: number, source: number, basis: number): void => {
  const { impact, tables, nodes, ways, most } = spreader
  const { thingOf } = spreader.things
  const { starts, ends, labels } = impact.links
  const thing = numberAt(ways.thing, way)
  const grade = numberAt(ways.grade, way)
  const distance = numberAt(ways.distance, way)
  const left = numberAt(ways.left, way)
  const last = at(starts, source + 1)
  for (let link = at(starts, source); link < last; link++) {
    const node = at(ends, link)
    const label = at(labels, link)
    const rule = at(tables.ruleOf, label)
    const next = at(tables.gradeAfter, rule * grades.length + grade)
    if (next < 0 || at(nodes, node) === 0) continue
    const spent = at(tables.cost, rule)
    if (left < spent) continue
    const to = at(thingOf, node)
    const leftAfter = Math.min(left === endless ? endless : left - spent, at(tables.leftAfter, rule))
    // Asked before anything is made of it: most links lead back to what is hit already.
    if (to === thing || at(most, to) >= leftAfter) continue
    const stepBasis = at(impact.basisOf, label)
    propose(spreader, {
      node,
      thing: to,
      grade: next,
      distance: distance + 1,
      left: leftAfter,
      before: way,
      source,
      label,
      basis: Math.max(stepBasis, basis),
    })
  }
}

/** Accepts a way that has waited, unless its thing has one that is as bad and leads as far, and goes on from it. */
const accept = (spreader: Spreader, way: number): void => {
  const { ways, most, wayOf, things, nodes } = spreader
  const thing = numberAt(ways.thing, way)
  if (at(most, thing) >= numberAt(ways.left, way)) return
  most[thing] = numberAt(ways.left, way)
  if (at(wayOf, thing) < 0) wayOf[thing] = way
  const node = numberAt(ways.node, way)
  const basis = numberAt(ways.basis, way)
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
    ways: {
      node: [],
      thing: [],
      grade: [],
      distance: [],
      left: [],
      before: [],
      source: [],
      label: [],
      basis: [],
    },
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
    const origin = { node, thing, grade: 0, distance: 0, left: spread.hops }
    propose(spreader, { ...origin, before: -1, source: -1, label: -1, basis: 0 })
  }
  for (const byDistance of spreader.waiting) {
    // Both lists grow while they are read: a step leads to the next ring, of this grade or a lower one.
    for (let distance = 0; distance < byDistance.length; distance++) {
      for (const way of byDistance[distance] ?? []) accept(spreader, way)
    }
  }
  return { ways: spreader.ways, wayOf: spreader.wayOf }
}
