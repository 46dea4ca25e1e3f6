import { useCallback, useEffect } from 'react'
import { useActions, useAppState } from '#state/store.ts'

/** Presenting: nothing on the page but the map and the caption, and the page over the whole screen where it may be. */
export const usePresenting = (): {
  readonly isPresenting: boolean
  readonly present: (isPresenting: boolean) => void
} => {
  const isPresenting = useAppState((state) => state.isPresenting)
  const { present: setPresenting } = useActions()
  const present = useCallback(
    (isWanted: boolean): void => {
      setPresenting(isWanted)
      const isFull = document.fullscreenElement !== null
      // Refused by some browsers without a reason worth telling: the page is then as large as its window.
      if (isWanted && !isFull) document.documentElement.requestFullscreen().catch(() => undefined)
      if (!isWanted && isFull) document.exitFullscreen().catch(() => undefined)
    },
    [setPresenting],
  )
  useEffect(() => {
    // Esc, which the browser keeps for itself there.
    const onChange = (): void => {
      if (document.fullscreenElement === null) setPresenting(false)
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [setPresenting])
  return { isPresenting, present }
}
