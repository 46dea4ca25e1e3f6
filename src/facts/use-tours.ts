import { useCallback } from 'react'
import type { Tour } from '#model/story.ts'
import { useShippedParts } from '#state/shipped-parts.ts'
import { useAppState } from '#state/store.ts'
import { type Loaded, useLoaded } from '#ui/use-loaded.ts'

/** The tours of the open model: those of the built-in one are fetched when they are first wanted. */
export const useTours = (): Loaded<readonly Tour[]> => {
  const { readRest } = useShippedParts()
  const isShipped = useAppState((state) => state.origin.kind === 'shipped')
  const own = useAppState((state) => state.model.dataset.tours)
  return useLoaded(
    useCallback(
      () => (isShipped ? readRest().then(({ tours }) => tours) : Promise.resolve(own)),
      [isShipped, readRest, own],
    ),
  )
}
