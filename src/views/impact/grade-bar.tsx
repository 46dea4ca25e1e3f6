import { useMemo } from 'react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { gradeNames } from '#i18n/impact-words.ts'
import { grades, type ImpactEvent } from '#model/impact-event.ts'
import { countGrades } from '#query/impact-facets.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { GradeMark } from './grade-mark.tsx'
import { type Hits, useNarrowHits } from './use-hits.ts'

interface Props {
  readonly event: ImpactEvent
  readonly hits: Hits
}

/** How many hits of each grade there are, what the grade means for this event, and its ring: the legend, and a filter. */
export const GradeBar = ({ event, hits: { rows, filter } }: Props) => {
  const narrow = useNarrowHits()
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  const counts = useMemo(() => countGrades(rows.map(({ hit }) => hit)), [rows])
  return (
    <fieldset className="grid shrink-0 grid-cols-3 gap-1.5 border-rule border-b px-3 py-2">
      <legend className="sr-only">{words('colGrade')}</legend>
      {grades.map((grade) => (
        <button
          key={grade}
          type="button"
          data-grade={grade}
          data-count={counts[grade]}
          aria-pressed={filter.grade === grade}
          title={words('filterGrade', { grade: text(gradeNames[grade]) })}
          className="flex min-w-0 items-center gap-2 rounded-md border border-rule px-2 py-1 text-left hover:not-aria-pressed:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-ground"
          onClick={() => narrow({ grade: filter.grade === grade ? null : grade })}
        >
          <GradeMark grade={grade} />
          <span className="min-w-0">
            <span className="block font-semibold text-sm tabular-nums">
              {words('gradeCount', { grade: text(gradeNames[grade]), count: counts[grade] })}
            </span>
            <span className="block truncate text-soft text-xs">{text(event.effects[grade])}</span>
          </span>
        </button>
      ))}
    </fieldset>
  )
}
