import { afterPaint } from '#ui/after-paint.ts'

/** The part from `#` of the page's address, and the history of it. */
export interface AddressBar {
  /** What it says, or will say in a moment. */
  readonly read: () => string
  /** A step that one can go back. */
  readonly push: (address: string) => void
  /** Another address for the present step. */
  readonly replace: (address: string) => void
  /** Calls when the user went somewhere; returns what stops that. */
  readonly listen: (onGo: () => void) => () => void
}

/**
 * The browser's. Replacing takes Chromium up to 30 ms, longer than all else that a click on a box causes, so that it waits
 * for the frame in which the click is seen; several in one frame are one.
 */
export const browserAddressBar = (): AddressBar => {
  let pending: string | null = null
  const flush = (): void => {
    if (pending === null) return
    const address = pending
    pending = null
    history.replaceState(null, '', address)
  }
  return {
    read: () => pending ?? location.hash,
    push: (address) => {
      // The step that is left keeps what was last said of it.
      flush()
      history.pushState(null, '', address)
    },
    replace: (address) => {
      if (pending === null) afterPaint(flush)
      pending = address
    },
    listen: (onGo) => {
      const go = (): void => {
        // Another entry is the present one now, and what was to be said was of the one before.
        pending = null
        onGo()
      }
      window.addEventListener('popstate', go)
      window.addEventListener('hashchange', go)
      window.addEventListener('pagehide', flush)
      return () => {
        window.removeEventListener('popstate', go)
        window.removeEventListener('hashchange', go)
        window.removeEventListener('pagehide', flush)
      }
    },
  }
}
