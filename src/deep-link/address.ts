import { type Basis, bases, type Citation } from '#model/citation.ts'
import type { ElementId, SourceId } from '#model/id.ts'
import { isElementId, isPlaceId, isProjectId, type Model } from '#model/model.ts'
import { entriesOf } from '#model/source.ts'
import { type Language, languages } from '#model/text.ts'
import {
  defaultSettings,
  type FocusId,
  type SelectableId,
  type TraceSettings,
  type ViewSettings,
} from '#visible-graph/view-settings.ts'

export const screens = ['map', 'sources'] as const
export type Screen = (typeof screens)[number]

export const themes = ['light', 'dark', 'projector'] as const
export type Theme = (typeof themes)[number]

/** Everything an address says. Language and theme are null where it leaves them to the reader's preference. */
export interface Address {
  readonly screen: Screen
  readonly settings: ViewSettings
  readonly language: Language | null
  readonly theme: Theme | null
  /** The clause that the sources screen shows. */
  readonly clause: Citation | null
}

/** A part of an address that was ignored. */
export interface AddressProblem {
  readonly code: 'unknown-screen' | 'unknown-parameter' | 'unknown-value'
  readonly part: string
}

const isScreen = (text: string): text is Screen => screens.includes(text as Screen)
const isTheme = (text: string): text is Theme => themes.includes(text as Theme)
const isLanguage = (text: string): text is Language => languages.includes(text as Language)
const isBasis = (text: string): text is Basis => bases.includes(text as Basis)
const isFocusId = (model: Model, id: string): id is FocusId =>
  isElementId(model, id) || isPlaceId(model, id) || isProjectId(model, id)
const isSelectableId = (model: Model, id: string): id is SelectableId =>
  isFocusId(model, id) || [...model.indicators.keys()].some((known) => known === id)

const listOf = (value: string): string[] => [...new Set(value.split(',').filter((item) => item !== ''))]

/** Reads `%E4%B8…` where it can be read, and leaves the rest as it is. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

const parametersOf = (query: string): [string, string][] =>
  query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=')
      return [decode(name), decode(value.join('='))]
    })

const directions: readonly TraceSettings['direction'][] = ['stands-on', 'stood-on-by', 'both']

/** `stands-on,2` or `both,all` → how far and which way; null for anything else. */
const parseTrace = (value: string): TraceSettings | null => {
  const [way, far = ''] = value.split(',')
  const direction = directions.find((each) => each === way)
  if (!direction || !/^([1-9]|all)$/.test(far)) return null
  return { direction, hops: far === 'all' ? null : Number(far) }
}

const formatTrace = (trace: TraceSettings | null): string =>
  trace === null ? '' : `trace=${trace.direction},${trace.hops ?? 'all'}`

/** `plan/二（四）2` → the clause, where that document has it. */
const clauseOf = (model: Model, value: string): Citation | null => {
  const [source = '', ...rest] = value.split('/')
  const section = rest.join('/')
  const outline = model.sources.get(source as SourceId)?.outline ?? []
  const isKnown = entriesOf(outline).some((entry) => entry.section === section)
  return isKnown ? { source: source as SourceId, section } : null
}

/**
 * Reads the part of an address after `#`, against the model that is open. Never fails: what is unknown or broken is
 * left out and named in the problems.
 */
export const parseAddress = (
  model: Model,
  hash: string,
): { readonly value: Address; readonly problems: readonly AddressProblem[] } => {
  const problems: AddressProblem[] = []
  const text = hash.replace(/^#?\/?/, '')
  const [path = '', ...rest] = text.split('?')
  const screen = isScreen(path) ? path : 'map'
  if (path !== '' && !isScreen(path)) problems.push({ code: 'unknown-screen', part: path })
  const wrong = (part: string): void => {
    problems.push({ code: 'unknown-value', part })
  }
  const kept = <Id extends string>(name: string, items: string[], isKnown: (id: string) => id is Id): Id[] =>
    items.filter((item): item is Id => {
      const known = isKnown(item)
      if (!known) wrong(`${name}=${item}`)
      return known
    })
  let settings: ViewSettings = defaultSettings
  let language: Language | null = null
  let theme: Theme | null = null
  let clause: Citation | null = null
  for (const [name, value] of parametersOf(rest.join('?'))) {
    switch (name) {
      case 'focus':
        settings = {
          ...settings,
          focus: kept(name, [value], (id): id is FocusId => isFocusId(model, id))[0] ?? null,
        }
        break
      case 'open':
        settings = {
          ...settings,
          open: kept(name, listOf(value), (id): id is ElementId => isElementId(model, id)),
        }
        break
      case 'select':
        settings = {
          ...settings,
          select: kept(name, listOf(value), (id): id is SelectableId => isSelectableId(model, id)),
        }
        break
      case 'hide':
        settings = { ...settings, hide: kept(name, listOf(value), isBasis) }
        break
      case 'clause':
        clause = clauseOf(model, value)
        if (!clause) wrong(`${name}=${value}`)
        break
      case 'trace': {
        const trace = parseTrace(value)
        if (trace) settings = { ...settings, trace }
        else wrong(`${name}=${value}`)
        break
      }
      case 'lang':
        language = kept(name, [value], isLanguage)[0] ?? null
        break
      case 'theme':
        theme = kept(name, [value], isTheme)[0] ?? null
        break
      default:
        problems.push({ code: 'unknown-parameter', part: name })
    }
  }
  return { value: { screen, settings, language, theme, clause }, problems }
}

const mapParts = ({ focus, open, select, hide, trace }: ViewSettings): string[] => [
  focus === null ? '' : `focus=${focus}`,
  open.length === 0 ? '' : `open=${open.join(',')}`,
  select.length === 0 ? '' : `select=${select.join(',')}`,
  hide.length === 0 ? '' : `hide=${hide.join(',')}`,
  formatTrace(trace),
]

/**
 * The inverse of `parseAddress`, beginning with `#`: what the screen shows, and nothing of the other screens. Lists are
 * written plainly: ids need no escaping. Clauses are escaped as the browser does it.
 */
export const formatAddress = ({ screen, settings, language, theme, clause }: Address): string => {
  const parts = [
    ...(screen === 'map' ? mapParts(settings) : []),
    screen === 'sources' && clause ? `clause=${clause.source}/${encodeURIComponent(clause.section)}` : '',
    language === null ? '' : `lang=${language}`,
    theme === null ? '' : `theme=${theme}`,
  ].filter((part) => part !== '')
  return `#/${screen}${parts.length === 0 ? '' : `?${parts.join('&')}`}`
}
