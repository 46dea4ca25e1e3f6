import type { Model } from '#model/model.ts'
import { type Language, languages } from '#model/text.ts'
import { defaultSettings, type ViewSettings } from '#visible-graph/view-settings.ts'
import {
  type AddressProblem,
  formatItem,
  knownItem,
  type Parameter,
  type ParameterCodec,
  parametersOf,
} from './parameters.ts'
import {
  defaultScreenSettings,
  hasSettings,
  hasView,
  type Screen,
  type ScreenSettings,
  screenCodecs,
  screenOf,
  screenViews,
} from './screens.ts'
import { viewCodecs } from './view-parameters.ts'

export const themes = ['light', 'dark', 'projector'] as const
export type Theme = (typeof themes)[number]

/** Everything an address says. Language and theme are null where it leaves them to the reader's preference. */
export interface Address {
  readonly screen: Screen
  readonly settings: ViewSettings
  readonly own: ScreenSettings
  readonly language: Language | null
  readonly theme: Theme | null
}

export const defaultAddress: Address = {
  screen: 'map',
  settings: defaultSettings,
  own: defaultScreenSettings,
  language: null,
  theme: null,
}

const isTheme = (text: string): text is Theme => themes.includes(text as Theme)
const isLanguage = (text: string): text is Language => languages.includes(text as Language)

type Reader = (address: Address, parameter: Parameter) => Address

const readersOfAll: Readonly<Record<string, Reader>> = {
  lang: (address, parameter) => ({ ...address, language: knownItem(parameter, isLanguage) }),
  theme: (address, parameter) => ({ ...address, theme: knownItem(parameter, isTheme) }),
}

const viewReaders = (screen: Screen): Record<string, Reader> => {
  const reads = screenViews[screen].view.flatMap((setting) => Object.entries(viewCodecs[setting].read))
  const reader =
    (read: (typeof reads)[number][1]): Reader =>
    (address, parameter) => ({ ...address, settings: read(address.settings, parameter) })
  return Object.fromEntries(reads.map(([name, read]) => [name, reader(read)]))
}

const ownReaders = <Own extends keyof ScreenSettings>(screen: Own): Record<string, Reader> => {
  const reader =
    (read: ParameterCodec<ScreenSettings[Own]>['read'][string]): Reader =>
    (address, parameter) => ({
      ...address,
      own: { ...address.own, [screen]: read(address.own[screen], parameter) },
    })
  const codec: ParameterCodec<ScreenSettings[Own]> = screenCodecs[screen]
  return Object.fromEntries(Object.entries(codec.read).map(([name, read]) => [name, reader(read)]))
}

/** Reads what stands behind the name of the screen; null where nothing may stand there. */
const pathReader = <Own extends keyof ScreenSettings>(screen: Own): Reader | null => {
  const codec: ParameterCodec<ScreenSettings[Own]> = screenCodecs[screen]
  const { path } = codec
  if (!path) return null
  return (address, parameter) => ({
    ...address,
    own: { ...address.own, [screen]: path.read(address.own[screen], parameter) },
  })
}

/** `tour/the-stack` → the screen, and what reads the part behind it; null where no screen has such an address. */
const placeOf = (
  path: string,
): { readonly screen: Screen; readonly behind: string; readonly read: Reader | null } | null => {
  const [name = '', ...parts] = path.split('/')
  const screen = screenOf(name)
  const behind = parts.join('/')
  if (screen === null) return null
  if (behind === '') return { screen, behind, read: null }
  const read = hasSettings(screen) ? pathReader(screen) : null
  return read && { screen, behind, read }
}

const readersOf = (screen: Screen): Readonly<Record<string, Reader>> => ({
  ...viewReaders(screen),
  ...(hasSettings(screen) ? ownReaders(screen) : {}),
  ...readersOfAll,
})

/** What an address of a screen begins from: what it does not speak of stays as it was, the rest is at its default. */
const cleared = (screen: Screen, before: Address): Address => {
  const reset = Object.fromEntries(
    screenViews[screen].view.map((setting) => [setting, defaultSettings[setting]]),
  ) as Partial<ViewSettings>
  return {
    screen,
    settings: { ...before.settings, ...reset },
    own: hasSettings(screen) ? { ...before.own, [screen]: defaultScreenSettings[screen] } : before.own,
    language: null,
    theme: null,
  }
}

/**
 * Reads the part of an address after `#`, against the model that is open. Never fails: what is unknown or broken is
 * left out and named in the problems. The address of one screen says nothing of the others: their settings are those of
 * `before`.
 */
export const parseAddress = (
  model: Model,
  hash: string,
  before: Address = defaultAddress,
): { readonly value: Address; readonly problems: readonly AddressProblem[] } => {
  const problems: AddressProblem[] = []
  const [path = '', ...rest] = hash.replace(/^#?\/?/, '').split('?')
  const place = placeOf(path)
  const screen = place?.screen ?? 'map'
  if (!place && path !== '') problems.push({ code: 'unknown-screen', part: path })
  const readers = readersOf(screen)
  let address = cleared(screen, before)
  if (place?.read) {
    const reject = (): void => {
      problems.push({ code: 'unknown-value', part: path })
    }
    address = place.read(address, { model, name: screen, value: place.behind, reject })
  }
  for (const [name, value] of parametersOf(rest.join('?'))) {
    const reject = (part = value): void => {
      problems.push({ code: 'unknown-value', part: `${name}=${part}` })
    }
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined
    if (read) address = read(address, { model, name, value, reject })
    else problems.push({ code: 'unknown-parameter', part: name })
  }
  return { value: address, problems }
}

const ownParts = <Own extends keyof ScreenSettings>(screen: Own, own: ScreenSettings): readonly string[] =>
  screenCodecs[screen].write(own[screen])

const pathPart = <Own extends keyof ScreenSettings>(screen: Own, own: ScreenSettings): string => {
  const codec: ParameterCodec<ScreenSettings[Own]> = screenCodecs[screen]
  return codec.path?.write(own[screen]) ?? ''
}

const viewParts = (screen: Screen, settings: ViewSettings): readonly string[] =>
  screenViews[screen].view.flatMap((setting) => viewCodecs[setting].write(settings))

/** The inverse of `parseAddress`, beginning with `#`: what the screen shows, and nothing of the other screens. */
export const formatAddress = ({ screen, settings, own, language, theme }: Address): string => {
  const behind = hasSettings(screen) ? pathPart(screen, own) : ''
  const parts = [
    // Behind a path comes what belongs to it.
    ...(hasSettings(screen) && behind !== '' ? ownParts(screen, own) : []),
    ...(hasView(screen, own) ? viewParts(screen, settings) : []),
    ...(hasSettings(screen) && behind === '' ? ownParts(screen, own) : []),
    formatItem('lang', language),
    formatItem('theme', theme),
  ].filter((part) => part !== '')
  return `#/${screen}${behind && `/${behind}`}${parts.length === 0 ? '' : `?${parts.join('&')}`}`
}

/** Whether going from one address to another is a step of its own, which Back undoes. */
export const isStep = (address: Address, before: Address): boolean => {
  if (address.screen !== before.screen) return true
  const { screen } = address
  const { steps, ownSteps = false } = screenViews[screen]
  const stepOf = ({ settings, own }: Address): string =>
    [
      ...(ownSteps && hasSettings(screen) ? [pathPart(screen, own), ...ownParts(screen, own)] : []),
      ...(hasView(screen, own) ? steps.flatMap((setting) => viewCodecs[setting].write(settings)) : []),
    ].join('&')
  return stepOf(address) !== stepOf(before)
}
