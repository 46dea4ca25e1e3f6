import { useMemo } from 'react'
import type { ElementId } from '#model/id.ts'
import { search } from '#query/search.ts'
import { elementEntriesOf } from '#query/search-entries.ts'
import { useAppState } from '#state/store.ts'
import { useSearchIndex } from '#state/use-search-index.ts'

/** The elements that what was typed may mean, best first; null while nothing is typed. */
export const useFound = (): readonly ElementId[] | null => {
  const find = useAppState((state) => state.own.dependencies.find)
  const { index } = useSearchIndex(elementEntriesOf)
  return useMemo(() => {
    if (find.trim() === '') return null
    return search(index, find, Number.POSITIVE_INFINITY).flatMap(({ hits }) =>
      hits.flatMap(({ entry: { goal } }) => (goal.kind === 'element' ? [goal.id] : [])),
    )
  }, [index, find])
}
