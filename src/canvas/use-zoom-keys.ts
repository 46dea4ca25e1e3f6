import { useEffect } from 'react'
import { isTyping } from '#ui/is-typing.ts'

interface ZoomGestures {
  readonly onFit: () => void
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
}

/** Keys that move the camera, wherever on the page the focus is. */
export const useZoomKeys = ({ onFit, onZoomIn, onZoomOut }: ZoomGestures): void => {
  useEffect(() => {
    const acts: Readonly<Record<string, () => void>> = {
      f: onFit,
      F: onFit,
      '+': onZoomIn,
      // The key of the plus sign without Shift.
      '=': onZoomIn,
      '-': onZoomOut,
      '−': onZoomOut,
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = acts[event.key]
      if (!act || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [onFit, onZoomIn, onZoomOut])
}
