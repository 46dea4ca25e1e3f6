import { actionNames, type ScreenName, screenNames } from '#i18n/command-names.ts'
import type { Model } from '#model/model.ts'
import { entryOf, type SearchEntry, searchEntriesOf } from '#query/search-entries.ts'

/** The screens and actions as entries of the search, in the order in which they are offered. */
const commandEntries: readonly SearchEntry[] = [
  ...Object.entries(screenNames).map(([id, { name, others }]) =>
    entryOf({ kind: 'screen', id: id as ScreenName }, id, name, others),
  ),
  ...Object.entries(actionNames).map(([id, { name, others }]) =>
    entryOf({ kind: 'action', id }, id, name, others),
  ),
]

/** All that the palette finds: everything of a model, and what the page can do. */
export const entriesToFind = (model: Model): readonly SearchEntry[] => [
  ...searchEntriesOf(model),
  ...commandEntries,
]
