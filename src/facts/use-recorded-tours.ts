import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Tour } from '#model/story.ts'
import { recordedTours } from '#recording/recorded-tours.ts'
import type { ReadRecord } from '#records/record-codec.ts'
import { useAppState } from '#state/store.ts'

/** The tours that were recorded on the open model; the same list until one of them changes. */
export const useRecordedTours = (): {
  readonly read: readonly ReadRecord<Tour>[]
  readonly unread: number
} => {
  const dataset = useAppState((state) => state.model.dataset.id)
  const records = useAppState(useShallow((state) => state.records.filter(({ kind }) => kind === 'tour')))
  return useMemo(() => recordedTours(dataset, records), [dataset, records])
}
