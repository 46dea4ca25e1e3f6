import type { RelationTypeId } from '#model/id.ts'
import type { RelationType } from '#model/metamodel.ts'
import { addLink, at, buildAdjacency, eachLink, noLinks } from './adjacency.ts'
import { type Components, strongComponents } from './components.ts'
import { type DependencyGraph, relationAt } from './dependency-graph.ts'

/** The type of a relation of the graph. */
export const typeOfRelation = (graph: DependencyGraph, relation: number): RelationType => {
  const { type } = relationAt(graph, relation)
  const found = graph.model.relationTypes.get(type)
  if (!found) throw new Error(`unknown relation type: ${type}`)
  return found
}

/** Whether one element is another, or stands in it. */
export const isWithin = ({ parents }: DependencyGraph, inner: number, outer: number): boolean => {
  let element = inner
  while (element >= 0 && element !== outer) element = at(parents, element)
  return element === outer
}

/**
 * What is one thing: twins, [D2], and where a whole is the twin of what stands in it, all between them. Counting
 * components counts things.
 */
export const thingsOf = (graph: DependencyGraph): Components => {
  const links = noLinks()
  for (let element = 0; element < graph.ids.length; element++) {
    eachLink(graph.ties, element, (twin) => addLink(links, element, twin, -1))
    eachLink(graph.parts, element, (part) => addLink(links, element, part, -1))
  }
  return strongComponents(buildAdjacency(graph.ids.length, links))
}

/** The element of the lowest index of each thing. */
export const firstOfThings = ({ componentOf, count }: Components): Int32Array => {
  const first = new Int32Array(count)
  for (let element = componentOf.length - 1; element >= 0; element--)
    first[at(componentOf, element)] = element
  return first
}

/** Which relation types a rule looks at: those named, or those that do as a rule. */
export const isCounted = (
  types: readonly RelationTypeId[] | undefined,
  { id, dependency, sameThing }: RelationType,
): boolean => dependency !== 'none' && !sameThing && (!types || types.includes(id))

/**
 * Calls back with every dependency of the relation types that are let through: who stands, on what, and the relation.
 * Both ways for a mutual one. Left out is what stands on its own part or whole: inside of a thing nothing depends, [T6].
 */
export const eachDependency = (
  graph: DependencyGraph,
  lets: (type: RelationType) => boolean,
  visit: (element: number, on: number, relation: number) => void,
): void => {
  const marks = graph.types.map((id) => {
    const type = graph.model.relationTypes.get(id)
    return type !== undefined && lets(type)
  })
  for (let element = 0; element < graph.ids.length; element++) {
    eachLink(graph.standsOn, element, (on, relation) => {
      if (!marks[at(graph.typeOf, relation)]) return
      if (!isWithin(graph, element, on) && !isWithin(graph, on, element)) visit(element, on, relation)
    })
  }
}
