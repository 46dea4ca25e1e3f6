import { useEffect } from 'react'
import { isTaken, moveOfKey } from '#facts/tour-keys.ts'
import { type AppStore, useAppStore } from '#state/store.ts'
import { isTyping } from '#ui/is-typing.ts'

const actOf = ({ key, target }: KeyboardEvent, store: AppStore): (() => void) | null => {
  const { actions } = store.getState()
  const move = moveOfKey[key]
  // Here the arrows up and down, and those keys in the notes, scroll.
  const isScrolling = /^Arrow(Up|Down)$/.test(key)
  if (move !== undefined) return isScrolling || isTaken(key, target) ? null : () => actions.goToStep(move)
  switch (key.toLowerCase()) {
    case 'b':
    case '.':
      return actions.toggleBlack
    case 'a':
      return actions.toggleAutoplay
    case 'r':
      return actions.returnToStep
    default:
      return null
  }
}

/** The same keys as in the window of the map: a clicker works whichever of the two is in front. */
export const usePresenterKeys = (): void => {
  const store = useAppStore()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      const act = actOf(event, store)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store])
}
