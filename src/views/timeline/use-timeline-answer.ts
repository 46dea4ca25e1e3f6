import { useCallback } from 'react'
import { timelineWords } from '#i18n/timeline-words.ts'
import { textOf } from '#i18n/words.ts'
import type { Answer } from '#stage/map-stage.tsx'
import { useAppState } from '#state/store.ts'
import type { MarkMeaning } from '#visible-graph/box-mark.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { type Emphasis, emphasisOf } from '#visible-graph/emphasis.ts'
import { boxOfElement, noQuestion, questionOfAll } from '#visible-graph/question.ts'
import { existenceMarks, type TimelineAnswer, timelineAnswerOf } from '#visible-graph/timeline-answer.ts'
import type { SelectableId } from '#visible-graph/view-settings.ts'
import type { Timeline } from './use-timeline.ts'

const meanings: readonly MarkMeaning[] = [
  ...(['there', 'building', 'not-yet', 'gone'] as const).map((existence) => ({
    mark: existenceMarks[existence],
    name: textOf(timelineWords, `is_${existence}`),
  })),
  { mark: { badge: '+2' }, name: textOf(timelineWords, 'changeBadge'), isSample: true },
]

/** The map in the shown year, lit by what is selected or by the chosen milestone. Pointing shows lines and dims nothing. */
export const useTimelineAnswer = (
  timeline: Timeline | null,
): ((graph: VisibleGraph) => (TimelineAnswer & Answer) | null) => {
  const model = useAppState((state) => state.model)
  const select = useAppState((state) => state.settings.select)
  const isAsked = select.length > 0 || timeline?.milestone != null
  const hover = useAppState((state) => (isAsked ? null : state.hover))
  return useCallback(
    (graph) => {
      if (!timeline) return null
      const { milestone, years, year } = timeline
      const emphasisNow = (): Emphasis => {
        if (select.length > 0) return emphasisOf(graph, questionOfAll(model, graph, select))
        if (milestone) {
          const boxes = milestone.elements.flatMap((id) => boxOfElement(model, graph, id) ?? [])
          return emphasisOf(graph, { boxes: [], lit: [...new Set(boxes)] })
        }
        const asked = hover === null ? noQuestion : questionOfAll(model, graph, [hover as SelectableId])
        return { ...emphasisOf(graph, asked), lit: null }
      }
      return { ...timelineAnswerOf(model, graph, years, year, emphasisNow()), meanings }
    },
    [model, select, hover, timeline],
  )
}
