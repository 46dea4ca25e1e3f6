import type { ElementId } from '#model/id.ts'
import type { RelationType } from '#model/metamodel.ts'
import { elementOf, placeOf } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import { at, eachLink } from './adjacency.ts'
import { type DependencyGraph, relationAt } from './dependency-graph.ts'
import type { Found } from './health-finding.ts'
import { thingsOf, typeOfRelation } from './health-graph.ts'
import type { RuleSetting } from './health-rules.ts'

/** Wholes before what stands in them. */
const wholesFirst = ({ ids, parents, parts }: DependencyGraph): number[] => {
  const order = ids.flatMap((_, element) => (at(parents, element) < 0 ? [element] : []))
  // The list grows while it is read.
  for (const whole of order) eachLink(parts, whole, (part) => order.push(part))
  return order
}

/** Marks an element where it, its twin, something in it, or something around it has what is asked for: [H9]. */
const coverOf = (graph: DependencyGraph, holders: ReadonlySet<ElementId>): Int32Array => {
  const { componentOf, count } = thingsOf(graph)
  const things = new Int32Array(count)
  for (const id of holders) {
    const element = graph.indexOf.get(id)
    if (element !== undefined) things[at(componentOf, element)] = 1
  }
  const order = wholesFirst(graph)
  const above = Int32Array.from(graph.ids, (_, element) => at(things, at(componentOf, element)))
  const below = above.slice()
  for (const element of order) {
    const whole = at(graph.parents, element)
    if (whole >= 0 && at(above, whole) === 1) above[element] = 1
  }
  for (const element of order.reverse()) {
    const whole = at(graph.parents, element)
    if (whole >= 0 && at(below, element) === 1) below[whole] = 1
  }
  return above.map((mark, element) => mark | at(below, element))
}

/** How many elements stand in each one, at any depth. */
const partCounts = (graph: DependencyGraph): Int32Array => {
  const counts = new Int32Array(graph.ids.length)
  for (const element of wholesFirst(graph).reverse()) {
    const whole = at(graph.parents, element)
    if (whole >= 0) counts[whole] = at(counts, whole) + at(counts, element) + 1
  }
  return counts
}

interface Bare {
  readonly key: readonly string[]
  readonly elements: readonly ElementId[]
  readonly relations: readonly []
  readonly params: { readonly element: ElementId; readonly parts: number }
}

/** The elements of some places that have nothing of what is asked for. A whole speaks for its parts. */
const bareOf = (graph: DependencyGraph, setting: RuleSetting, holders: ReadonlySet<ElementId>): Bare[] => {
  const cover = coverOf(graph, holders)
  const counts = partCounts(graph)
  const { model } = graph
  const layers = model.layers.map(({ id }) => id)
  const places = new Set(
    setting.places ?? (setting.rule === 'no-relation' ? [...model.places.keys()] : layers),
  )
  return graph.ids.flatMap((id, element) => {
    const whole = at(graph.parents, element)
    if (at(cover, element) === 1 || (whole >= 0 && at(cover, whole) === 0)) return []
    if (!places.has(placeOf(elementOf(model, id)))) return []
    return [{ key: [id], elements: [id], relations: [], params: { element: id, parts: at(counts, element) } }]
  })
}

/** Rule [H9]: no relation touches it. */
export const findNoRelation = (graph: DependencyGraph, setting: RuleSetting): Found[] => {
  const { relationsFrom, relationsTo } = graph.model
  const holders = new Set([...relationsFrom.keys(), ...relationsTo.keys()])
  return bareOf(graph, setting, holders).map((bare) => ({ rule: 'no-relation', ...bare }))
}

/** Rule [H10]: no project builds, extends or serves it. */
export const findNoProject = (graph: DependencyGraph, setting: RuleSetting): Found[] => {
  const holders = new Set(graph.model.projectsOfElement.keys())
  return bareOf(graph, setting, holders).map((bare) => ({ rule: 'no-project', ...bare }))
}

/** Rule [H11]: no indicator measures it. */
export const findNoIndicator = (graph: DependencyGraph, setting: RuleSetting): Found[] => {
  const holders = new Set(graph.model.indicatorsOfElement.keys())
  return bareOf(graph, setting, holders).map((bare) => ({ rule: 'no-indicator', ...bare }))
}

/** Rule [H12]: a project that touches no element. */
export const findIdleProjects = ({ model }: DependencyGraph): Found[] =>
  [...model.projects.values()]
    .filter(({ links }) => links.length === 0)
    .map(({ id }) => ({
      rule: 'idle-project',
      key: [id],
      elements: [],
      relations: [],
      params: { project: id },
    }))

/** Rule [H13]: an indicator that nothing drives, for no project touches what it measures. */
export const findIdleIndicators = (graph: DependencyGraph): Found[] => {
  const { model } = graph
  const cover = coverOf(graph, new Set(model.projectsOfElement.keys()))
  const isDriven = (element: ElementId): boolean => at(cover, graph.indexOf.get(element) ?? -1) === 1
  return [...model.indicators.values()]
    .filter(({ measures }) => !measures.some(({ element }) => isDriven(element)))
    .map(({ id, measures }) => {
      const elements = [...new Set(measures.map(({ element }) => element))].sort()
      const params = { indicator: id, measured: elements.length }
      return { rule: 'idle-indicator', key: [id], elements, relations: [], params }
    })
}

/** The ends of a relation that it protects: those that stand on the other; the far end where neither does. */
const protectedEnds = ({ dependency }: RelationType, { from, to }: Relation): ElementId[] => {
  switch (dependency) {
    case 'from-on-to':
      return [from]
    case 'mutual':
      return [from, to]
    case 'to-on-from':
    case 'none':
      return [to]
  }
}

/** Rule [H14]: nothing protects it, by the relation types that protect. */
export const findUnprotected = (graph: DependencyGraph, setting: RuleSetting): Found[] => {
  const { types } = setting
  if (!types || types.length === 0) return []
  const holders = graph.relations.flatMap((_, index) => {
    const type = typeOfRelation(graph, index)
    return types.includes(type.id) ? protectedEnds(type, relationAt(graph, index)) : []
  })
  return bareOf(graph, setting, new Set(holders)).map((bare) => ({ rule: 'unprotected', ...bare }))
}
