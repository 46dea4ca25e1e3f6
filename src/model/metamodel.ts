import type { Citation } from './citation.ts'
import type { KindId, LayerId, PillarId, RelationTypeId } from './id.ts'
import type { ImpactEvent } from './impact-event.ts'
import type { Text } from './text.ts'

/** One of the ordered bands. Order 1 is the base, drawn at the bottom. */
export interface Layer {
  readonly id: LayerId
  readonly order: number
  readonly name: Text
}

export type Side = 'left' | 'right' | 'top' | 'bottom'

/** An architecture, or a group of counterparts, that stands beside the bands. */
export interface Pillar {
  readonly id: PillarId
  readonly side: Side
  readonly name: Text
}

export interface Kind {
  readonly id: KindId
  readonly name: Text
  /** A name of the application's icon set; an unknown one is drawn as a plain box. */
  readonly icon?: string
}

/** Who stands on whom in a relation `from → to`. */
export type Dependency = 'from-on-to' | 'to-on-from' | 'mutual' | 'none'

export interface RelationType {
  readonly id: RelationTypeId
  readonly name: Text
  readonly inverse: Text
  readonly dependency: Dependency
  readonly strength: 'strong' | 'weak'
  /** The two ends are one thing seen in two architectures. */
  readonly sameThing?: boolean
  /** Kinds the ends may have; any where absent. */
  readonly fromKinds?: readonly KindId[]
  readonly toKinds?: readonly KindId[]
}

/** A list of key projects in the document, with the groups it is divided into. */
export interface ProjectBox {
  readonly id: number
  readonly name: Text
  readonly groups?: readonly { readonly id: string; readonly name: Text }[]
  readonly citations?: readonly Citation[]
}

/** What kinds of things a dataset speaks of. All of it is data: the application knows none of these by name. */
export interface Metamodel {
  readonly layers: readonly Layer[]
  readonly pillars: readonly Pillar[]
  readonly kinds: readonly Kind[]
  readonly relationTypes: readonly RelationType[]
  readonly projectBoxes: readonly ProjectBox[]
  readonly indicatorCategories: readonly { readonly id: string; readonly name: Text }[]
  /** What can happen to things; where the list is empty, `impactEventsOf` has some that fit any dataset. */
  readonly events: readonly ImpactEvent[]
}
