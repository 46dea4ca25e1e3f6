import { type Basis, bases } from '#model/citation.ts'
import type { ElementId } from '#model/id.ts'
import { type Grade, grades, type ImpactEvent } from '#model/impact-event.ts'
import type { Model } from '#model/model.ts'
import { at, orderByColumns } from './adjacency.ts'
import { type Admission, buildAdmission } from './dependency-filter.ts'
import { type DependencyGraph, idAt, indicesOf } from './dependency-graph.ts'
import { type ImpactGraph, type ImpactItem, impactGraphOf, itemKey } from './impact-graph.ts'
import { eventOf, type ImpactRules, impactRulesOf } from './impact-rules.ts'
import { buildImpactStep, buildTieStep, type ImpactStep } from './impact-step.ts'
import { buildImpactTables, endless } from './impact-tables.ts'
import { buildThings, type Things } from './impact-things.ts'
import type { ImpactWish, ItemId } from './impact-wish.ts'
import { avoiding } from './inside.ts'
import { column, type SpreadResult, spreadImpact, wayField } from './spread-impact.ts'

/** Something that is hit, once for a thing however many twins it has. */
export interface ImpactHit {
  readonly item: ImpactItem
  /** Other elements that are the same thing. */
  readonly twins: readonly ElementId[]
  readonly grade: Grade
  /** The fewest steps, ties not counted, of all ways that hit it as badly; 0 for an origin. */
  readonly hops: number
  /** How many months it may be late at most; null where the event does not last, and for what is only told. */
  readonly months: number | null
  /** The weakest that its way rests on; `stated` for an origin. */
  readonly basis: Basis
  /** The item before it on the way; null for an origin. */
  readonly before: ImpactItem | null
}

/** An answer. The rules are those of docs/impact.md. */
export interface Impact {
  readonly wish: ImpactWish
  readonly event: ImpactEvent
  readonly rules: ImpactRules
  /** By grade, then hops, then kind and id. */
  readonly hits: readonly ImpactHit[]
  /** How an item is hit, also by the id of a twin; null where it is not. */
  readonly hitOf: (kind: ImpactItem['kind'], id: string) => ImpactHit | null
  /** From an origin to what is hit; empty for an origin, and for what is not hit. */
  readonly pathOf: (hit: ImpactHit) => readonly ImpactStep[]
}

interface Run {
  readonly impact: ImpactGraph
  readonly things: Things
  readonly spread: SpreadResult
  readonly months: number | null
}

const pick = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index]
  if (item === undefined) throw new Error(`nothing at index: ${index}`)
  return item
}

const noTwins: readonly ElementId[] = []

const hitAt = ({ impact, things, spread, months }: Run, way: number): ImpactHit => {
  const { ways } = spread
  const node = wayField(ways, way, column.node)
  const before = wayField(ways, way, column.before)
  const members = things.members.get(wayField(ways, way, column.thing))
  const item = pick(impact.items, node)
  return {
    item,
    twins: members
      ? members.filter((member) => member !== node).map((member) => idAt(impact.graph, member))
      : noTwins,
    grade: pick(grades, wayField(ways, way, column.grade)),
    hops: wayField(ways, way, column.distance),
    months: item.kind === 'owner' || item.kind === 'indicator' ? null : months,
    basis: pick(bases, wayField(ways, way, column.basis)),
    before: before < 0 ? null : pick(impact.items, wayField(ways, before, column.node)),
  }
}

/** The ways that hit something, by grade, then distance, then node: a radix sort, linear. */
const sortedWays = ({ spread: { ways, wayOf } }: Run): number[] => {
  const hit = wayOf.filter((way) => way >= 0)
  const fieldOf = (field: number): Int32Array => hit.map((way) => wayField(ways, way, field))
  const distance = fieldOf(column.distance)
  const order = orderByColumns(hit.length, [
    { keys: fieldOf(column.grade), count: grades.length },
    { keys: distance, count: distance.reduce((most, each) => Math.max(most, each), 0) + 1 },
    { keys: fieldOf(column.node), count: wayOf.length },
  ])
  return Array.from(order, (index) => at(hit, index))
}

const stepsOf = ({ impact, things, spread: { ways } }: Run, last: number): ImpactStep[] => {
  const steps: ImpactStep[] = []
  for (let way = last, before = wayField(ways, way, column.before); before >= 0; ) {
    const [source, to] = [wayField(ways, way, column.source), wayField(ways, way, column.node)]
    const label = wayField(ways, way, column.label)
    steps.push(
      buildImpactStep(impact, { from: source, to, label }, pick(grades, wayField(ways, way, column.grade))),
    )
    const same = pick(grades, wayField(ways, before, column.grade))
    const ties = things.tiesBetween(wayField(ways, before, column.node), source)
    for (const tie of [...ties].reverse()) steps.push(buildTieStep(impact, tie, same))
    way = before
    before = wayField(ways, way, column.before)
  }
  return steps.reverse()
}

const originNodes = ({ nodeOf }: ImpactGraph, origins: readonly ItemId[]): number[] =>
  origins
    .map((id) => {
      const node = nodeOf.get(id)
      if (node === undefined) throw new Error(`unknown origin: ${id}`)
      return node
    })
    .sort((a, b) => a - b)

/** What takes part: ties and elements of the wished bases, less those taken out. */
const admissionOf = (graph: DependencyGraph, { bases: wanted, without }: ImpactWish): Admission =>
  avoiding(graph, buildAdmission(graph, wanted ? { bases: wanted } : {}), indicesOf(graph, without))

const nodesOf = ({ items }: ImpactGraph, { elements }: Admission): Int32Array => {
  const nodes = new Int32Array(items.length).fill(1)
  nodes.set(elements)
  return nodes
}

const runOf = (impact: ImpactGraph, wish: ImpactWish, rules: ImpactRules, event: ImpactEvent): Run => {
  const { graph } = impact
  const admission = admissionOf(graph, wish)
  const things = buildThings(graph, admission, impact.items.length)
  const spread = spreadImpact({
    impact,
    things,
    tables: buildImpactTables(impact, rules, wish.bases, wish.relations),
    nodes: nodesOf(impact, admission),
    origins: originNodes(impact, wish.origins),
    hops: wish.hops ?? endless,
  })
  return { impact, things, spread, months: event.months ? wish.months : null }
}

/**
 * Finds what an event hits, how badly and how near. Linear in the size of the model for a number of steps that is small
 * or without limit. Throws for an origin, an event or an element that the model does not have.
 */
export const impactOf = (model: Model, wish: ImpactWish): Impact => {
  const impact = impactGraphOf(model)
  const event = eventOf(model, wish)
  const rules = impactRulesOf(model, wish)
  const run = runOf(impact, wish, rules, event)
  const { wayOf } = run.spread
  const wayFor = (kind: ImpactItem['kind'], id: string): number => {
    const node = impact.nodeOf.get(itemKey(kind, id))
    return node === undefined ? -1 : at(wayOf, at(run.things.thingOf, node))
  }
  return {
    wish,
    event,
    rules,
    hits: sortedWays(run).map((way) => hitAt(run, way)),
    hitOf: (kind, id) => {
      const way = wayFor(kind, id)
      return way < 0 ? null : hitAt(run, way)
    },
    pathOf: ({ item }) => {
      const way = wayFor(item.kind, item.id)
      return way < 0 ? [] : stepsOf(run, way)
    },
  }
}
