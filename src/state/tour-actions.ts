import type { TourSettings } from '#deep-link/tour-parameters.ts'
import type { TourId } from '#model/id.ts'
import type { Tour } from '#model/story.ts'
import type { AppState } from './app-state.ts'
import { defaultPlay, type Move, type Play, type PlayEvent, playAfter, stepAfter } from './play.ts'
import { arriving, placed, tourOf, tourPlaceOf } from './tour-place.ts'

/** What a user can do with a tour, in the window of the map or in the presenter's. */
export interface TourActions {
  /** Takes the tours that can be played. */
  readonly receiveTours: (tours: readonly Tour[]) => void
  /** Begins a tour at its first step; null offers all of them. */
  readonly openTour: (id: TourId | null) => void
  readonly goToStep: (move: Move) => void
  /** Comes back from wandering off: the view of the step, and the camera where it was. */
  readonly returnToStep: () => void
  /** Makes the page black, or no longer. */
  readonly toggleBlack: () => void
  readonly toggleAutoplay: () => void
  readonly restartTimer: () => void
  readonly present: (isPresenting: boolean) => void
  /** Takes what the other window of the tour did. */
  readonly followPartner: (place: TourSettings, play: Play, tour: Tour | null) => void
  readonly reportPartner: (hasPartner: boolean) => void
}

type Change = Partial<AppState>
type Set = (change: (state: AppState) => Change) => void

/** The other place of a tour, with the view of its step. Where it is not known which steps there are, nothing changes. */
const stepped = (state: AppState, move: Move): Change => {
  const tour = tourOf(state)
  if (!tour) return {}
  const { step, isAway } = tourPlaceOf(state)
  const next = stepAfter(step, move, tour.steps.length)
  if (next === step && !isAway && move !== step) return ended(state)
  const play = playAfter(state.play, 'step', Date.now())
  return arriving(state, { ...placed(state, { step: next, isAway: false }), play })
}

/** There is nothing further that way: what plays by itself ends, and what was black shows again. */
const ended = (state: AppState): Change =>
  state.play.autoSince === null && !state.play.isBlack
    ? {}
    : { play: { ...playAfter(state.play, 'wander', Date.now()), isBlack: false } }

const played = ({ play }: AppState, event: PlayEvent): Change => ({
  play: playAfter(play, event, Date.now()),
})

/** Wandering is done where the map is: of the other window's one takes the step, and the return to it. */
const followed = (state: AppState, place: TourSettings, play: Play, tour: Tour | null): Change => {
  const mine = tourPlaceOf(state)
  const isAway = place.isAway && (state.screen === 'presenter' || mine.isAway)
  const isMap = state.screen !== 'presenter' && !place.isAway
  const isElsewhere = isMap && (place.step !== mine.step || play.returns !== state.play.returns)
  return arriving(state, {
    ...placed(state, { ...place, isAway }),
    ...(isElsewhere ? { screen: 'tour' } : {}),
    ...(tour ? { partnerTour: tour } : {}),
    play,
  })
}

/** Builds the actions of playing a tour over a store's `set`. */
export const buildTourActions = (set: Set): TourActions => ({
  receiveTours: (tours) => set((state) => arriving(state, { tours })),
  openTour: (tour) =>
    set((state) =>
      arriving(state, {
        ...placed(state, { tour, step: 1, isAway: false }),
        ...(tour === null
          ? { play: { ...defaultPlay, revision: state.play.revision + 1 }, isPresenting: false }
          : played(state, 'begin')),
        hover: null,
      }),
    ),
  goToStep: (move) => set((state) => stepped(state, move)),
  returnToStep: () =>
    set((state) => {
      const screen = state.screen === 'presenter' ? 'presenter' : 'tour'
      if (tourPlaceOf(state).tour === null) return {}
      return arriving(state, {
        screen,
        ...placed(state, { isAway: false }),
        ...played(state, 'return'),
        hover: null,
      })
    }),
  toggleBlack: () => set((state) => played(state, 'black')),
  toggleAutoplay: () => set((state) => played(state, 'autoplay')),
  restartTimer: () => set((state) => played(state, 'restart-timer')),
  present: (isPresenting) => set(() => ({ isPresenting })),
  followPartner: (place, play, tour) => set((state) => followed(state, place, play, tour)),
  reportPartner: (hasPartner) => set((state) => (state.hasPartner === hasPartner ? {} : { hasPartner })),
})
