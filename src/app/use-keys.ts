import { useEffect } from 'react'
import { type AppStore, useAppStore } from '#state/store.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const stepBack = (store: AppStore): void => {
  const { line, settings, actions } = store.getState()
  if (line !== null) actions.inspectLine(null)
  else if (settings.select.length > 0) actions.selectBox(null)
}

/** Keys that work anywhere on the page. Those of the map are the map's own. */
export const useKeys = (onHelp: () => void): void => {
  const store = useAppStore()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      if (document.querySelector('dialog[open]')) return
      const { actions } = store.getState()
      const keys: Readonly<Record<string, () => void>> = {
        '?': onHelp,
        Escape: () => stepBack(store),
        Backspace: actions.goUp,
        h: actions.goHome,
        o: () => actions.togglePanel('outline'),
        d: () => actions.togglePanel('details'),
      }
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store, onHelp])
}
