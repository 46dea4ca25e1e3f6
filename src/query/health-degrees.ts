import { at } from './adjacency.ts'
import { type DependencyGraph, idAt } from './dependency-graph.ts'
import type { Found } from './health-finding.ts'
import { eachDependency, isCounted, thingsOf } from './health-graph.ts'
import type { RuleSetting } from './health-rules.ts'

/** The different things at the other end of an element's own dependencies: those it stands on, or those on it. */
const neighboursOf = (
  graph: DependencyGraph,
  { types }: RuleSetting,
  end: 'element' | 'on',
): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const { componentOf } = thingsOf(graph)
  const neighbours = new Map<number, Map<number, number>>()
  eachDependency(
    graph,
    (type) => isCounted(types, type),
    (element, on) => {
      const [near, far] = end === 'element' ? [element, on] : [on, element]
      if (at(componentOf, near) === at(componentOf, far)) return
      const known = neighbours.get(near) ?? new Map<number, number>()
      neighbours.set(near, known)
      if (!known.has(at(componentOf, far))) known.set(at(componentOf, far), far)
    },
  )
  return neighbours
}

const ranked = (graph: DependencyGraph, setting: RuleSetting, end: 'element' | 'on') =>
  [...neighboursOf(graph, setting, end)]
    .sort(([one, some], [other, others]) => others.size - some.size || one - other)
    .slice(0, setting.top)
    .map(([index, neighbours]) => {
      const element = idAt(graph, index)
      const others = [...neighbours.values()].sort((a, b) => a - b).map((each) => idAt(graph, each))
      return {
        key: [element],
        elements: [element, ...others],
        relations: [],
        params: { element, count: neighbours.size },
      }
    })

/** Rule [H7]: the elements on which most others stand, by what is written of themselves. */
export const findMostDependedUpon = (graph: DependencyGraph, setting: RuleSetting): Found[] =>
  ranked(graph, setting, 'on').map((found) => ({ rule: 'most-depended-upon', ...found }))

/** Rule [H8]: the elements that stand on most others, by what is written of themselves. */
export const findMostDependent = (graph: DependencyGraph, setting: RuleSetting): Found[] =>
  ranked(graph, setting, 'element').map((found) => ({ rule: 'most-dependent', ...found }))
