import type { Basis } from '#model/citation.ts'
import { addLink, at, buildAdjacency, eachLink, noLinks } from './adjacency.ts'
import { strongComponents } from './components.ts'
import { type DependencyGraph, idAt, relationAt } from './dependency-graph.ts'
import { type Arc, breakCycles } from './feedback.ts'
import type { Found } from './health-finding.ts'
import { eachDependency, isCounted, thingsOf, typeOfRelation } from './health-graph.ts'
import type { RuleSetting } from './health-rules.ts'

/** Beyond so many members it is not said which relations to take away: nobody would read the list. */
const mostMembers = 1000

/** Two of one basis weigh less than one of the next: [H1] of docs/queries.md. */
const basisWeight: Readonly<Record<Basis, number>> = { assumed: 1, inferred: 3, stated: 9 }

const weightOf = (graph: DependencyGraph, relation: number): number => {
  const strength = typeOfRelation(graph, relation).strength === 'strong' ? 2 : 1
  return basisWeight[relationAt(graph, relation).basis] * strength
}

/** A dependency between two things, by a relation; or of a whole on its part, -1. */
interface Step {
  readonly from: number
  readonly to: number
  readonly relation: number
}

/** Everything that can be on a cycle: dependencies that go one way, and that of a whole on its parts, [T7]. */
const stepsOf = (graph: DependencyGraph, thingOf: Int32Array, { types }: RuleSetting): Step[] => {
  const steps: Step[] = []
  const add = (from: number, to: number, relation: number): void => {
    const step = { from: at(thingOf, from), to: at(thingOf, to), relation }
    if (step.from !== step.to) steps.push(step)
  }
  eachDependency(graph, (type) => type.dependency !== 'mutual' && isCounted(types, type), add)
  for (let element = 0; element < graph.ids.length; element++) {
    eachLink(graph.parts, element, (part) => add(element, part, -1))
  }
  return steps
}

/** The things of each component, numbered within it. */
const numberWithin = (componentOf: Int32Array, count: number): Int32Array => {
  const next = new Int32Array(count)
  return componentOf.map((component) => {
    const number = at(next, component)
    next[component] = number + 1
    return number
  })
}

/** The relations of a cycle that are lightest to take away; null where it is too large to say. */
const lightest = (graph: DependencyGraph, size: number, steps: readonly Step[], number: Int32Array) => {
  if (size > mostMembers) return { relations: [], isLightest: null }
  const arcs = steps.map(
    ({ from, to, relation }): Arc => ({
      from: at(number, from),
      to: at(number, to),
      weight: relation < 0 ? null : weightOf(graph, relation),
    }),
  )
  const { arcs: lost, isLightest } = breakCycles(size, arcs)
  const relations = lost.flatMap((index) => steps[index]?.relation ?? [])
  return { relations: relations.map((relation) => relationAt(graph, relation).id), isLightest }
}

/**
 * Rule [H1]: things that stand on each other in a circle, the greatest first. A strongly connected component each, so
 * circles that share a thing are one finding.
 */
export const findCycles = (graph: DependencyGraph, setting: RuleSetting): Found[] => {
  const things = thingsOf(graph)
  const steps = stepsOf(graph, things.componentOf, setting)
  const links = noLinks()
  for (const { from, to, relation } of steps) addLink(links, from, to, relation)
  const { componentOf, count, sizes } = strongComponents(buildAdjacency(things.count, links))
  const number = numberWithin(componentOf, count)
  const stepsIn = new Map<number, Step[]>()
  for (const step of steps) {
    const component = at(componentOf, step.from)
    if (component !== at(componentOf, step.to)) continue
    const list = stepsIn.get(component) ?? []
    list.push(step)
    stepsIn.set(component, list)
  }
  const membersOf = new Map<number, number[]>([...stepsIn.keys()].map((component) => [component, []]))
  for (let element = 0; element < graph.ids.length; element++) {
    membersOf.get(at(componentOf, at(things.componentOf, element)))?.push(element)
  }
  return [...stepsIn]
    .map(([component, own]): Found => {
      const elements = (membersOf.get(component) ?? []).map((element) => idAt(graph, element))
      const { relations, isLightest } = lightest(graph, at(sizes, component), own, number)
      const params = { members: elements.length, isLightest }
      return { rule: 'cycle', key: elements, elements, relations, params }
    })
    .sort(
      (one, other) =>
        other.elements.length - one.elements.length ||
        ((one.elements[0] ?? '') < (other.elements[0] ?? '') ? -1 : 1),
    )
}
