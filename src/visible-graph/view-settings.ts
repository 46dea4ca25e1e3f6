import type { Basis } from '#model/citation.ts'
import type { ContainerId, ElementId, IndicatorId, ProjectId } from '#model/id.ts'
import { type FilterSettings, noFilter } from '#query/filter.ts'
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

/** Between what paths are looked for, and which of those found is shown. */
export interface PathSettings {
  readonly from: readonly ElementId[]
  readonly to: readonly ElementId[]
  /** `stands-on`: how `from` stands on `to`. */
  readonly direction: TraceDirection
  /** Elements that no path may touch. */
  readonly avoid: readonly ElementId[]
  /** How many hops more than the shortest a path may have: from 0 to `mostLonger`. */
  readonly longer: number
  /** The place of a path in the list, from 0; null shows all of them. */
  readonly chosen: number | null
}

export const noPaths: PathSettings = {
  from: [],
  to: [],
  direction: 'both',
  avoid: [],
  longer: 0,
  chosen: null,
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
  /** What elements and relations are wanted beside that. */
  readonly filter: FilterSettings
  /** Null shows the lines of what is selected, and traces nothing. */
  readonly trace: TraceSettings | null
  /** Stand on the map instead of the lines of what is selected, or of a trace; null where none are looked for. */
  readonly paths: PathSettings | null
}

export const defaultSettings: ViewSettings = {
  focus: null,
  open: [],
  select: [],
  hide: [],
  filter: noFilter,
  trace: null,
  paths: null,
}
