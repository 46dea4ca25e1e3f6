import { indicatorsWords } from '#i18n/indicators-words.ts'
import { grades } from '#query/progress.ts'
import type { ProgressByIndicator } from '#query/roll-up-progress.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { GradeSwatch } from './grade-swatch.tsx'

/** What the colours of the map mean, and how many indicators have which. */
export const ProgressLegend = ({ progress }: { readonly progress: ProgressByIndicator }) => {
  const isColoured = useAppState((state) => state.own.indicators.colour === 'progress')
  const isHatched = useAppState((state) => state.own.indicators.hatch === 'binding')
  const words = useWordsOf(indicatorsWords)
  const count = (grade: string): number =>
    [...progress.values()].filter((each) => each.grade === grade).length
  return (
    <ul className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-0.5 py-1 text-soft text-xs tabular-nums">
      {isColoured &&
        grades.map((grade) => (
          <li key={grade} className="flex items-center gap-1.5" data-grade-count={`${grade} ${count(grade)}`}>
            <GradeSwatch grade={grade} />
            {words(`grade_${grade}`)} {count(grade)}
          </li>
        ))}
      {isHatched && (
        <li className="flex items-center gap-1.5">
          <span
            aria-hidden="true"
            className="inline-block size-3.5 rounded-sm border border-rule bg-[repeating-linear-gradient(-45deg,var(--soft)_0_1px,transparent_1px_4px)]"
          />
          {words('hatch_binding')}
        </li>
      )}
    </ul>
  )
}
