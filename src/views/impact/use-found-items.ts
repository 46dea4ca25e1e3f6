import { useMemo } from 'react'
import type { Model } from '#model/model.ts'
import type { ItemId } from '#query/impact-wish.ts'
import { search } from '#query/search.ts'
import { type SearchEntry, searchEntriesOf } from '#query/search-entries.ts'
import { useSearchIndex } from '#state/use-search-index.ts'

const itemEntries = (model: Model): readonly SearchEntry[] =>
  searchEntriesOf(model).filter(({ goal }) => ['element', 'project', 'indicator'].includes(goal.kind))

/** What a text may mean among elements, projects and indicators, best first; null for no text. */
export const useFoundItems = (find: string): readonly ItemId[] | null => {
  const { index } = useSearchIndex(itemEntries)
  return useMemo(() => {
    if (find.trim() === '') return null
    return search(index, find, Number.POSITIVE_INFINITY).flatMap(({ hits }) =>
      hits.flatMap(({ entry: { goal } }) =>
        goal.kind === 'element' || goal.kind === 'project' || goal.kind === 'indicator' ? [goal.id] : [],
      ),
    )
  }, [index, find])
}
