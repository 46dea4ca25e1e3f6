import type { Basis, Citation, Note } from './citation.ts'
import type { ElementId, KindId, LayerId, PillarId } from './id.ts'
import type { Text } from './text.ts'

/**
 * A system, platform, library, network, centre, body or mechanism. It nests by `parent`; every element carries the
 * layer or the pillar it stands in, a nested one that of its root.
 */
export interface Element {
  readonly id: ElementId
  readonly kind: KindId
  readonly parent?: ElementId
  readonly layer?: LayerId
  readonly pillar?: PillarId
  readonly name: Text
  readonly aliases?: readonly string[]
  readonly summary: Text
  /** Years. */
  readonly since?: number
  readonly until?: number
  readonly owner?: ElementId
  /** What the element's place in the model rests on. */
  readonly basis: Basis
  readonly reason?: Text
  readonly citations: readonly Citation[]
  readonly notes?: readonly Note[]
}
