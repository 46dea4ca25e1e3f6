import { useCallback, useMemo } from 'react'
import { projectsWords } from '#i18n/projects-words.ts'
import { textOf } from '#i18n/words.ts'
import type { StatusOf } from '#query/portfolio-facets.ts'
import { projectStatuses } from '#query/project-status.ts'
import type { Answer } from '#stage/map-stage.tsx'
import { useAppState } from '#state/store.ts'
import { type BoxMark, type MarkMeaning, mergeMarks } from '#visible-graph/box-mark.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { emphasisOf, withAround } from '#visible-graph/emphasis.ts'
import { questionOfAll } from '#visible-graph/question.ts'
import { statusMarks, statusMarksOf } from '#visible-graph/status-marks.ts'
import type { SelectableId } from '#visible-graph/view-settings.ts'

/** What the map is asked: about what is chosen, else about what is pointed at. */
const useAsked = (): readonly SelectableId[] => {
  const select = useAppState((state) => state.settings.select)
  const hover = useAppState((state) => (state.settings.select.length === 0 ? state.hover : null))
  return useMemo(() => (hover === null ? select : [hover as SelectableId]), [select, hover])
}

const statusMeanings: readonly MarkMeaning[] = projectStatuses.map((status) => ({
  mark: statusMarks[status],
  name: textOf(projectsWords, `status_${status}`),
}))

const askedRing: BoxMark = { ring: { tone: 'asked', line: 'solid' } }
const touchedMark: BoxMark = { ...askedRing, ground: 'asked' }

/** The map in small: no lines, and what is asked about marked so that it is seen without being read. */
export const useSmallAnswer = (): ((graph: VisibleGraph) => Answer) => {
  const model = useAppState((state) => state.model)
  const asked = useAsked()
  return useCallback(
    (graph) => {
      const { boxes, lit: touched } = questionOfAll(model, graph, asked)
      const marked = [...boxes, ...touched]
      const lit = marked.length === 0 ? null : withAround(graph, new Set(marked))
      const marks = new Map(marked.map((id) => [id, touchedMark]))
      return { flows: [], relations: [], links: [], lit, marks }
    },
    [model, asked],
  )
}

/**
 * The map with its boxes marked by status, and a ring round what is chosen or pointed at. Nothing steps back: a status
 * that is dimmed would be lost.
 */
export const useStatusAnswer = (statusOf: StatusOf): ((graph: VisibleGraph) => Answer) => {
  const model = useAppState((state) => state.model)
  const asked = useAsked()
  return useCallback(
    (graph) => {
      const question = questionOfAll(model, graph, asked)
      const rings = new Map([...question.boxes, ...question.lit].map((id) => [id, askedRing]))
      const marks = mergeMarks(statusMarksOf(model, graph, statusOf), rings)
      return { ...emphasisOf(graph, question), lit: null, marks, meanings: statusMeanings }
    },
    [model, asked, statusOf],
  )
}
