import { useCallback, useMemo } from 'react'
import type { Model } from '#model/model.ts'
import { useShippedParts } from '#state/shipped-parts.ts'
import { useAppState } from '#state/store.ts'
import { useLoaded } from '#ui/use-loaded.ts'

/** The open model with its terms: those of the built-in one are fetched when they are first wanted, and join it then. */
export const useModelWithTerms = (): Model => {
  const { readRest } = useShippedParts()
  const model = useAppState((state) => state.model)
  const isShipped = useAppState((state) => state.origin.kind === 'shipped')
  const own = model.dataset.terms
  const { part: terms } = useLoaded(
    useCallback(
      () => (isShipped ? readRest().then((rest) => rest.terms) : Promise.resolve(own)),
      [isShipped, readRest, own],
    ),
  )
  return useMemo(
    () => (terms && terms !== own ? { ...model, dataset: { ...model.dataset, terms } } : model),
    [model, terms, own],
  )
}
