import { useEffect, useMemo } from 'react'
import type { Tour } from '#model/story.ts'
import { toursOf } from '#recording/recorded-tours.ts'
import { useActions, useAppState } from '#state/store.ts'
import type { Loaded } from '#ui/use-loaded.ts'
import { useRecordedTours } from './use-recorded-tours.ts'
import { useTours } from './use-tours.ts'

/**
 * The tours that can be played, those that were recorded among them. They are handed to the store, which knows from them
 * what each step shows.
 */
export const usePlayableTours = (): Loaded<readonly Tour[]> => {
  const { part, hasFailed, retry } = useTours()
  const tours = useAppState((state) => state.tours)
  const isKept = useAppState((state) => state.keeping !== 'loading')
  const { read } = useRecordedTours()
  const { receiveTours } = useActions()
  const all = useMemo(
    () =>
      part && isKept
        ? toursOf(
            part,
            read.map(({ content }) => content),
          )
        : null,
    [part, isKept, read],
  )
  useEffect(() => {
    if (all && all !== tours) receiveTours(all)
  }, [all, tours, receiveTours])
  return { part: tours, hasFailed, retry }
}
