import type { AppStore } from '#state/store.ts'
import { writePreferences } from './preferences.ts'

/** Keeps the preferences as they change. A browser that refuses is told of once. */
export const syncStorage = (store: AppStore): (() => void) => {
  let isRefused = false
  return store.subscribe((state, before) => {
    const isSame =
      state.language === before.language &&
      state.theme === before.theme &&
      state.panels === before.panels &&
      state.columns === before.columns
    if (isSame || writePreferences(state) || isRefused) return
    isRefused = true
    state.actions.notify({ code: 'storage' })
  })
}
