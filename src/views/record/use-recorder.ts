import { useState } from 'react'
import type { Tour } from '#model/story.ts'
import { afterEdit, type EditHistory, newHistory, redone, undone } from '#recording/edit-history.ts'
import { changedTourRecord } from '#recording/tour-record.ts'
import type { ReadRecord } from '#records/record-codec.ts'
import { useActions } from '#state/store.ts'

/** A recorded tour, and what can be done to it. Every edit is kept at once. */
export interface Recorder {
  readonly tour: Tour
  /** Keeps the tour after an edit; edits of one subject in a row are taken back together. */
  readonly edit: (tour: Tour, subject?: string) => void
  /** Null where there is nothing to take back, or to do again. */
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
}

/** Edits a recorded tour. What was done to it elsewhere, as in another tab, is one more edit. */
export const useRecorder = ({ record, content }: ReadRecord<Tour>): Recorder => {
  const { keepRecord } = useActions()
  const [seen, setSeen] = useState({ revision: record.revision, history: newHistory(content) })
  const history = seen.revision === record.revision ? seen.history : afterEdit(seen.history, content, null)
  const settle = (next: EditHistory<Tour>): void => {
    setSeen({ revision: record.revision + 1, history: next })
    keepRecord(changedTourRecord(record, next.present, new Date()))
  }
  return {
    tour: history.present,
    edit: (tour, subject) => settle(afterEdit(history, tour, subject ?? null)),
    undo: history.past.length === 0 ? null : () => settle(undone(history)),
    redo: history.future.length === 0 ? null : () => settle(redone(history)),
  }
}
