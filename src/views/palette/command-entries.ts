import { actionNames, type ScreenName, screenNames } from '#i18n/command-names.ts'
import { entryOf, type SearchEntry } from '#query/search-entries.ts'

/** The screens and actions as entries of the search, in the order in which they are offered. */
export const commandEntries: readonly SearchEntry[] = [
  ...Object.entries(screenNames).map(([id, { name, others }]) =>
    entryOf({ kind: 'screen', id: id as ScreenName }, id, name, others),
  ),
  ...Object.entries(actionNames).map(([id, { name, others }]) =>
    entryOf({ kind: 'action', id }, id, name, others),
  ),
]
