import { useEffect } from 'react'
import { type AppStore, useAppStore } from '#state/store.ts'
import { isTyping } from '#ui/is-typing.ts'

const stepBack = (store: AppStore): void => {
  const { line, settings, actions } = store.getState()
  if (line !== null) actions.inspectLine(null)
  else if (settings.select.length > 0) actions.selectBox(null)
  else if (settings.paths) actions.findPaths(null)
}

const actionOf = (
  key: string,
  store: AppStore,
  onHelp: () => void,
  onSearch: () => void,
): (() => void) | null => {
  const { actions, own, screen } = store.getState()
  // The presenter's window has keys of its own, and nothing to search or to open.
  if (screen === 'presenter') return key === '?' ? onHelp : null
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case '?':
      return onHelp
    case '/':
      return onSearch
    case ':':
    case '：':
      return () => actions.openSelector('')
    case 'Escape':
      return () => stepBack(store)
    case 'Backspace':
      return actions.goUp
    case 'h':
      return actions.goHome
    case 'o':
      return () => actions.togglePanel('outline')
    case 'p':
      return actions.findPathsOfSelection
    case 'r':
      return own.tour.tour === null ? null : actions.returnToStep
    case 'd':
      return () => actions.togglePanel('details')
    default:
      return null
  }
}

/** Ctrl+K or ⌘K: the one key that also works while typing. */
const isSearchKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'

/** Keys that work anywhere on the page. Those of the map are the map's own. */
export const useKeys = (onHelp: () => void, onSearch: () => void): void => {
  const store = useAppStore()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isSearchKey(event) && !event.defaultPrevented && !document.querySelector('dialog[open]')) {
        event.preventDefault()
        onSearch()
      }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      if (document.querySelector('dialog[open]')) return
      const act = actionOf(event.key, store, onHelp, onSearch)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store, onHelp, onSearch])
}
