import { useEffect } from 'react'
import type { Tour } from '#model/story.ts'
import { useActions, useAppState } from '#state/store.ts'
import type { Loaded } from '#ui/use-loaded.ts'
import { useTours } from './use-tours.ts'

/** The tours that can be played. They are handed to the store, which knows from them what each step shows. */
export const usePlayableTours = (): Loaded<readonly Tour[]> => {
  const { part, hasFailed, retry } = useTours()
  const tours = useAppState((state) => state.tours)
  const { receiveTours } = useActions()
  useEffect(() => {
    if (part && part !== tours) receiveTours(part)
  }, [part, tours, receiveTours])
  return { part: tours, hasFailed, retry }
}
