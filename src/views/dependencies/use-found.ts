import { useMemo } from 'react'
import type { ElementId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import { search } from '#query/search.ts'
import { type SearchEntry, searchEntriesOf } from '#query/search-entries.ts'
import { useAppState } from '#state/store.ts'
import { useSearchIndex } from '#state/use-search-index.ts'

const elementEntries = (model: Model): readonly SearchEntry[] =>
  searchEntriesOf(model).filter(({ goal }) => goal.kind === 'element')

/** The elements that what was typed may mean, best first; null while nothing is typed. */
export const useFound = (): readonly ElementId[] | null => {
  const find = useAppState((state) => state.own.dependencies.find)
  const { index } = useSearchIndex(elementEntries)
  return useMemo(() => {
    if (find.trim() === '') return null
    return search(index, find, Number.POSITIVE_INFINITY).flatMap(({ hits }) =>
      hits.flatMap(({ entry: { goal } }) => (goal.kind === 'element' ? [goal.id] : [])),
    )
  }, [index, find])
}
