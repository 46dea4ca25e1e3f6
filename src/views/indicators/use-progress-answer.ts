import { useCallback, useMemo } from 'react'
import type { ProjectId } from '#model/id.ts'
import type { ProjectStatus } from '#query/project-status.ts'
import type { ProgressByIndicator } from '#query/roll-up-progress.ts'
import type { KeptRecord } from '#records/kept-record.ts'
import { projectEntriesOf } from '#records/project-record.ts'
import type { Answer } from '#stage/map-stage.tsx'
import { useAppState } from '#state/store.ts'
import { type BoxMarks, mergeMarks } from '#visible-graph/box-mark.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { emphasisOf } from '#visible-graph/emphasis.ts'
import { progressMarksOf } from '#visible-graph/progress-marks.ts'
import { questionOfAll } from '#visible-graph/question.ts'
import { statusMarksOf } from '#visible-graph/status-marks.ts'
import type { SelectableId } from '#visible-graph/view-settings.ts'
import { progressMeanings } from './mark-meanings.ts'

/** How far each project is, of those of which it is recorded. */
const statusesOf = (dataset: string, records: readonly KeptRecord[]): ReadonlyMap<ProjectId, ProjectStatus> =>
  new Map(
    [...projectEntriesOf(dataset, records).byProject].flatMap(([id, { content }]) =>
      content.status === null ? [] : [[id, content.status] as const],
    ),
  )

/** Of some marks the hatch alone: colour and badge tell something else. */
const hatchesOf = (marks: BoxMarks): BoxMarks =>
  new Map([...marks].flatMap(([id, { hatch }]) => (hatch ? [[id, { hatch }] as const] : [])))

/** The map with its boxes marked by progress, and lit by what is chosen. Pointing shows lines and dims no colour. */
export const useProgressAnswer = (progress: ProgressByIndicator): ((graph: VisibleGraph) => Answer) => {
  const model = useAppState((state) => state.model)
  const select = useAppState((state) => state.settings.select)
  const hover = useAppState((state) => (state.settings.select.length === 0 ? state.hover : null))
  const own = useAppState((state) => state.own.indicators)
  const records = useAppState((state) => state.records)
  const statusOf = useMemo(() => statusesOf(model.dataset.id, records), [model, records])
  return useCallback(
    (graph) => {
      const asked = hover === null ? select : [hover as SelectableId]
      const emphasis = emphasisOf(graph, questionOfAll(model, graph, asked))
      return {
        ...emphasis,
        lit: hover === null ? emphasis.lit : null,
        meanings: progressMeanings(own),
        marks: mergeMarks(
          progressMarksOf(model, graph, progress, {
            roll: own.roll,
            colour: own.colour === 'progress',
            badge: own.badge === 'none' ? null : own.badge,
            hatch: own.hatch === 'binding',
          }),
          own.hatch === 'status' ? hatchesOf(statusMarksOf(model, graph, statusOf)) : new Map(),
        ),
      }
    },
    [model, select, hover, own, progress, statusOf],
  )
}
