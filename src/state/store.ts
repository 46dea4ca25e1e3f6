import { createContext, useContext } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import { defaultScreenSettings } from '#deep-link/screens.ts'
import type { Model } from '#model/model.ts'
import { defaultSettings } from '#visible-graph/view-settings.ts'
import { type Actions, buildActions } from './actions.ts'
import type { AppState } from './app-state.ts'
import { noRun } from './impact-run.ts'
import { defaultPlay } from './play.ts'

/** The store of one page: state and actions side by side. */
export type AppStore = StoreApi<AppState & { readonly actions: Actions }>

/** A store that begins on the landscape of a model. */
export const createAppStore = (
  model: Model,
  start: Partial<Pick<AppState, 'language' | 'theme' | 'panels' | 'columns' | 'origin'>> = {},
): AppStore =>
  createStore((set) => ({
    model,
    origin: { kind: 'shipped' },
    openReport: null,
    tours: null,
    screen: 'map',
    settings: defaultSettings,
    own: defaultScreenSettings,
    records: [],
    keeping: 'loading',
    language: 'zh',
    theme: 'light',
    panels: { outline: false, details: true },
    columns: {},
    line: null,
    hover: null,
    selector: null,
    notice: null,
    fits: 0,
    isExporting: false,
    run: noRun,
    play: defaultPlay,
    isPresenting: false,
    hasPartner: false,
    partnerTour: null,
    ...start,
    actions: buildActions((change) => set(change)),
  }))

const StoreContext = createContext<AppStore | null>(null)

/** Gives a tree of views its store. */
export const StoreProvider = StoreContext.Provider

/** The store itself, for reading at the time of an event. */
export const useAppStore = (): AppStore => {
  const store = useContext(StoreContext)
  if (!store) throw new Error('view outside a store provider')
  return store
}

/** A part of the state; the view is drawn again when it changes. */
export const useAppState = <Part>(select: (state: AppState) => Part): Part => useStore(useAppStore(), select)

export const useActions = (): Actions => useStore(useAppStore(), (state) => state.actions)
