import { useSyncExternalStore } from 'react'

const wide = '(min-width: 1280px)'

const subscribe = (onChange: () => void): (() => void) => {
  const query = window.matchMedia(wide)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Whether there is room beside the table: for filters on one side, for a small map on the other. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches)
