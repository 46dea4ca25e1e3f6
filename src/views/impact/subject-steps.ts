import type { RunWish } from '#deep-link/impact-parameters.ts'
import type { ElementId, IndicatorId } from '#model/id.ts'
import { isElementId, isProjectId, type Model } from '#model/model.ts'
import type { ItemId } from '#query/impact-wish.ts'
import type { AppState } from '#state/app-state.ts'

/** Whether anything can happen to what is selected: to an element, a project, an indicator; not to a layer. */
export const canBefall = (model: Model, id: string): id is ItemId =>
  isElementId(model, id) || isProjectId(model, id) || model.indicators.has(id as IndicatorId)

const toggled = <Id extends string>(ids: readonly Id[], id: Id): readonly Id[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]

type State = Pick<AppState, 'model' | 'own'>

/** Makes a thing an origin, or one no more. */
export const toggleOrigin = ({ model, own }: State, id: string): Partial<RunWish> =>
  canBefall(model, id) ? { origins: toggled(own.impact.wish.origins, id) } : {}

/** Takes an element out of the run, or puts it back. */
export const toggleWithout = ({ model, own }: State, id: string): Partial<RunWish> =>
  isElementId(model, id) ? { without: toggled<ElementId>(own.impact.wish.without, id) } : {}
