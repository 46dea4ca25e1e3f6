import { timelineWords } from '#i18n/timeline-words.ts'
import type { Existence } from '#query/timeline.ts'
import { useWordsOf } from '#state/use-words.ts'
import type { TimelineAnswer } from '#visible-graph/timeline-answer.ts'

const shown: readonly Existence[] = ['there', 'building', 'not-yet', 'gone', 'undated']

/** The look of each on the map, in small. */
const looks: Readonly<Record<Existence, string>> = {
  there: 'border-(--mark-good) bg-[color-mix(in_oklch,var(--mark-good)_20%,var(--paper))]',
  building:
    'border-(--mark-slight) bg-[repeating-linear-gradient(-45deg,var(--mark-slight)_0_1px,transparent_1px_4px)]',
  'not-yet': 'border-2 border-dotted border-(--mark-none)',
  gone: 'border-2 border-dashed border-(--mark-none) bg-[repeating-linear-gradient(45deg,var(--soft)_0_1px,transparent_1px_4px)]',
  undated: 'border-rule bg-paper',
}

interface Props {
  readonly year: number
  readonly counts: TimelineAnswer['counts']
}

/** How many elements are what in the shown year, and how the map shows it. */
export const TimelineLegend = ({ year, counts }: Props) => {
  const words = useWordsOf(timelineWords)
  return (
    <div
      role="status"
      className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-0.5 py-1 text-soft text-xs tabular-nums"
      title={words('changeBadge')}
    >
      <span className="font-semibold text-ink">{words('inYear', { year })}</span>
      {shown
        .filter((each) => each !== 'building' || counts[each] > 0)
        .map((each) => (
          <span
            key={each}
            className="flex items-center gap-1.5"
            data-existence={each}
            data-count={counts[each]}
          >
            <span
              aria-hidden="true"
              className={`inline-block size-3.5 shrink-0 rounded-sm border ${looks[each]}`}
            />
            {words(`is_${each}`)} {counts[each]}
          </span>
        ))}
    </div>
  )
}
