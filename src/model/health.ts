import type { Citation } from './citation.ts'
import type { LayerId, PlaceId, RelationTypeId } from './id.ts'
import type { Text } from './text.ts'

/** What can be found about an architecture. Each is described in docs/queries.md, section Health. */
export const healthRules = [
  'cycle',
  'upward',
  'skips-layer',
  'around-layer',
  'sole-support',
  'sole-joint',
  'most-depended-upon',
  'most-dependent',
  'no-relation',
  'no-project',
  'no-indicator',
  'idle-project',
  'idle-indicator',
  'unprotected',
  'inference-only',
] as const

export type HealthRuleId = (typeof healthRules)[number]

export type FindingSeverity = 'high' | 'medium' | 'low'

/** From the worst down. */
export const findingSeverities: readonly FindingSeverity[] = ['high', 'medium', 'low']

/** What a rule may be told beside whether it is on and how much it weighs. */
export interface HealthParameters {
  /** Relation types that it looks at. */
  readonly types?: readonly RelationTypeId[]
  /** Layers and pillars in which it looks. */
  readonly places?: readonly PlaceId[]
  /** The layer that others should go through. */
  readonly through?: LayerId
  /** It keeps quiet about less. */
  readonly least?: number
  /** It names so many, the worst first. */
  readonly top?: number
}

export type HealthParameter = keyof HealthParameters

/** What a dataset says of one rule; the rest is as the rule has it by itself. */
export interface HealthRule extends HealthParameters {
  readonly rule: HealthRuleId
  readonly enabled?: boolean
  readonly severity?: FindingSeverity
}

/** A finding that may stay as it is, and why. */
export interface AcceptedFinding {
  /** The id of the finding. It may be gone by now. */
  readonly finding: string
  readonly reason: Text
  readonly citations?: readonly Citation[]
}

/** Which parameters each rule understands. */
export const parametersOfRule: Readonly<Record<HealthRuleId, readonly HealthParameter[]>> = {
  cycle: ['types'],
  upward: ['types'],
  'skips-layer': ['types'],
  'around-layer': ['types', 'through'],
  'sole-support': ['types', 'least', 'top'],
  'sole-joint': ['types', 'least', 'top'],
  'most-depended-upon': ['types', 'top'],
  'most-dependent': ['types', 'top'],
  'no-relation': ['places'],
  'no-project': ['places'],
  'no-indicator': ['places'],
  'idle-project': [],
  'idle-indicator': [],
  unprotected: ['types', 'places'],
  'inference-only': ['places', 'least'],
}
