import { useSyncExternalStore } from 'react'
import type { PageShape } from '#layout/landscape.ts'

const narrow = '(max-width: 640px)'

const subscribe = (onChange: () => void): (() => void) => {
  const query = window.matchMedia(narrow)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

const read = (): PageShape => (window.matchMedia(narrow).matches ? 'tall' : 'wide')

/** Whether the page is wide enough for pillars beside the bands. */
export const usePageShape = (): PageShape => useSyncExternalStore(subscribe, read)
