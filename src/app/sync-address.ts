import { formatAddress, parseAddress } from '#deep-link/address.ts'
import type { AppState } from '#state/app-state.ts'
import type { AppStore } from '#state/store.ts'

/** Opening, focusing and changing the screen are steps one can go back; the rest only corrects the present step. */
const isStep = (state: AppState, before: AppState): boolean =>
  state.screen !== before.screen ||
  state.settings.focus !== before.settings.focus ||
  state.settings.open.join() !== before.settings.open.join() ||
  state.model !== before.model

/**
 * Keeps the address and the state the same: what the user does is written into the address, and an address that the
 * user went to is read. Returns what stops it.
 */
export const syncAddress = (store: AppStore): (() => void) => {
  let isFollowing = false
  const follow = (): void => {
    const { model, actions } = store.getState()
    const { value, problems } = parseAddress(model, location.hash)
    isFollowing = true
    actions.followAddress(value, problems)
    isFollowing = false
  }
  const write = (state: AppState, before: AppState): void => {
    if (isFollowing) return
    const address = formatAddress(state)
    if (address === location.hash) return
    if (isStep(state, before)) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  }
  follow()
  history.replaceState(null, '', formatAddress(store.getState()))
  const unsubscribe = store.subscribe(write)
  window.addEventListener('popstate', follow)
  window.addEventListener('hashchange', follow)
  return () => {
    unsubscribe()
    window.removeEventListener('popstate', follow)
    window.removeEventListener('hashchange', follow)
  }
}
