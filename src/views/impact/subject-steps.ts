import type { RunWish } from '#deep-link/impact-parameters.ts'
import type { IndicatorId } from '#model/id.ts'
import { isElementId, isProjectId, type Model } from '#model/model.ts'
import type { ItemId } from '#query/impact-wish.ts'
import type { AppState } from '#state/app-state.ts'

/** Whether anything can happen to what is selected: to an element, a project, an indicator; not to a layer. */
export const canBefall = (model: Model, id: string): id is ItemId =>
  isElementId(model, id) || isProjectId(model, id) || model.indicators.has(id as IndicatorId)

const toggled = <Id extends string>(ids: readonly Id[], wanted: readonly Id[]): readonly Id[] =>
  wanted.every((id) => ids.includes(id))
    ? ids.filter((id) => !wanted.includes(id))
    : [...ids, ...wanted.filter((id) => !ids.includes(id))]

type State = Pick<AppState, 'model' | 'own'>

/** Makes things origins, or origins no more where all of them are. */
export const toggleOrigins = ({ model, own }: State, ids: readonly string[]): Partial<RunWish> => ({
  origins: toggled(
    own.impact.wish.origins,
    ids.filter((id) => canBefall(model, id)),
  ),
})

/** Takes elements out of the run, or puts them back where all of them are out. */
export const toggleWithout = ({ model, own }: State, ids: readonly string[]): Partial<RunWish> => ({
  without: toggled(
    own.impact.wish.without,
    ids.filter((id) => isElementId(model, id)),
  ),
})
