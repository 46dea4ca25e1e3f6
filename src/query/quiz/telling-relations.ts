import type { ElementId } from '#model/id.ts'
import type { RelationType } from '#model/metamodel.ts'
import { elementOf, type Model } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import type { Candidate } from './draft.ts'
import { kinOf, relationsOf, touchedBy } from './kin.ts'
import { likenessOf } from './likeness.ts'

export type End = 'from' | 'to'

/** The end that is not this one. */
export const otherEnd = (end: End): End => (end === 'from' ? 'to' : 'from')

const typeOf = (model: Model, { type }: Relation): RelationType | undefined => model.relationTypes.get(type)

/** Relations that say something of two different things. */
export const tellingRelations = (model: Model): Relation[] =>
  [...model.relations.values()].filter(
    (relation) =>
      typeOf(model, relation)?.sameThing !== true && !kinOf(model, relation.from).has(relation.to),
  )

/** Whether an element may be at that end of such a relation. */
const fits = (model: Model, relation: Relation, end: End, id: ElementId): boolean => {
  const type = typeOf(model, relation)
  const kinds = end === 'from' ? type?.fromKinds : type?.toKinds
  return kinds === undefined || kinds.includes(elementOf(model, id).kind)
}

const relationAtEnd = (model: Model, { type }: Relation, end: End, id: ElementId): Relation | null =>
  relationsOf(model, id).find((each) => each.type === type && each[end] === id && each.basis !== 'assumed') ??
  null

/** Elements that could stand at one end of a relation, and do not: nothing joins them to the other end, [Q4]. */
export const othersAtEnd = (model: Model, relation: Relation, end: End): Candidate[] => {
  const known = relation[otherEnd(end)]
  const touched = touchedBy(model, known)
  return [...model.elements.keys()]
    .filter((id) => !touched.has(id) && fits(model, relation, end, id))
    .map((id) => {
      const instead = relationAtEnd(model, relation, end, id)
      const likeness = likenessOf(model, relation[end], id) + (instead ? 1 : 0)
      return { option: { of: 'element', id }, against: { code: 'unrelated', instead }, likeness }
    })
}

/** The end that stands on the other, as the type declares; null where neither does, or each on the other. */
export const upperEnd = (model: Model, relation: Relation): End | null => {
  const dependency = typeOf(model, relation)?.dependency
  if (dependency === 'from-on-to') return 'from'
  return dependency === 'to-on-from' ? 'to' : null
}

/** Whether the one end stands on the other, as the type declares; ties do not. */
export const standsAtEnd = (model: Model, relation: Relation, end: End): boolean => {
  const type = typeOf(model, relation)
  if (!type || type.sameThing) return false
  return type.dependency === 'mutual' || upperEnd(model, relation) === end
}

/** The fact that a relation is, as no two questions of a quiz share it. */
export const factOf = ({ id }: Relation): string => `relation ${id}`
