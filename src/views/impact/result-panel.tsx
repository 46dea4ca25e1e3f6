import { useMemo, useState } from 'react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import {
  filterRows,
  type HitRow,
  noFilter,
  type RowFilter,
  rowsOfDifference,
  rowsOfImpact,
} from '#query/impact-rows.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { ComparisonBar } from './comparison-bar.tsx'
import { FilterBar } from './filter-bar.tsx'
import { GradeBar } from './grade-bar.tsx'
import { HitsTable } from './hits-table.tsx'
import { StartPage } from './start-page.tsx'
import { SubjectCard } from './subject-card.tsx'
import { useFoundItems } from './use-found-items.ts'
import type { RunResult } from './use-run.ts'

/** All rows: of the run, or of the two answers that are compared. */
const useRows = ({ impact, comparison }: RunResult): readonly HitRow[] =>
  useMemo(() => {
    if (comparison) return rowsOfDifference(comparison.difference)
    return impact ? rowsOfImpact(impact) : []
  }, [impact, comparison])

/** What is hit, as a table that one narrows, and why for the row that is chosen. */
export const ResultPanel = ({ run }: { readonly run: RunResult }) => {
  const model = useAppState((state) => state.model)
  const words = useWordsOf(impactScreenWords)
  const [chosen, setFilter] = useState<RowFilter>(noFilter)
  const [find, setFind] = useState('')
  const found = useFoundItems(find)
  const rows = useRows(run)
  const isCompared = run.comparison !== null
  const filter = useMemo(
    (): RowFilter => ({
      ...chosen,
      side: isCompared ? chosen.side : null,
      found: found && new Set<string>(found),
    }),
    [chosen, found, isCompared],
  )
  const shown = useMemo(() => filterRows(model, rows, filter), [model, rows, filter])
  if (!run.impact) {
    return (
      <div className="min-h-0 overflow-y-auto">
        <SubjectCard run={run} />
        <StartPage />
      </div>
    )
  }
  return (
    <>
      <ComparisonBar run={run} rows={rows} filter={filter} onFilter={setFilter} />
      <GradeBar event={run.impact.event} rows={rows} filter={filter} onFilter={setFilter} />
      <SubjectCard run={run} />
      {rows.length === 0 ? (
        <p className="px-4 py-6 text-sm text-soft">{words('noHits')}</p>
      ) : (
        <>
          <FilterBar
            rows={rows}
            shown={shown.length}
            filter={filter}
            find={find}
            onFilter={setFilter}
            onFind={setFind}
          />
          <HitsTable rows={shown} isCompared={isCompared} run={run} />
        </>
      )}
    </>
  )
}
