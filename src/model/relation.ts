import type { Basis, Citation } from './citation.ts'
import type { ElementId, RelationId, RelationTypeId } from './id.ts'
import type { Text } from './text.ts'

/** A typed, directed statement between two elements. */
export interface Relation {
  readonly id: RelationId
  readonly type: RelationTypeId
  readonly from: ElementId
  readonly to: ElementId
  readonly basis: Basis
  /** Why, in one line; required where the basis is not `stated`. */
  readonly reason?: Text
  readonly citations: readonly Citation[]
  readonly note?: Text
}

/** The id of a relation that declares none: its three parts, which are unique together. */
export const relationIdOf = (relation: { from: string; type: string; to: string }): RelationId =>
  `${relation.from}--${relation.type}--${relation.to}` as RelationId
