import { type Address, parseAddress } from '#deep-link/address.ts'
import type { TourSettings } from '#deep-link/tour-parameters.ts'
import { stepAddresses } from '#deep-link/tour-steps.ts'
import { isSameView } from '#deep-link/view-parameters.ts'
import type { Model } from '#model/model.ts'
import type { Tour } from '#model/story.ts'
import type { ViewSettings } from '#visible-graph/view-settings.ts'
import type { AppState } from './app-state.ts'
import { type PlayEvent, playAfter } from './play.ts'

type Change = Partial<AppState>

/** The tour that a window is at: the presenter's window and that of the map have a place each. */
export const tourPlaceOf = ({ screen, own }: Pick<AppState, 'screen' | 'own'>): TourSettings =>
  screen === 'presenter' ? own.presenter : own.tour

/** The tour that is being played; null where none is, or it is not known, or not yet. */
export const tourOf = (state: Pick<AppState, 'screen' | 'own' | 'tours' | 'partnerTour'>): Tour | null => {
  const { tour } = tourPlaceOf(state)
  const { partnerTour } = state
  return state.tours?.find(({ id }) => id === tour) ?? (partnerTour?.id === tour ? partnerTour : null)
}

/** What the address of a step says. */
export const stepAddressOf = (model: Model, tour: Tour, step: number): Address =>
  parseAddress(model, stepAddresses(tour)[Math.min(step, tour.steps.length) - 1] ?? '').value

/** What a step shows of the model; the last step for one that the tour does not have. */
export const stepView = (model: Model, tour: Tour, step: number): ViewSettings =>
  stepAddressOf(model, tour, step).settings

/** Another place in a tour, in the window where one is. */
export const placed = ({ screen, own }: AppState, place: Partial<TourSettings>): Pick<AppState, 'own'> =>
  screen === 'presenter'
    ? { own: { ...own, presenter: { ...own.presenter, ...place } } }
    : { own: { ...own, tour: { ...own.tour, ...place } } }

/** The view of the step that one is at; nothing where one has wandered off, or is not at a step. */
export const arrived = (state: AppState): Change => {
  const tour = state.screen === 'tour' ? tourOf(state) : null
  if (!tour) return {}
  const step = Math.min(state.own.tour.step, tour.steps.length)
  const atStep = step === state.own.tour.step ? {} : placed(state, { step })
  if (state.own.tour.isAway) return atStep
  return { ...atStep, settings: stepView(state.model, tour, step), line: null }
}

/** A change of the whole state, with the view of the step that it leads to. */
export const arriving = (state: AppState, change: Change): Change => ({
  ...change,
  ...arrived({ ...state, ...change }),
})

/**
 * What a gesture comes to during a tour: another view than the step's is wandering off, which rests the playing. A
 * gesture that leads back to the very view of the step is coming back.
 */
export const wandered = (state: AppState, change: Change, now: number): Change => {
  const { settings = state.settings } = change
  const tour = state.screen === 'tour' ? tourOf(state) : null
  if (!tour || settings === state.settings || change.own || (change.screen ?? 'tour') !== 'tour')
    return change
  const isAway = !isSameView(settings, stepView(state.model, tour, state.own.tour.step))
  if (isAway === state.own.tour.isAway) return change
  const event: PlayEvent = isAway ? 'wander' : 'return'
  return { ...change, ...placed(state, { isAway }), play: playAfter(state.play, event, now) }
}

/** Whether the page is given over to a tour: no bar, no panels. */
export const isPresentingTour = ({ screen, own, isPresenting }: AppState): boolean =>
  isPresenting && screen === 'tour' && own.tour.tour !== null
