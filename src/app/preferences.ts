import { type Theme, themes } from '#deep-link/address.ts'
import { screens } from '#deep-link/screens.ts'
import { type Language, languages } from '#model/text.ts'
import type { AppState, Panels, TableColumns } from '#state/app-state.ts'

/** What is kept in the browser between visits. Nothing of it is needed: all may be lost without harm. */
export type Preferences = Pick<AppState, 'language' | 'theme' | 'panels' | 'columns'>

const key = 'layerscope.preferences'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const parsePanels = (value: unknown): Partial<Panels> => {
  if (!isRecord(value)) return {}
  const { outline, details } = value
  return {
    ...(typeof outline === 'boolean' ? { outline } : {}),
    ...(typeof details === 'boolean' ? { details } : {}),
  }
}

const parseColumns = (value: unknown): TableColumns => {
  if (!isRecord(value)) return {}
  const isList = (list: unknown): list is readonly string[] =>
    Array.isArray(list) && list.every((each) => typeof each === 'string')
  return Object.fromEntries(
    screens.map((screen) => [screen, value[screen]] as const).filter(([, list]) => isList(list)),
  )
}

/** The preferences in a stored text; what is missing or rubbish is left out. */
export const parsePreferences = (
  text: string | null,
): Partial<Omit<Preferences, 'panels'>> & { panels?: Partial<Panels> } => {
  if (text === null) return {}
  try {
    const value: unknown = JSON.parse(text)
    if (!isRecord(value)) return {}
    const language = languages.find((each: Language) => each === value['language'])
    const columns = parseColumns(value['columns'])
    const theme = themes.find((each: Theme) => each === value['theme'])
    return {
      ...(language ? { language } : {}),
      ...(theme ? { theme } : {}),
      panels: parsePanels(value['panels']),
      ...(Object.keys(columns).length > 0 ? { columns } : {}),
    }
  } catch {
    return {}
  }
}

/** Room that the map needs before the outline may stand beside it from the start. */
const wideEnoughForOutline = 1760

/** The preferences to begin with: those kept, else what suits this window and this system. */
export const readPreferences = (): Preferences => {
  let stored: string | null = null
  try {
    stored = localStorage.getItem(key)
  } catch {
    // Blocked storage holds nothing.
  }
  const kept = parsePreferences(stored)
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches
  return {
    language: kept.language ?? 'zh',
    theme: kept.theme ?? (isDark ? 'dark' : 'light'),
    panels: { outline: window.innerWidth >= wideEnoughForOutline, details: true, ...kept.panels },
    columns: kept.columns ?? {},
  }
}

/** Keeps preferences; false where the browser does not let it. */
export const writePreferences = ({ language, theme, panels, columns }: Preferences): boolean => {
  try {
    localStorage.setItem(key, JSON.stringify({ language, theme, panels, columns }))
    return true
  } catch {
    return false
  }
}
