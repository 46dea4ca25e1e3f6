import { useCallback } from 'react'
import type { ProgressByIndicator } from '#query/roll-up-progress.ts'
import type { Answer } from '#stage/map-stage.tsx'
import { useAppState } from '#state/store.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { emphasisOf } from '#visible-graph/emphasis.ts'
import { progressMarksOf } from '#visible-graph/progress-marks.ts'
import { questionOfAll } from '#visible-graph/question.ts'
import type { SelectableId } from '#visible-graph/view-settings.ts'

/** The map with its boxes marked by progress, and lit by what is chosen. Pointing shows lines and dims no colour. */
export const useProgressAnswer = (progress: ProgressByIndicator): ((graph: VisibleGraph) => Answer) => {
  const model = useAppState((state) => state.model)
  const select = useAppState((state) => state.settings.select)
  const hover = useAppState((state) => (state.settings.select.length === 0 ? state.hover : null))
  const own = useAppState((state) => state.own.indicators)
  return useCallback(
    (graph) => {
      const asked = hover === null ? select : [hover as SelectableId]
      const emphasis = emphasisOf(graph, questionOfAll(model, graph, asked))
      return {
        ...emphasis,
        lit: hover === null ? emphasis.lit : null,
        marks: progressMarksOf(model, graph, progress, {
          roll: own.roll,
          colour: own.colour === 'progress',
          badge: own.badge === 'none' ? null : own.badge,
          hatch: own.hatch === 'binding',
        }),
      }
    },
    [model, select, hover, own, progress],
  )
}
