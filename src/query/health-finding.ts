import type { FindingSeverity, HealthRuleId } from '#model/health.ts'
import type { ElementId, IndicatorId, LayerId, ProjectId, RelationId } from '#model/id.ts'

/** What the words of a finding need beside its subjects. `i18n/health-words.ts` has the words. */
export interface FindingParams {
  /** `isLightest`: whether nothing lighter would break it; null where it is too large to say what would. */
  cycle: { members: number; isLightest: boolean | null }
  upward: { element: ElementId; on: ElementId; layer: LayerId; onLayer: LayerId }
  'skips-layer': { element: ElementId; on: ElementId; layer: LayerId; onLayer: LayerId; skipped: number }
  'around-layer': { element: ElementId; on: ElementId; layer: LayerId; onLayer: LayerId; through: LayerId }
  'sole-support': { element: ElementId; cutOff: number }
  'sole-joint': { element: ElementId; cutOff: number }
  'most-depended-upon': { element: ElementId; count: number }
  'most-dependent': { element: ElementId; count: number }
  'no-relation': { element: ElementId; parts: number }
  'no-project': { element: ElementId; parts: number }
  'no-indicator': { element: ElementId; parts: number }
  'idle-project': { project: ProjectId }
  /** `measured`: how many elements it measures. */
  'idle-indicator': { indicator: IndicatorId; measured: number }
  unprotected: { element: ElementId; parts: number }
  'inference-only': { element: ElementId; inferred: number; assumed: number }
}

/** What a rule finds, before it is known how much that weighs. */
export type Found = {
  [Rule in HealthRuleId]: {
    readonly rule: Rule
    readonly params: Readonly<FindingParams[Rule]>
    /** What is wrong, as ids that do not change as long as it is the same thing. */
    readonly key: readonly string[]
    /** The elements concerned: those that are marked on the map. The one that it is about stands first. */
    readonly elements: readonly ElementId[]
    /** The relations that say so, or without which it would not be so. */
    readonly relations: readonly RelationId[]
  }
}[HealthRuleId]

/** One thing that is worth a look. */
export type Finding = Found & {
  /** The same in the next version of the dataset, as long as it is the same thing: [H22] of docs/queries.md. */
  readonly id: string
  readonly severity: FindingSeverity
}
