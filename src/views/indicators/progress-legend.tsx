import { indicatorsWords } from '#i18n/indicators-words.ts'
import { projectsWords } from '#i18n/projects-words.ts'
import { grades } from '#query/progress.ts'
import { projectStatuses } from '#query/project-status.ts'
import type { ProgressByIndicator } from '#query/roll-up-progress.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import type { Hatch } from '#visible-graph/box-mark.ts'
import { bindingHatch } from '#visible-graph/progress-marks.ts'
import { statusMarks } from '#visible-graph/status-marks.ts'
import { GradeSwatch } from './grade-swatch.tsx'
import { HatchSwatch } from './hatch-swatch.tsx'

/** What is hatched on the map, and what it is called. */
const useHatches = (): readonly { readonly hatch: Hatch; readonly name: string }[] => {
  const chosen = useAppState((state) => state.own.indicators.hatch)
  const words = useWordsOf(indicatorsWords)
  const statusWords = useWordsOf(projectsWords)
  switch (chosen) {
    case 'none':
      return []
    case 'binding':
      return [{ hatch: bindingHatch, name: words('hatch_binding') }]
    case 'status':
      return projectStatuses.map((status) => ({
        hatch: statusMarks[status].hatch,
        name: statusWords(`status_${status}`),
      }))
  }
}

/** What the colours and hatches of the map mean, and how many indicators have which. */
export const ProgressLegend = ({ progress }: { readonly progress: ProgressByIndicator }) => {
  const isColoured = useAppState((state) => state.own.indicators.colour === 'progress')
  const hatches = useHatches()
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
      {hatches.map(({ hatch, name }) => (
        <li key={name} className="flex items-center gap-1.5">
          <HatchSwatch hatch={hatch} />
          {name}
        </li>
      ))}
    </ul>
  )
}
