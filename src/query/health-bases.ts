import { elementOf, placeOf } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import { at, eachLink } from './adjacency.ts'
import { type DependencyGraph, idAt } from './dependency-graph.ts'
import type { Found } from './health-finding.ts'
import { isWithin } from './health-graph.ts'
import type { RuleSetting } from './health-rules.ts'

/** How many relations touch each element and all that stands in it, each counted once. */
interface Touched {
  readonly all: Int32Array
  readonly stated: Int32Array
}

const countTouched = (graph: DependencyGraph): Touched => {
  const all = new Int32Array(graph.ids.length)
  const stated = new Int32Array(graph.ids.length)
  const count = (element: number, { basis }: Relation): void => {
    all[element] = at(all, element) + 1
    if (basis === 'stated') stated[element] = at(stated, element) + 1
  }
  const up = (element: number): number => at(graph.parents, element)
  for (const relation of graph.relations) {
    const from = graph.indexOf.get(relation.from) ?? -1
    const to = graph.indexOf.get(relation.to) ?? -1
    for (let element = from; element >= 0; element = up(element)) count(element, relation)
    // From what both ends stand in on, it was counted.
    for (let element = to; element >= 0 && !isWithin(graph, from, element); element = up(element)) {
      count(element, relation)
    }
  }
  return { all, stated }
}

/** The relations that touch an element or something in it, in the order of their ids. */
const relationsAround = (graph: DependencyGraph, element: number): Relation[] => {
  const { relationsFrom, relationsTo } = graph.model
  const found = new Set<Relation>()
  const inside = [element]
  // The list grows while it is read.
  for (const each of inside) {
    const id = idAt(graph, each)
    for (const relation of relationsFrom.get(id) ?? []) found.add(relation)
    for (const relation of relationsTo.get(id) ?? []) found.add(relation)
    eachLink(graph.parts, each, (part) => inside.push(part))
  }
  return [...found].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Rule [H15]: all that is said of how it is joined to others was inferred or assumed. A whole speaks for its parts. */
export const findInferenceOnly = (graph: DependencyGraph, setting: RuleSetting): Found[] => {
  const { least = 1, places } = setting
  const { all, stated } = countTouched(graph)
  const isUnstated = (element: number): boolean =>
    element >= 0 && at(all, element) >= least && at(stated, element) === 0
  return graph.ids
    .flatMap((id, element) => {
      if (!isUnstated(element) || isUnstated(at(graph.parents, element))) return []
      return places && !places.includes(placeOf(elementOf(graph.model, id))) ? [] : [element]
    })
    .sort((one, other) => at(all, other) - at(all, one) || one - other)
    .map((index) => {
      const element = idAt(graph, index)
      const relations = relationsAround(graph, index)
      const inferred = relations.filter(({ basis }) => basis === 'inferred').length
      return {
        rule: 'inference-only',
        key: [element],
        elements: [element],
        relations: relations.map(({ id }) => id),
        params: { element, inferred, assumed: relations.length - inferred },
      }
    })
}
