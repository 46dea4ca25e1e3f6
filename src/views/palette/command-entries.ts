import { actionNames, type ScreenName, screenNames } from '#i18n/command-names.ts'
import type { Model } from '#model/model.ts'
import type { Term, Tour } from '#model/story.ts'
import { entryOf, type SearchEntry, searchEntriesOf } from '#query/search-entries.ts'
import type { EntriesOf } from '#state/use-search-index.ts'

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
const entriesToFind: EntriesOf = (model) => [...searchEntriesOf(model), ...commandEntries]

/** By tours and terms: the same function for the same, so that their index is known again. */
const known = new WeakMap<readonly Tour[], WeakMap<readonly Term[], EntriesOf>>()

/** The same with what comes later than the rest of the built-in model: the tours that can be played, and the terms. */
export const entriesWith = (tours: readonly Tour[] | null, terms: readonly Term[]): EntriesOf => {
  if (!tours) return entriesToFind
  const byTerms = known.get(tours) ?? new WeakMap<readonly Term[], EntriesOf>()
  const entriesOf =
    byTerms.get(terms) ??
    ((model: Model) => entriesToFind({ ...model, dataset: { ...model.dataset, tours, terms } }))
  known.set(tours, byTerms.set(terms, entriesOf))
  return entriesOf
}
