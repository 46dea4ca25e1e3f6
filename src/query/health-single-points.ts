import { type Adjacency, addLink, at, buildAdjacency, eachLink, noLinks } from './adjacency.ts'
import { articulationPoints, cutOffBy } from './articulation.ts'
import { type Components, strongComponents } from './components.ts'
import { type DependencyGraph, idAt } from './dependency-graph.ts'
import { dominatedBy, dominatorsOf } from './dominators.ts'
import type { Found } from './health-finding.ts'
import { eachDependency, firstOfThings, isCounted, isWithin, thingsOf } from './health-graph.ts'
import type { RuleSetting } from './health-rules.ts'

/** Of so many times the wanted number it is counted exactly what each would cut off. */
const candidatesPerFinding = 10

/** From each thing to what stands on it: the thing whose relation says so, and the wholes around that, [T7]. */
const supportLinks = (
  graph: DependencyGraph,
  things: Components,
  { types }: RuleSetting,
): ReturnType<typeof noLinks> => {
  const links = noLinks()
  const lets = types ? [...types] : strongTypes(graph)
  eachDependency(
    graph,
    (type) => isCounted(lets, type),
    (element, on, relation) => {
      for (let whole = element; whole >= 0 && !isWithin(graph, on, whole); whole = at(graph.parents, whole)) {
        const [from, to] = [at(things.componentOf, on), at(things.componentOf, whole)]
        if (from !== to) addLink(links, from, to, relation)
      }
    },
  )
  return links
}

/** What needs a thing by one of these fails with it. */
const strongTypes = ({ model }: DependencyGraph) =>
  [...model.relationTypes.values()].filter(({ strength }) => strength === 'strong').map(({ id }) => id)

/** Links a root to all that stand on nothing; of those that stand on nothing but each other, to each. */
const rooted = (count: number, links: ReturnType<typeof noLinks>): Adjacency => {
  const { componentOf, count: components } = strongComponents(buildAdjacency(count, links))
  const isHeld = new Int32Array(components)
  links.from.forEach((from, link) => {
    const to = at(componentOf, links.to[link] ?? -1)
    if (at(componentOf, from) !== to) isHeld[to] = 1
  })
  componentOf.forEach((component, thing) => {
    if (at(isHeld, component) === 0) addLink(links, count, thing, -1)
  })
  return buildAdjacency(count + 1, links)
}

interface Loss {
  readonly thing: number
  /** Elements that would be cut off; of twins, all. */
  readonly elements: readonly number[]
}

const membersOf = ({ componentOf, count }: Components): number[][] => {
  const members: number[][] = Array.from({ length: count }, () => [])
  componentOf.forEach((thing, element) => {
    members[thing]?.push(element)
  })
  return members
}

/**
 * The things that cut off most, the worst first. What stands in one, or around it, goes with it and is not counted.
 * `roughly` may count those as well: only the greatest of it are counted exactly.
 */
const worstLosses = (
  graph: DependencyGraph,
  things: Components,
  setting: RuleSetting,
  roughly: Int32Array,
  lostBy: (thing: number) => readonly number[],
): Loss[] => {
  const members = membersOf(things)
  const first = firstOfThings(things)
  const { top = Number.POSITIVE_INFINITY, least = 1 } = setting
  const isKin = (one: number, other: number): boolean =>
    isWithin(graph, one, other) || isWithin(graph, other, one)
  return Array.from({ length: things.count }, (_, thing) => thing)
    .filter((thing) => at(roughly, thing) > 0)
    .sort((one, other) => at(roughly, other) - at(roughly, one) || at(first, one) - at(first, other))
    .slice(0, top * candidatesPerFinding)
    .map((thing): Loss => {
      const own = members[thing] ?? []
      const lost = lostBy(thing).filter(
        (other) => !(members[other] ?? []).some((one) => own.some((each) => isKin(one, each))),
      )
      return { thing, elements: lost.flatMap((other) => members[other] ?? []) }
    })
    .filter(({ elements }) => elements.length >= least)
    .sort(
      (one, other) =>
        other.elements.length - one.elements.length || at(first, one.thing) - at(first, other.thing),
    )
    .slice(0, top)
}

const asFound = (
  graph: DependencyGraph,
  things: Components,
  rule: 'sole-support' | 'sole-joint',
  losses: readonly Loss[],
): Found[] => {
  const first = firstOfThings(things)
  return losses.map(({ thing, elements }) => {
    const element = idAt(graph, at(first, thing))
    const ids = [...elements].sort((a, b) => a - b).map((each) => idAt(graph, each))
    const params = { element, cutOff: ids.length }
    return { rule, key: [element], elements: [element, ...ids], relations: [], params }
  })
}

/**
 * Rule [H5]: all that some things stand on comes, in the end, through one: it dominates them, seen from a root under
 * everything that stands on nothing.
 */
export const findSoleSupports = (graph: DependencyGraph, setting: RuleSetting): Found[] => {
  const things = thingsOf(graph)
  const links = rooted(things.count, supportLinks(graph, things, setting))
  const dominators = dominatorsOf(links, things.count)
  const losses = worstLosses(graph, things, setting, dominators.dominated, (thing) =>
    dominatedBy(dominators, thing),
  )
  return asFound(graph, things, 'sole-support', losses)
}

/** Every dependency, and what holds a whole and its parts together, without a direction. */
const jointLinks = (graph: DependencyGraph, things: Components, { types }: RuleSetting): Adjacency => {
  const links = noLinks()
  const add = (one: number, other: number): void => {
    const [from, to] = [at(things.componentOf, one), at(things.componentOf, other)]
    if (from === to) return
    addLink(links, from, to, -1)
    addLink(links, to, from, -1)
  }
  eachDependency(graph, (type) => isCounted(types, type), add)
  for (let element = 0; element < graph.ids.length; element++) {
    eachLink(graph.parts, element, (part) => add(element, part))
  }
  return buildAdjacency(things.count, links)
}

/** Rule [H6]: without one thing, others have no tie of any kind with the rest: it is an articulation point. */
export const findSoleJoints = (graph: DependencyGraph, setting: RuleSetting): Found[] => {
  const things = thingsOf(graph)
  const articulation = articulationPoints(jointLinks(graph, things, setting))
  const losses = worstLosses(graph, things, setting, articulation.cutOff, (thing) =>
    cutOffBy(articulation, thing),
  )
  return asFound(graph, things, 'sole-joint', losses)
}
