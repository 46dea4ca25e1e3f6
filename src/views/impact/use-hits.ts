import { useMemo } from 'react'
import type { HitsSettings } from '#deep-link/hits-parameters.ts'
import {
  filterRows,
  type HitRow,
  type RowFilter,
  rowsOfDifference,
  rowsOfImpact,
} from '#query/impact-rows.ts'
import { useActions, useAppState } from '#state/store.ts'
import { sortHits } from './sort-hits.ts'
import { useFoundItems } from './use-found-items.ts'
import type { RunResult } from './use-run.ts'

/** The table of hits: all rows, those that are shown, in their order, and what narrows them. */
export interface Hits {
  readonly rows: readonly HitRow[]
  readonly shown: readonly HitRow[]
  readonly filter: RowFilter
}

/** All rows: of the run, or of the two answers that are compared. */
const useRows = ({ impact, comparison }: RunResult): readonly HitRow[] =>
  useMemo(() => {
    if (comparison) return rowsOfDifference(comparison.difference)
    return impact ? rowsOfImpact(impact) : []
  }, [impact, comparison])

/** What is hit, narrowed and sorted as the address says. */
export const useHits = (run: RunResult): Hits => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const { find, facets, grade, side, sort } = useAppState((state) => state.own.impact.hits)
  const found = useFoundItems(find)
  const rows = useRows(run)
  const isCompared = run.comparison !== null
  const filter = useMemo(
    (): RowFilter => ({
      facets,
      grade,
      side: isCompared ? side : null,
      found: found && new Set<string>(found),
    }),
    [facets, grade, side, isCompared, found],
  )
  const passing = useMemo(() => filterRows(model, rows, filter), [model, rows, filter])
  const shown = useMemo(() => sortHits(model, language, passing, sort), [model, language, passing, sort])
  return useMemo(() => ({ rows, shown, filter }), [rows, shown, filter])
}

/** Narrows or sorts the table in another way. */
export const useNarrowHits = (): ((change: Partial<HitsSettings>) => void) => {
  const hits = useAppState((state) => state.own.impact.hits)
  const { changeScreen } = useActions()
  return (change) => changeScreen('impact', { hits: { ...hits, ...change } })
}
