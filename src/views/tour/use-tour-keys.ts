import { useEffect } from 'react'
import { isTaken, moveOfKey } from '#facts/tour-keys.ts'
import { type AppStore, useAppStore } from '#state/store.ts'
import { isTyping } from '#ui/is-typing.ts'

/** What one points with. */
export interface Tools {
  readonly hasSpotlight: boolean
  readonly hasPen: boolean
  readonly canUndo: boolean
  readonly toggleSpotlight: () => void
  readonly togglePen: () => void
  readonly undo: () => void
  /** Lays all of them aside. */
  readonly putDown: () => void
}

/** Whether the arrows walk over the map: after wandering off, and for those who came to a box by the keyboard. */
const isWalking = (target: EventTarget | null, isAway: boolean): boolean => {
  const box = target instanceof Element ? target.closest('.react-flow__node') : null
  return box !== null && (isAway || box.matches(':focus-visible'))
}

type Act = (() => void) | null

interface Hands {
  readonly tools: Tools
  readonly isPresenting: boolean
  readonly present: (isPresenting: boolean) => void
}

const layAside = ({ tools, isPresenting, present }: Hands): Act => {
  if (tools.hasPen || tools.hasSpotlight) return tools.putDown
  return isPresenting ? () => present(false) : null
}

const actOf = (event: KeyboardEvent, store: AppStore, hands: Hands): Act => {
  const { actions, own } = store.getState()
  const { tools, isPresenting, present } = hands
  const { key, target } = event
  const move = moveOfKey[key]
  if (move !== undefined) {
    const isMaps = !/^(Page|Home|End)/.test(key) && isWalking(target, own.tour.isAway)
    return isMaps || isTaken(key, target) ? null : () => actions.goToStep(move)
  }
  switch (key.toLowerCase()) {
    case 'a':
      return actions.toggleAutoplay
    case 'b':
    case '.':
      return actions.toggleBlack
    case 's':
      return tools.toggleSpotlight
    case 'w':
      return tools.togglePen
    case 'z':
      return tools.canUndo ? tools.undo : null
    case 'f5':
      return () => present(!isPresenting)
    case 'escape':
      return layAside(hands)
    default:
      return null
  }
}

/** A box that was clicked keeps the focus, and with it the arrows: at a step they are the tour's. */
const leaveBox = (): void => {
  const box = document.activeElement
  const isLeft = box instanceof HTMLElement && box.matches('.react-flow__node:not(:focus-visible)')
  if (isLeft) box.blur()
}

/**
 * The keys of a tour, before the map and the page get them: clickers send the same ones wherever the focus is. Ctrl+Z
 * takes back a stroke as it does everywhere.
 */
export const useTourKeys = (
  tools: Tools,
  isPresenting: boolean,
  present: (isPresenting: boolean) => void,
): void => {
  const store = useAppStore()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isUndo = (event.ctrlKey || event.metaKey) && event.key === 'z'
      if (((event.ctrlKey || event.metaKey) && !isUndo) || event.altKey || event.shiftKey) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      const act = actOf(event, store, { tools, isPresenting, present })
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      act()
      leaveBox()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [store, tools, isPresenting, present])
}
