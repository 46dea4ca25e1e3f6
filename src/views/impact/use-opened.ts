import { useMemo } from 'react'
import { formatWish, type RunWish } from '#deep-link/impact-parameters.ts'
import type { Model } from '#model/model.ts'
import { type OpenedCase, openedOn } from '#scenario/keep-case.ts'
import { useAppState } from '#state/store.ts'
import { useCases } from './use-cases.ts'
import { wishOf } from './use-run.ts'

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

/** Whether the run asks something else than the case that is open. */
export const isChangedSince = (model: Model, { content }: OpenedCase, wish: RunWish): boolean => {
  const asked = wishOf(model, wish)
  return asked !== null && `${formatWish(asked)}` !== `${formatWish(openedOn(model, content, null).wish)}`
}
