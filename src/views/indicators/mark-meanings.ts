import type { IndicatorsSettings } from '#deep-link/indicators-parameters.ts'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import { projectsWords } from '#i18n/projects-words.ts'
import { textOf } from '#i18n/words.ts'
import { grades } from '#query/progress.ts'
import { projectStatuses } from '#query/project-status.ts'
import type { MarkMeaning } from '#visible-graph/box-mark.ts'
import { bindingHatch, toneOfGrade } from '#visible-graph/progress-marks.ts'
import { statusMarks } from '#visible-graph/status-marks.ts'

const hatchMeanings = (hatch: IndicatorsSettings['hatch']): readonly MarkMeaning[] => {
  switch (hatch) {
    case 'none':
      return []
    case 'binding':
      return [{ mark: { hatch: bindingHatch }, name: textOf(indicatorsWords, 'hatch_binding') }]
    case 'status':
      return projectStatuses.map((status) => ({
        mark: { hatch: statusMarks[status].hatch },
        name: textOf(projectsWords, `status_${status}`),
      }))
  }
}

/** What grounds, hatches and badges on the map mean, as they are chosen. */
export const progressMeanings = ({ colour, badge, hatch }: IndicatorsSettings): readonly MarkMeaning[] => [
  ...(colour === 'none'
    ? []
    : grades.map((grade) => ({
        mark: { ground: toneOfGrade[grade] },
        name: textOf(indicatorsWords, `grade_${grade}`),
      }))),
  ...hatchMeanings(hatch),
  ...(badge === 'none'
    ? []
    : [
        {
          mark: { badge: badge === 'way' ? '%' : '2' },
          name: textOf(indicatorsWords, `badge_${badge}`),
          isSample: true,
        } as const,
      ]),
]
