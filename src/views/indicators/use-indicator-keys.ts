import { useEffect } from 'react'
import { undoKeyOf } from '#ui/undo-key.ts'
import type { ValueRecords } from './use-value-records.ts'

/** Ctrl+Z and Ctrl+Shift+Z step through what was recorded. */
export const useIndicatorKeys = ({ undo, redo }: Pick<ValueRecords, 'undo' | 'redo'>): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const step = undoKeyOf(event)
      if (!step) return
      event.preventDefault()
      if (step === 'undo') undo()
      else redo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}
