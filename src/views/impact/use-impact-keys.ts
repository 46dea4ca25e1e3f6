import { useEffect } from 'react'
import type { Actions } from '#state/actions.ts'
import type { AppState } from '#state/app-state.ts'
import { useAppStore } from '#state/store.ts'
import { isTyping } from '#ui/is-typing.ts'
import { undoKeyOf } from '#ui/undo-key.ts'
import { toggleOrigins, toggleWithout } from './subject-steps.ts'

type Wanted = (state: AppState, actions: Actions) => void

const onSelected =
  (toggle: typeof toggleOrigins | typeof toggleWithout): Wanted =>
  (state, actions) =>
    actions.changeWish(toggle(state, state.settings.select))

const plainKeys: Readonly<Record<string, Wanted>> = {
  a: onSelected(toggleOrigins),
  x: onSelected(toggleWithout),
}

const wantedBy = (event: KeyboardEvent): Wanted | undefined => {
  const step = undoKeyOf(event)
  if (step) return (_, actions) => (step === 'undo' ? actions.undoStep() : actions.redoStep())
  const { key, ctrlKey, metaKey, altKey, target } = event
  return altKey || ctrlKey || metaKey || isTyping(target) ? undefined : plainKeys[key.toLowerCase()]
}

/** Ctrl+Z and Ctrl+Shift+Z step through the run; A makes what is selected an origin, X takes it out. */
export const useImpactKeys = (): void => {
  const store = useAppStore()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const wanted = wantedBy(event)
      if (!wanted) return
      event.preventDefault()
      const state = store.getState()
      wanted(state, state.actions)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store])
}
