import { type PointerEvent, useRef } from 'react'
import { useActions } from '#state/store.ts'
import { moveOfSwipe, type Touch } from './swipe.ts'

interface SwipeHandlers {
  readonly onPointerDownCapture: (event: PointerEvent) => void
  readonly onPointerUpCapture: (event: PointerEvent) => void
  readonly onPointerCancelCapture: () => void
}

const touchOf = ({ clientX: x, clientY: y, timeStamp: at }: PointerEvent): Touch => ({ x, y, at })

/**
 * Turns the step by a swipe of one finger. They are heard on their way down, for the map keeps its own to itself. With
 * `within` only what is as quick counts.
 */
export const useSwipe = (isOn = true, within?: number): SwipeHandlers => {
  const start = useRef<Touch | null>(null)
  const { goToStep } = useActions()
  return {
    onPointerDownCapture: (event) => {
      // A second finger pinches.
      start.current = isOn && event.pointerType !== 'mouse' && event.isPrimary ? touchOf(event) : null
    },
    onPointerUpCapture: (event) => {
      const move = start.current && moveOfSwipe(start.current, touchOf(event), within)
      start.current = null
      if (move) goToStep(move)
    },
    onPointerCancelCapture: () => {
      start.current = null
    },
  }
}
