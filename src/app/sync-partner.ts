import type { TourId } from '#model/id.ts'
import type { Language } from '#model/text.ts'
import type { AppState } from '#state/app-state.ts'
import type { AppStore } from '#state/store.ts'
import { tourOf, tourPlaceOf } from '#state/tour-place.ts'
import { type PartnerMessage, parsePartnerMessage, type Role } from './partner-message.ts'

const channelName = 'layerscope.tour'

/** The part of `BroadcastChannel` that is used. */
export interface Channel {
  readonly postMessage: (message: unknown) => void
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void
  readonly close: () => void
}

const roleOf = ({ screen }: AppState): Role => (screen === 'presenter' ? 'presenter' : 'map')

type News = Extract<PartnerMessage, { readonly kind: 'news' | 'answer' }>

const newsOf = (state: AppState, kind: News['kind']): News | null => {
  const place = tourPlaceOf(state)
  if (place.tour === null) return null
  const role = roleOf(state)
  return { kind, role, place, play: state.play, tour: role === 'map' ? tourOf(state) : null }
}

/**
 * Whether news are newer than what is known here. One that has just been opened and has done nothing yet takes the
 * answer to its question whatever it says: the place was kept for it.
 */
const isNewer = ({ kind, play }: News, { play: mine }: AppState): boolean =>
  play.revision > mine.revision || (kind === 'answer' && mine.revision === 0)

const isSamePlace = (state: AppState, before: AppState): boolean =>
  tourPlaceOf(state) === tourPlaceOf(before) && state.play === before.play

/**
 * Keeps the window of the map and the presenter's at the same place of a tour. Each has all of it: either may be closed,
 * and asks the other when it is opened again. Returns what stops it.
 */
export const syncPartner = (
  store: AppStore,
  channel: Channel = new BroadcastChannel(channelName),
): (() => void) => {
  let isFollowing = false
  let isGone = false
  const send = (message: PartnerMessage | null): void => {
    if (message) channel.postMessage(message)
  }
  const speak = (kind: 'ask' | 'bye'): void => send({ kind, role: roleOf(store.getState()) })
  const follow = (news: News): void => {
    const state = store.getState()
    if (news.place.tour !== tourPlaceOf(state).tour) return
    state.actions.reportPartner(true)
    if (!isNewer(news, state)) return
    isFollowing = true
    state.actions.followPartner(news.place, news.play, news.tour)
    isFollowing = false
  }
  const followLanguage = (tour: TourId, language: Language): void => {
    const state = store.getState()
    if (tour !== tourPlaceOf(state).tour) return
    isFollowing = true
    state.actions.chooseLanguage(language)
    isFollowing = false
  }
  const hear = (message: PartnerMessage): void => {
    const state = store.getState()
    if (message.role === roleOf(state)) return
    switch (message.kind) {
      case 'ask':
        send(newsOf(state, 'answer'))
        break
      case 'bye':
        state.actions.reportPartner(false)
        // There may be another one.
        speak('ask')
        break
      case 'language':
        followLanguage(message.tour, message.language)
        break
      case 'news':
      case 'answer':
        follow(message)
    }
  }
  channel.addEventListener('message', ({ data }) => {
    const message = parsePartnerMessage(data)
    // What is being closed keeps no place for anybody.
    if (message && !isGone) hear(message)
  })
  const unsubscribe = store.subscribe((state, before) => {
    if (isFollowing) return
    const { tour } = tourPlaceOf(state)
    if (tour !== null && state.language !== before.language)
      send({ kind: 'language', role: roleOf(state), tour, language: state.language })
    if (tour !== tourPlaceOf(before).tour) {
      state.actions.reportPartner(false)
      send(newsOf(state, 'news'))
      speak('ask')
    } else if (!isSamePlace(state, before) || tourOf(state) !== tourOf(before)) send(newsOf(state, 'news'))
  })
  const leave = (): void => {
    isGone = true
    speak('bye')
  }
  /** A page that Back brought to life again. */
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return
    isGone = false
    speak('ask')
  }
  window.addEventListener('pagehide', leave)
  window.addEventListener('pageshow', comeBack)
  speak('ask')
  send(newsOf(store.getState(), 'news'))
  return () => {
    unsubscribe()
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('pageshow', comeBack)
    leave()
    channel.close()
  }
}
