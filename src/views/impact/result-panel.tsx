import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { useWordsOf } from '#state/use-words.ts'
import { ComparisonBar } from './comparison-bar.tsx'
import { FilterBar } from './filter-bar.tsx'
import { GradeBar } from './grade-bar.tsx'
import { HitsTable } from './hits-table.tsx'
import { StartPage } from './start-page.tsx'
import { SubjectCard } from './subject-card.tsx'
import type { Hits } from './use-hits.ts'
import type { RunResult } from './use-run.ts'

interface Props {
  readonly run: RunResult
  readonly hits: Hits
}

/** What is hit, as a table that one narrows, and why for the row that is chosen. */
export const ResultPanel = ({ run, hits }: Props) => {
  const words = useWordsOf(impactScreenWords)
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
      <ComparisonBar run={run} hits={hits} />
      <GradeBar event={run.impact.event} hits={hits} />
      <SubjectCard run={run} />
      {hits.rows.length === 0 ? (
        <p className="px-4 py-6 text-sm text-soft">{words('noHits')}</p>
      ) : (
        <>
          <FilterBar hits={hits} />
          <HitsTable rows={hits.shown} isCompared={run.comparison !== null} run={run} />
        </>
      )}
    </>
  )
}
