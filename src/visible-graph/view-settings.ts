import type { Basis } from '#model/citation.ts'
import type { ContainerId, ElementId, IndicatorId, ProjectId } from '#model/id.ts'
import type { TraceDirection } from '#query/trace.ts'

/** What can fill the page. */
export type FocusId = ContainerId | ProjectId

/** What can be selected. */
export type SelectableId = ContainerId | ProjectId | IndicatorId

/** How far, and which way, what is selected is traced. */
export interface TraceSettings {
  readonly direction: TraceDirection
  /** Null for as far as it goes. */
  readonly hops: number | null
}

/** What the user chose to see of a model. Everything on the map is computed from the model and these. */
export interface ViewSettings {
  /** What fills the page; null is the landscape. */
  readonly focus: FocusId | null
  /** The boxes opened in place, in the order they were opened. */
  readonly open: readonly ElementId[]
  readonly select: readonly SelectableId[]
  /** Relations that rest on these are filtered out. */
  readonly hide: readonly Basis[]
  /** Null shows the lines of what is selected, and traces nothing. */
  readonly trace: TraceSettings | null
}

export const defaultSettings: ViewSettings = { focus: null, open: [], select: [], hide: [], trace: null }
