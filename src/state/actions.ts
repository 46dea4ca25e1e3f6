import type { Address, Theme } from '#deep-link/address.ts'
import type { RunWish } from '#deep-link/impact-parameters.ts'
import type { AddressProblem } from '#deep-link/parameters.ts'
import {
  defaultScreenSettings,
  type Screen,
  type ScreenSettings,
  showsFilters,
  showsMap,
} from '#deep-link/screens.ts'
import type { ParsedDataset } from '#load/parse-dataset.ts'
import { type Basis, bases, type Citation } from '#model/citation.ts'
import type { ElementId } from '#model/id.ts'
import { ancestorsOf, containerOf, elementOf, isElementId, isPlaceId, type Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import { type FilterSettings, noFilter } from '#query/filter.ts'
import type { FilterWish } from '#query/selector/selector-filter.ts'
import type { KeptRecord, RecordId } from '#records/kept-record.ts'
import type { OpenedCase } from '#scenario/keep-case.ts'
import { isOpenable, landscapeElements } from '#visible-graph/landscape-elements.ts'
import { mostBoxes } from '#visible-graph/limits.ts'
import type { SelectorPlan } from '#visible-graph/selector-plan.ts'
import {
  defaultSettings,
  type FocusId,
  noPaths,
  type PathSettings,
  type SelectableId,
  type TraceSettings,
  type ViewSettings,
} from '#visible-graph/view-settings.ts'
import type { AppState, Keeping, Notice, PanelName, Panels } from './app-state.ts'
import {
  caseOpened,
  casesChanged,
  followed,
  noRun,
  runBegun,
  runNamed,
  stepRedone,
  stepUndone,
  wishChanged,
} from './impact-run.ts'
import { defaultPlay } from './play.ts'
import { buildTourActions, type TourActions } from './tour-actions.ts'
import { arriving, wandered } from './tour-place.ts'

/** What a user can do, named as what the user did. Each is one change of the state. */
export interface Actions extends TourActions {
  readonly selectBox: (id: SelectableId | null) => void
  /** Adds a box to what is selected, or takes it out again. */
  readonly selectAlso: (id: SelectableId) => void
  /** Selects several things at once. */
  readonly selectBoxes: (ids: readonly SelectableId[]) => void
  readonly openElement: (id: ElementId) => void
  readonly closeElement: (id: ElementId) => void
  readonly focusElement: (id: FocusId | null) => void
  /** One step out: from the focused element to what it stands in, in the end to the landscape. */
  readonly goUp: () => void
  readonly goHome: () => void
  /** Shows where an element stands: opens what is around it on the landscape, and selects it. */
  readonly revealElement: (id: ElementId) => void
  /** Shows where several elements stand, all selected. Opens what is around the first few; the others are lit in their box. */
  readonly showElements: (ids: readonly ElementId[]) => void
  readonly inspectLine: (id: string | null) => void
  readonly hoverBox: (id: string | null) => void
  readonly toggleBasis: (basis: Basis) => void
  /** Asks for other elements or relations in some facets; the others stay as they are. */
  readonly changeFilter: (change: Partial<FilterSettings>) => void
  /** Filters by nothing but what is wished for. */
  readonly narrowTo: (wish: FilterWish) => void
  /** Opens or closes the field that takes selectors; a text stands in it at first. */
  readonly openSelector: (text: string | null) => void
  /** Shows on the map what a selector asks for. */
  readonly enterSelector: (plan: SelectorPlan) => void
  /** Shows all again that was filtered out, whatever its basis. */
  readonly resetFilter: () => void
  /** Traces what is selected; null shows its own lines again. */
  readonly traceSelection: (trace: TraceSettings | null) => void
  /** Looks for paths, or changes what is looked for; null ends it. Of other paths than before, none is chosen. */
  readonly findPaths: (wish: Partial<Omit<PathSettings, 'chosen'>> | null) => void
  /** Looks for paths from the first of what is selected to the others; the end that is missing is asked for. */
  readonly findPathsOfSelection: () => void
  /** Shows one of the paths by its place in the list; null shows all of them. */
  readonly choosePath: (place: number | null) => void
  /** Goes round an element, or no longer. */
  readonly avoidOnPaths: (id: ElementId, isAvoided: boolean) => void
  /** Opens all that some elements stand in, so that each has a box of its own. */
  readonly openAround: (ids: readonly ElementId[]) => void
  readonly chooseLanguage: (language: Language) => void
  readonly chooseTheme: (theme: Theme) => void
  readonly togglePanel: (panel: PanelName) => void
  readonly choosePanels: (panels: Panels) => void
  /** Chooses which columns the table of a screen shows; null for those it begins with. */
  readonly chooseColumns: (screen: Screen, columns: readonly string[] | null) => void
  readonly openFile: (name: string, parsed: ParsedDataset) => void
  readonly openShipped: (model: Model) => void
  readonly closeReport: () => void
  readonly followAddress: (address: Address, problems: readonly AddressProblem[]) => void
  readonly openScreen: (screen: Screen) => void
  /** Changes what is set on one screen alone. */
  readonly changeScreen: <Own extends keyof ScreenSettings>(
    screen: Own,
    change: Partial<ScreenSettings[Own]>,
  ) => void
  /** Shows what stands on a thing and what it stands on, on the dependencies screen; null offers things to begin with. */
  readonly openDependencies: (id: SelectableId | null) => void
  /** Shows a clause, with what rests on it, on the sources screen; null shows the contradictions. */
  readonly openClause: (clause: Citation | null) => void
  /** Changes what is asked on the impact screen: a step that can be undone. */
  readonly changeWish: (change: Partial<RunWish>) => void
  /** Changes cases that are kept, and drops some: a step that can be undone as well. */
  readonly changeCases: (kept: readonly KeptRecord[], dropped?: readonly RecordId[]) => void
  readonly undoStep: () => void
  readonly redoStep: () => void
  /** Asks what a case asks, as far as the model has it. `link`: the text that it came by, for the address. */
  readonly openCase: (opened: OpenedCase, wish: RunWish, link: string | null) => void
  /** Says that what is asked now is kept in a record. */
  readonly nameRun: (opened: OpenedCase | null) => void
  /** Asks nothing, and leaves the case that is open. */
  readonly beginRun: () => void
  /** Keeps a record, in place of the one with its id. */
  readonly keepRecord: (record: KeptRecord) => void
  readonly keepRecords: (records: readonly KeptRecord[]) => void
  readonly dropRecord: (id: RecordId) => void
  /** Takes the records as the browser holds them. */
  readonly receiveRecords: (records: readonly KeptRecord[]) => void
  readonly reportKeeping: (keeping: Keeping) => void
  readonly notify: (notice: Notice | null) => void
}

type Change = Partial<AppState>
type Set = (change: (state: AppState) => Change) => void

/** What is shown on the map is shown where one is, if there is a map. */
const onMap = (screen: Screen): Change => (showsMap(screen) ? {} : { screen: 'map' })

/** Closes what was opened longest ago until the picture is no more than can be read. */
const withinBudget = (model: Model, settings: ViewSettings): ViewSettings => {
  let { open } = settings
  while (settings.focus === null && open.length > 1 && landscapeElements(model, open).length > mostBoxes) {
    open = open.slice(1)
  }
  return open === settings.open ? settings : { ...settings, open }
}

const opened = ({ model, settings }: AppState, ids: readonly ElementId[]): Change => {
  const added = ids.filter((id) => !settings.open.includes(id) && isOpenable(model, id))
  if (added.length === 0) return {}
  const wanted = { ...settings, open: [...settings.open, ...added] }
  const kept = withinBudget(model, wanted)
  return { settings: kept, ...(kept === wanted ? {} : { notice: { code: 'closed-oldest' } }) }
}

/** Closing a box closes what is open inside it: opening it again shows it fresh. */
const closed = ({ model, settings }: AppState, id: ElementId): Change => ({
  settings: {
    ...settings,
    open: settings.open.filter((each) => each !== id && !ancestorsOf(model, each).includes(id)),
  },
})

const focused = ({ model, settings, screen }: AppState, id: FocusId | null): Change => {
  // What is open stays open where it is part of the new picture; the rest would only lengthen the address.
  const open =
    id === null
      ? settings.open
      : settings.open.filter((each) => isElementId(model, id) && ancestorsOf(model, each).includes(id))
  // What is selected elsewhere would hide the details of what is now in focus.
  const isInFocus = (each: SelectableId): boolean =>
    isElementId(model, each) && ancestorsOf(model, each).some((ancestor) => ancestor === id)
  const select = id === null ? settings.select : settings.select.filter(isInFocus)
  return { settings: { ...settings, focus: id, open, select }, line: null, ...onMap(screen) }
}

const up = (state: AppState): Change => {
  const { model, settings } = state
  const { focus } = settings
  if (focus === null) return { settings: { ...settings, select: [] }, line: null }
  if (!isElementId(model, focus)) return focused(state, null)
  const container = containerOf(elementOf(model, focus))
  return focused(state, isPlaceId(model, container) ? null : container)
}

const revealed = (state: AppState, id: ElementId): Change => {
  const { model, settings } = state
  const around = ancestorsOf(model, id).filter((each): each is ElementId => isElementId(model, each))
  const inFocus =
    settings.focus !== null && (id === settings.focus || around.some((each) => each === settings.focus))
  const base = inFocus ? state : { ...state, settings: { ...settings, focus: null } }
  const isFocus = id === settings.focus
  const within = inFocus && !isFocus ? around.slice(0, around.indexOf(settings.focus as ElementId)) : around
  // What the focused element itself stands in is not part of the picture.
  const wanted = isFocus ? [] : within
  const change = opened(base, [...wanted].reverse())
  const next = change.settings ?? base.settings
  return { ...change, settings: { ...next, select: [id] }, line: null, ...onMap(state.screen) }
}

/** A trace ends with the last of what was selected. */
const alsoSelected = ({ settings, screen }: AppState, id: SelectableId): Change => {
  const others = settings.select.filter((each) => each !== id)
  const select = others.length < settings.select.length ? others : [...others, id]
  const trace = select.length === 0 ? null : settings.trace
  return { settings: { ...settings, select, trace }, line: null, ...onMap(screen) }
}

/** One question at a time: paths end a trace. */
const searched = ({ settings, screen }: AppState, wish: Partial<PathSettings> | null): Change => ({
  settings: {
    ...settings,
    trace: wish ? null : settings.trace,
    paths: wish && { ...(settings.paths ?? noPaths), ...wish, chosen: null },
  },
  line: null,
  ...onMap(screen),
})

const openedAround = (state: AppState, ids: readonly ElementId[]): Change => {
  const { model } = state
  const around = ids.flatMap((id) => ancestorsOf(model, id).reverse())
  return opened(state, [...new Set(around.filter((each): each is ElementId => isElementId(model, each)))])
}

/** More would open so much that the first of it closes again. */
const mostOpenedAround = 12

const shown = (state: AppState, ids: readonly ElementId[]): Change => {
  const base = { ...state, settings: { ...state.settings, focus: null, trace: null, paths: null } }
  const change = openedAround(base, ids.slice(0, mostOpenedAround))
  const next = change.settings ?? base.settings
  return { ...change, settings: { ...next, select: ids }, line: null, hover: null, ...onMap(state.screen) }
}

const fresh = (model: Model): Change => ({
  model,
  settings: defaultSettings,
  own: defaultScreenSettings,
  tours: null,
  play: defaultPlay,
  line: null,
  hover: null,
  run: noRun,
})

const fileOpened = (name: string, { model, problems }: ParsedDataset): Change => {
  const openReport = { file: name, loaded: model !== null, problems }
  if (!model) return { openReport }
  const lost = problems.filter((problem) => problem.severity === 'loss').length
  return {
    ...fresh(model),
    origin: { kind: 'file', name },
    openReport: problems.length > 0 ? openReport : null,
    notice: { code: 'opened', file: name, lost },
  }
}

const toggled = (settings: ViewSettings, basis: Basis): Change => {
  const hide = settings.hide.includes(basis)
    ? settings.hide.filter((each) => each !== basis)
    : bases.filter((each) => each === basis || settings.hide.includes(each))
  return { settings: { ...settings, hide }, line: null }
}

const kept = ({ records, keeping }: AppState, more: readonly KeptRecord[]): Change => {
  const ids = new Set(more.map(({ id }) => id))
  return {
    records: [...records.filter(({ id }) => !ids.has(id)), ...more],
    ...(keeping === 'refused' ? { notice: { code: 'record-refused' } } : {}),
  }
}

const reported = ({ keeping, records }: AppState, next: Keeping): Change => {
  const isNews = next === 'refused' && keeping !== 'refused' && records.length > 0
  return { keeping: next, ...(isNews ? { notice: { code: 'record-refused' } } : {}) }
}

/** Builds the actions over a store's `set`. */
export const buildActions = (apply: Set): Actions => ({
  ...buildMapActions((change) => apply((state) => wandered(state, change(state), Date.now()))),
  ...buildTourActions(apply),
})

const buildMapActions = (set: Set): Omit<Actions, keyof TourActions> => ({
  selectBox: (id) =>
    set(({ settings, screen }) => ({
      // A trace goes on from one selection to the next, and ends with the last.
      settings: { ...settings, select: id === null ? [] : [id], ...(id === null ? { trace: null } : {}) },
      line: null,
      ...(id === null ? {} : onMap(screen)),
    })),
  selectAlso: (id) => set((state) => alsoSelected(state, id)),
  selectBoxes: (ids) =>
    set(({ settings }) => ({
      settings: { ...settings, select: ids, ...(ids.length === 0 ? { trace: null } : {}) },
      line: null,
    })),
  openElement: (id) => set((state) => opened(state, [id])),
  closeElement: (id) => set((state) => closed(state, id)),
  focusElement: (id) => set((state) => focused(state, id)),
  goUp: () => set(up),
  goHome: () =>
    set(({ settings: { hide, filter } }) => ({
      settings: { ...defaultSettings, hide, filter },
      line: null,
    })),
  revealElement: (id) => set((state) => revealed(state, id)),
  showElements: (ids) => set((state) => shown(state, ids)),
  inspectLine: (line) => set(() => ({ line })),
  hoverBox: (hover) => set((state) => (state.hover === hover ? {} : { hover })),
  toggleBasis: (basis) => set(({ settings }) => toggled(settings, basis)),
  changeFilter: (change) =>
    set(({ settings }) => ({
      settings: { ...settings, filter: { ...settings.filter, ...change } },
      line: null,
    })),
  narrowTo: ({ filter, hide }) =>
    set(({ settings }) => ({ settings: { ...settings, filter, hide }, line: null })),
  openSelector: (selector) =>
    set(({ screen }) => ({ selector, screen: selector === null || showsFilters(screen) ? screen : 'map' })),
  enterSelector: ({ select, trace, paths, narrow }) =>
    set(({ settings, screen }) => ({
      settings: { ...settings, select, trace, paths, ...narrow },
      line: null,
      ...onMap(screen),
    })),
  resetFilter: () =>
    set(({ settings }) => ({ settings: { ...settings, filter: noFilter, hide: [] }, line: null })),
  traceSelection: (trace) =>
    set(({ settings }) => ({ settings: { ...settings, trace, paths: null }, line: null })),
  findPaths: (wish) => set((state) => searched(state, wish)),
  findPathsOfSelection: () =>
    set((state) => {
      const [first, ...to] = state.settings.select.filter((id) => isElementId(state.model, id))
      return searched(state, { ...noPaths, from: first ? [first] : [], to })
    }),
  choosePath: (chosen) =>
    set(({ settings }) => ({
      settings: { ...settings, paths: settings.paths && { ...settings.paths, chosen } },
      line: null,
    })),
  avoidOnPaths: (id, isAvoided) =>
    set((state) => {
      const others = (state.settings.paths?.avoid ?? []).filter((each) => each !== id)
      return searched(state, { avoid: isAvoided ? [...others, id] : others })
    }),
  openAround: (ids) => set((state) => openedAround(state, ids)),
  chooseLanguage: (language) => set(() => ({ language })),
  chooseTheme: (theme) => set(() => ({ theme })),
  togglePanel: (panel) => set(({ panels }) => ({ panels: { ...panels, [panel]: !panels[panel] } })),
  choosePanels: (panels) => set(() => ({ panels })),
  chooseColumns: (screen, chosen) =>
    set(({ columns: { [screen]: _, ...others } }) => ({
      columns: chosen === null ? others : { ...others, [screen]: chosen },
    })),
  openFile: (name, parsed) => set(() => fileOpened(name, parsed)),
  openShipped: (model) => set(() => ({ ...fresh(model), origin: { kind: 'shipped' }, openReport: null })),
  closeReport: () => set(() => ({ openReport: null })),
  followAddress: ({ screen, settings, own, language, theme }, problems) =>
    set((state) =>
      arriving(state, {
        screen,
        settings: withinBudget(state.model, settings),
        own,
        run: followed(state, own.impact.wish),
        line: null,
        ...(language ? { language } : {}),
        ...(theme ? { theme } : {}),
        ...(problems.length > 0 ? { notice: { code: 'address', problems } } : {}),
      }),
    ),
  openScreen: (screen) => set((state) => arriving(state, { screen, hover: null })),
  changeScreen: (screen, change) =>
    set(({ own }) => ({ own: { ...own, [screen]: { ...own[screen], ...change } } })),
  openDependencies: (id) =>
    set(({ settings, own }) => ({
      screen: 'dependencies',
      settings: { ...settings, select: id === null ? [] : [id] },
      // What was looked for among the neighbours of one thing is not meant for the next.
      own: { ...own, dependencies: { ...own.dependencies, find: '' } },
      line: null,
      hover: null,
    })),
  openClause: (clause) =>
    set(({ own }) => ({ screen: 'sources', own: { ...own, sources: { clause } }, hover: null })),
  changeWish: (change) => set((state) => wishChanged(state, change)),
  changeCases: (kept, dropped = []) => set((state) => casesChanged(state, kept, dropped)),
  undoStep: () => set(stepUndone),
  redoStep: () => set(stepRedone),
  openCase: (opened, wish, link) => set((state) => caseOpened(state, opened, wish, link)),
  nameRun: (opened) => set((state) => runNamed(state, opened)),
  beginRun: () => set(runBegun),
  keepRecord: (record) => set((state) => kept(state, [record])),
  keepRecords: (records) => set((state) => kept(state, records)),
  dropRecord: (id) => set(({ records }) => ({ records: records.filter((record) => record.id !== id) })),
  receiveRecords: (records) => set(() => ({ records })),
  reportKeeping: (keeping) => set((state) => reported(state, keeping)),
  notify: (notice) => set(() => ({ notice })),
})
