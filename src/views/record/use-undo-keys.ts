import { useEffect } from 'react'
import { isTyping } from '#ui/is-typing.ts'
import type { Recorder } from './use-recorder.ts'

/** Ctrl Z and Ctrl Shift Z, or Y. In a field they are the browser's own. */
export const useUndoKeys = ({ undo, redo }: Pick<Recorder, 'undo' | 'redo'>): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      const act = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}
