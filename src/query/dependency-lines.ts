import type { ElementId } from '#model/id.ts'
import type { RelationType } from '#model/metamodel.ts'
import type { Model } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import { type DependencyFilter, isElementAdmitted } from './dependency-filter.ts'

/** One relation as it is read from an element. */
export interface DependencyLine {
  readonly relation: Relation
  /** The end that was asked about: the element itself, or something inside of it. */
  readonly near: ElementId
  readonly far: ElementId
  /** Which of its ends the far one is: whether the type's name is said, or its inverse. */
  readonly farEnd: 'from' | 'to'
}

/** Where a relation is listed: with what stands on the element, with what it stands on, or apart from both. */
export type LineList = 'into' | 'out' | 'beside' | 'ties' | 'within'

/** The lists of a relation that leads out of what was asked about: [D1] and [D2] of docs/queries.md. */
const listsFor = (
  { dependency, sameThing }: RelationType,
  farEnd: DependencyLine['farEnd'],
): readonly LineList[] => {
  if (sameThing) return ['ties']
  switch (dependency) {
    case 'from-on-to':
      return [farEnd === 'to' ? 'out' : 'into']
    case 'to-on-from':
      return [farEnd === 'to' ? 'into' : 'out']
    case 'mutual':
      return ['into', 'out']
    case 'none':
      return ['beside']
  }
}

/** The lists in which a line stands, given everything that counts as the element asked about. */
export const listsOf = (
  model: Model,
  { relation, far, farEnd }: DependencyLine,
  members: ReadonlySet<ElementId>,
): readonly LineList[] => {
  const type = model.relationTypes.get(relation.type)
  if (!type) throw new Error(`unknown relation type: ${relation.type}`)
  return members.has(far) && !type.sameThing ? ['within'] : listsFor(type, farEnd)
}

const readForth = (relation: Relation): DependencyLine => ({
  relation,
  near: relation.from,
  far: relation.to,
  farEnd: 'to',
})

const readBack = (relation: Relation): DependencyLine => ({
  relation,
  near: relation.to,
  far: relation.from,
  farEnd: 'from',
})

/** The relations of some elements, each once, read from the member that comes first. */
export const linesOf = (model: Model, members: ReadonlySet<ElementId>): DependencyLine[] => {
  const read = new Set<ElementId>()
  return [...members].flatMap((member) => {
    const forth = (model.relationsFrom.get(member) ?? []).filter(({ to }) => !read.has(to))
    read.add(member)
    const back = (model.relationsTo.get(member) ?? []).filter(({ from }) => !read.has(from))
    return [...forth.map(readForth), ...back.map(readBack)]
  })
}

/** Whether a filter lets a line through. Places say what may stand at the far end, as in a trace: [T10]. */
export const isAdmitted = (
  model: Model,
  { relation, far }: DependencyLine,
  filter: DependencyFilter,
  members: ReadonlySet<ElementId>,
): boolean =>
  (filter.types?.includes(relation.type) ?? true) &&
  (filter.bases?.includes(relation.basis) ?? true) &&
  (members.has(far) || isElementAdmitted(model, filter, far))

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** By the far end, then the near one, then the type: an order that does not depend on the files. */
export const compareLines = (a: DependencyLine, b: DependencyLine): number =>
  compareTexts(a.far, b.far) || compareTexts(a.near, b.near) || compareTexts(a.relation.id, b.relation.id)
