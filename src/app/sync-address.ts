import { formatAddress, isStep as isAddressStep, parseAddress } from '#deep-link/address.ts'
import type { AppState } from '#state/app-state.ts'
import type { AppStore } from '#state/store.ts'

/** What is a step one can go back; another model is one too. */
const isStep = (state: AppState, before: AppState): boolean =>
  state.model !== before.model || isAddressStep(state, before)

/**
 * Keeps the address and the state the same: what the user does is written into the address, and an address that the
 * user went to is read. Returns what stops it.
 */
export const syncAddress = (store: AppStore): (() => void) => {
  let isFollowing = false
  const follow = (): void => {
    const state = store.getState()
    const { value, problems } = parseAddress(state.model, location.hash, state)
    isFollowing = true
    state.actions.followAddress(value, problems)
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
