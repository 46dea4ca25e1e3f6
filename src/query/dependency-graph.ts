import { bases } from '#model/citation.ts'
import type { ElementId, PlaceId, RelationTypeId } from '#model/id.ts'
import type { RelationType } from '#model/metamodel.ts'
import { type Model, placeOf } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import {
  type Adjacency,
  addLink,
  at,
  buildAdjacency,
  type Links,
  noLinks,
  orderByColumns,
} from './adjacency.ts'

/**
 * Who stands on whom, over indices instead of ids, for queries that look at the whole model. The rules are [D1] to [D4]
 * of docs/queries.md. Indices follow the ids of elements, and the ends and types of relations, so that no answer depends
 * on the order of the files.
 */
export interface DependencyGraph {
  readonly model: Model
  /** The element of each index. */
  readonly ids: readonly ElementId[]
  readonly indexOf: ReadonlyMap<ElementId, number>
  /** The relation of each index. */
  readonly relations: readonly Relation[]
  /** From what stands to what it stands on. */
  readonly standsOn: Adjacency
  /** From what is stood on to what stands on it. */
  readonly stoodOnBy: Adjacency
  /** Between the two ends of a relation that says they are one thing, both ways. */
  readonly ties: Adjacency
  /** The whole that each element stands in; -1 for those directly in a layer or pillar. */
  readonly parents: Int32Array
  /** From a whole to its direct parts; no label. */
  readonly parts: Adjacency
  readonly types: readonly RelationTypeId[]
  /** The type of each relation, as an index into `types`. */
  readonly typeOf: Int32Array
  /** The basis of each relation, as an index into `bases`. */
  readonly basisOf: Int32Array
  readonly places: readonly PlaceId[]
  /** The layer or pillar of each element, as an index into `places`. */
  readonly placeOf: Int32Array
}

const indexById = <Id extends string>(ids: readonly Id[]): Map<Id, number> =>
  new Map(ids.map((id, index) => [id, index]))

const indexIn = <Id extends string>(index: ReadonlyMap<Id, number>, id: Id): number => {
  const found = index.get(id)
  if (found === undefined) throw new Error(`not in the dependency graph: ${id}`)
  return found
}

/** The indices of elements, in order, each once. Throws for an id that the model does not hold. */
export const indicesOf = (graph: DependencyGraph, ids: readonly ElementId[]): number[] =>
  [...new Set(ids.map((id) => indexIn(graph.indexOf, id)))].sort((a, b) => a - b)

/** The element of an index that comes from the graph itself. */
export const idAt = (graph: DependencyGraph, index: number): ElementId => {
  const id = graph.ids[index]
  if (id === undefined) throw new Error(`no element at index: ${index}`)
  return id
}

/** The relation of an index that comes from the graph itself. */
export const relationAt = (graph: DependencyGraph, index: number): Relation => {
  const relation = graph.relations[index]
  // Not `!relation`, which would fetch each of them from memory.
  if (relation === undefined) throw new Error(`no relation at index: ${index}`)
  return relation
}

/** Relations in an order of their own, by their ends and then by type; the columns hold indices. */
interface RelationTable {
  readonly relations: readonly Relation[]
  readonly from: Int32Array
  readonly to: Int32Array
  readonly type: Int32Array
  readonly basis: Int32Array
}

const pickFrom = (numbers: Int32Array, order: Int32Array): Int32Array =>
  order.map((index) => at(numbers, index))

const buildRelationTable = (
  relations: readonly Relation[],
  elements: ReadonlyMap<ElementId, number>,
  types: ReadonlyMap<RelationTypeId, number>,
): RelationTable => {
  const from = Int32Array.from(relations, (relation) => indexIn(elements, relation.from))
  const to = Int32Array.from(relations, (relation) => indexIn(elements, relation.to))
  const type = Int32Array.from(relations, (relation) => indexIn(types, relation.type))
  const basis = Int32Array.from(relations, (relation) => bases.indexOf(relation.basis))
  const order = orderByColumns(relations.length, [
    { keys: from, count: elements.size },
    { keys: to, count: elements.size },
    { keys: type, count: types.size },
  ])
  return {
    relations: Array.from(order, (index) => relations[index]).filter((relation) => relation !== undefined),
    from: pickFrom(from, order),
    to: pickFrom(to, order),
    type: pickFrom(type, order),
    basis: pickFrom(basis, order),
  }
}

/** Adds a relation to the links that its type declares. */
const linkRelation = (
  { dependency, sameThing }: RelationType,
  [from, to, label]: readonly [number, number, number],
  depends: Links,
  ties: Links,
): void => {
  const goesForth = dependency === 'from-on-to' || dependency === 'mutual'
  const goesBack = dependency === 'to-on-from' || dependency === 'mutual'
  const links = sameThing ? ties : depends
  if (sameThing || goesForth) addLink(links, from, to, label)
  if (sameThing || goesBack) addLink(links, to, from, label)
}

const turned = ({ from, to, label }: Links): Links => ({ from: to, to: from, label })

const partLinks = (parents: Int32Array): Links => {
  const links = noLinks()
  parents.forEach((parent, element) => {
    if (parent >= 0) addLink(links, parent, element, -1)
  })
  return links
}

/**
 * Builds the dependency graph of a model: linear in its size but for the sorting of the element ids.
 * Throws where a reference does not resolve, which the parser has seen to.
 */
export const buildDependencyGraph = (model: Model): DependencyGraph => {
  const ids = [...model.elements.keys()].sort()
  const types = [...model.relationTypes.keys()].sort()
  const places = [...model.places.keys()].sort()
  const indexOf = indexById(ids)
  const typeIndex = indexById(types)
  const placeIndex = indexById(places)
  const table = buildRelationTable([...model.relations.values()], indexOf, typeIndex)
  const depends = noLinks()
  const ties = noLinks()
  const declared = types.flatMap((id) => model.relationTypes.get(id) ?? [])
  table.type.forEach((type, label) => {
    const means = declared[type]
    if (means) linkRelation(means, [at(table.from, label), at(table.to, label), label], depends, ties)
  })
  const elements = ids.flatMap((id) => model.elements.get(id) ?? [])
  const parents = Int32Array.from(elements, ({ parent }) => (parent ? indexIn(indexOf, parent) : -1))
  return {
    model,
    ids,
    indexOf,
    relations: table.relations,
    standsOn: buildAdjacency(ids.length, depends),
    stoodOnBy: buildAdjacency(ids.length, turned(depends)),
    ties: buildAdjacency(ids.length, ties),
    parents,
    parts: buildAdjacency(ids.length, partLinks(parents)),
    types,
    typeOf: table.type,
    basisOf: table.basis,
    places,
    placeOf: Int32Array.from(elements, (element) => indexIn(placeIndex, placeOf(element))),
  }
}

const known = new WeakMap<Model, DependencyGraph>()

/** The dependency graph of a model, built at the first question and kept as long as the model. */
export const dependencyGraphOf = (model: Model): DependencyGraph => {
  const graph = known.get(model) ?? buildDependencyGraph(model)
  known.set(model, graph)
  return graph
}
