import { useEffect } from 'react'
import type { Actions } from '#state/actions.ts'
import type { AppState } from '#state/app-state.ts'
import { useAppStore } from '#state/store.ts'
import { isTyping } from '#ui/is-typing.ts'
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

const wantedBy = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Wanted | undefined => {
  const letter = key.toLowerCase()
  if (altKey) return undefined
  if (!ctrlKey && !metaKey) return plainKeys[letter]
  if (letter === 'y' || (letter === 'z' && shiftKey)) return (_, actions) => actions.redoStep()
  return letter === 'z' ? (_, actions) => actions.undoStep() : undefined
}

/** In a field the keys are those of the text; an empty one, or a list to choose from, has nothing to undo. */
const belongsToText = ({ target, ctrlKey, metaKey }: KeyboardEvent): boolean => {
  if (!isTyping(target)) return false
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return !(ctrlKey || metaKey) || (isText && target.value !== '')
}

/** Ctrl+Z and Ctrl+Shift+Z step through the run; A makes what is selected an origin, X takes it out. */
export const useImpactKeys = (): void => {
  const store = useAppStore()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const wanted = wantedBy(event)
      if (!wanted || belongsToText(event)) return
      event.preventDefault()
      const state = store.getState()
      wanted(state, state.actions)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store])
}
