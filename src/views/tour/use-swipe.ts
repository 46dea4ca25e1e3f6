import { type PointerEvent, useRef } from 'react'
import { useActions } from '#state/store.ts'

/** Pixels that a finger has to go for a swipe. */
const leastSwipe = 48

interface Swipe {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
}

/** A swipe to the left goes on, one to the right goes back: as pages are turned. */
export const useSwipe = (): Swipe => {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const { goToStep } = useActions()
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }) => {
      start.current = pointerType === 'mouse' ? null : { x, y }
    },
    onPointerUp: ({ clientX, clientY }) => {
      if (!start.current) return
      const dx = clientX - start.current.x
      const dy = clientY - start.current.y
      start.current = null
      if (Math.abs(dx) >= leastSwipe && Math.abs(dx) > 2 * Math.abs(dy))
        goToStep(dx < 0 ? 'next' : 'previous')
    },
  }
}
