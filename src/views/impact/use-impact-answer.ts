import { useCallback, useMemo } from 'react'
import { hitIn } from '#query/compare-impacts.ts'
import type { Impact, ImpactHit } from '#query/impact.ts'
import { rowsOfDifference, sideReader } from '#query/impact-rows.ts'
import type { ImpactStep } from '#query/impact-step.ts'
import type { Answer } from '#stage/map-stage.tsx'
import { useAppState } from '#state/store.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { type HitsOnScreen, hitsOnScreen } from '#visible-graph/hits-on-screen.ts'
import { impactEmphasisOf } from '#visible-graph/impact-emphasis.ts'
import { differenceMarks, impactMarks } from '#visible-graph/impact-marks.ts'
import { differenceMeanings, impactMeanings } from './mark-meanings.ts'
import { pictureWordsOf } from './picture-words.ts'
import type { Comparison, RunResult } from './use-run.ts'

/** What an answer comes to on the map. */
export interface ImpactAnswer extends Answer {
  readonly hits: HitsOnScreen
}

/** How a thing is hit, whichever way it is named. */
export const hitOfId = (impact: Impact, id: string): ImpactHit | null =>
  impact.hitOf('element', id) ??
  impact.hitOf('project', id) ??
  impact.hitOf('indicator', id) ??
  impact.hitOf('owner', id)

/** The way to what is hovered, else to what is chosen, in the first answer that hits it. */
const useWay = ({ impact, comparison }: RunResult): readonly ImpactStep[] => {
  const hover = useAppState((state) => state.hover)
  const chosen = useAppState((state) => state.settings.select[0])
  return useMemo(() => {
    const answers = comparison ? [comparison.b, comparison.a] : impact ? [impact] : []
    for (const id of [hover, chosen]) {
      for (const answer of answers) {
        const hit = id ? hitOfId(answer, id) : null
        if (hit && hit.hops > 0) return answer.pathOf(hit)
      }
    }
    return []
  }, [impact, comparison, hover, chosen])
}

/** All that either of two answers hits, each thing once. */
const hitsOfBoth = ({ a, b }: Comparison): readonly ImpactHit[] => [
  ...a.hits,
  ...b.hits.filter((hit) => !hitIn(a, hit)),
]

/** Turns the result into what the map shows. Hovering finds another way and leaves the marks as they are. */
export const useImpactAnswer = (run: RunResult): ((graph: VisibleGraph) => ImpactAnswer | null) => {
  const model = useAppState((state) => state.model)
  const { impact, comparison } = run
  const way = useWay(run)
  const marked = useMemo(() => {
    const known = new WeakMap<
      VisibleGraph,
      Pick<ImpactAnswer, 'hits'> & { marks: ReturnType<typeof impactMarks> }
    >()
    const mark = (graph: VisibleGraph) => {
      if (!comparison) {
        const hits = hitsOnScreen(model, graph, impact?.hits ?? [])
        return { hits, marks: impactMarks(hits) }
      }
      const { a, b, difference } = comparison
      const sideOf = sideReader(rowsOfDifference(difference))
      const [onA, onB] = [a, b].map(({ hits }) => hitsOnScreen(model, graph, hits))
      const hits = hitsOnScreen(model, graph, hitsOfBoth(comparison))
      return { hits, marks: onA && onB ? differenceMarks(onA, onB, sideOf) : new Map() }
    }
    return (graph: VisibleGraph) => {
      const found = known.get(graph) ?? mark(graph)
      known.set(graph, found)
      return found
    }
  }, [model, impact, comparison])
  const words = useMemo(
    () => impact && pictureWordsOf(model, impact, comparison),
    [model, impact, comparison],
  )
  return useCallback(
    (graph) => {
      if (!impact || !words) return null
      const { hits, marks } = marked(graph)
      const meanings = comparison ? differenceMeanings : impactMeanings
      return { ...impactEmphasisOf(model, graph, marks, way), marks, meanings, hits, words }
    },
    [model, impact, comparison, marked, way, words],
  )
}
