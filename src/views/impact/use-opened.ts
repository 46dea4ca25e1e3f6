import { useMemo } from 'react'
import { type OpenedCase, openedOn } from '#scenario/keep-case.ts'
import { useAppState } from '#state/store.ts'
import { useCases } from './use-cases.ts'

/** The case that the run is of: a kept one as it is kept now, else one that came in a link; null for none. */
export const useOpened = (): OpenedCase | null => {
  const model = useAppState((state) => state.model)
  const id = useAppState((state) => state.own.impact.opened)
  const linked = useAppState((state) => state.run.linked)
  const { cases } = useCases()
  const kept = cases.find(({ record }) => record.id === id)
  return useMemo(
    () => (kept ? openedOn(model, kept.content, kept.record.id).opened : linked),
    [model, kept, linked],
  )
}
