import { formatAddress, isStep as isAddressStep, parseAddress } from '#deep-link/address.ts'
import type { AppState } from '#state/app-state.ts'
import type { AppStore } from '#state/store.ts'
import { type AddressBar, browserAddressBar } from './address-bar.ts'

/** What is a step one can go back; another model is one too. */
const isStep = (state: AppState, before: AppState): boolean =>
  state.model !== before.model || isAddressStep(state, before)

/**
 * Keeps the address and the state the same: what the user does is written into the address, and an address that the
 * user went to is read. Returns what stops it.
 */
export const syncAddress = (store: AppStore, bar: AddressBar = browserAddressBar()): (() => void) => {
  let isFollowing = false
  const follow = (): void => {
    const state = store.getState()
    const { value, problems } = parseAddress(state.model, bar.read(), state)
    isFollowing = true
    state.actions.followAddress(value, problems)
    isFollowing = false
  }
  const write = (state: AppState, before: AppState): void => {
    if (isFollowing) return
    const address = formatAddress(state)
    if (address === bar.read()) return
    if (isStep(state, before)) bar.push(address)
    else bar.replace(address)
  }
  follow()
  bar.replace(formatAddress(store.getState()))
  const unsubscribe = store.subscribe(write)
  const unlisten = bar.listen(follow)
  return () => {
    unsubscribe()
    unlisten()
  }
}
