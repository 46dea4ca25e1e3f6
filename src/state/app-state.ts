import type { Theme } from '#deep-link/address.ts'
import type { AddressProblem } from '#deep-link/parameters.ts'
import type { Screen, ScreenSettings } from '#deep-link/screens.ts'
import type { Problem } from '#load/problem.ts'
import type { Model } from '#model/model.ts'
import type { Tour } from '#model/story.ts'
import type { Language } from '#model/text.ts'
import type { KeptRecord } from '#records/kept-record.ts'
import type { ViewSettings } from '#visible-graph/view-settings.ts'
import type { Run } from './impact-run.ts'
import type { Play } from './play.ts'

/** Where the open model came from. */
export type Origin = { readonly kind: 'shipped' } | { readonly kind: 'file'; readonly name: string }

/** The outcome of the last `Open…`, as the problems panel shows it. */
export interface OpenReport {
  readonly file: string
  readonly loaded: boolean
  readonly problems: readonly Problem[]
}

/** A quiet message. What it says is for `i18n/` to word. */
export type Notice =
  | { readonly code: 'address'; readonly problems: readonly AddressProblem[] }
  | { readonly code: 'layout-rows' | 'layout-deadline' | 'layout-restarted' | 'storage' | 'closed-oldest' }
  | { readonly code: 'opened'; readonly file: string; readonly lost: number }
  | { readonly code: 'copied'; readonly text: string }
  | { readonly code: 'shipped-failed' | 'search-failed' | 'record-conflict' | 'record-refused' }

/** Whether records are kept beyond this visit: not known yet, kept, or refused by the browser. */
export type Keeping = 'loading' | 'kept' | 'refused'

export type PanelName = 'outline' | 'details'

export type Panels = Readonly<Record<PanelName, boolean>>

/** The columns that the tables of screens show, by their ids. A screen that is not named shows those it begins with. */
export type TableColumns = Readonly<Partial<Record<Screen, readonly string[]>>>

/** Facts and choices; all else is computed from them. */
export interface AppState {
  // Facts
  readonly model: Model
  readonly origin: Origin
  readonly openReport: OpenReport | null
  /** The tours that can be played; null until they are wanted. */
  readonly tours: readonly Tour[] | null
  // Choices that the address holds
  readonly screen: Screen
  readonly settings: ViewSettings
  readonly own: ScreenSettings
  readonly language: Language
  readonly theme: Theme
  // What the user keeps
  readonly records: readonly KeptRecord[]
  readonly keeping: Keeping
  // Choices that a preference holds
  readonly panels: Panels
  readonly columns: TableColumns
  // Of the moment
  /** The line whose relations are listed, by its id. */
  readonly line: string | null
  readonly hover: string | null
  /** What the selector field was opened with; null while it is closed. */
  readonly selector: string | null
  readonly notice: Notice | null
  /** How often the whole map was asked for by name: where it changes, the camera shows all. */
  readonly fits: number
  /** Whether the dialog is open that takes the picture out of the page. */
  readonly isExporting: boolean
  /** What was asked on the impact screen before, and the case that is open there. */
  readonly run: Run
  readonly play: Play
  /** Nothing is on the page but the map and what is said of it. */
  readonly isPresenting: boolean
  /** Whether the other window of a tour is there: the presenter's, or that of the map. */
  readonly hasPartner: boolean
  /** The tour as the other window has it, which may have another model open. */
  readonly partnerTour: Tour | null
}
