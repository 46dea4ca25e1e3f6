import type { Model } from '#model/model.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { planFocus } from './focus.ts'
import { arrangeJob } from './frame-content.ts'
import { type PageShape, placeLandscape } from './landscape.ts'
import type { LayoutEngine } from './layout-engine.ts'
import { type KnownLayouts, keyOfJob, type LayoutJob, type LayoutResult } from './layout-job.ts'
import type { LayoutNotice, PlacedGraph } from './placed-graph.ts'

/** Layouts kept by content, most recently used last. */
export interface LayoutCache extends KnownLayouts {
  readonly add: (job: LayoutJob, result: LayoutResult) => void
  /** Takes in the layouts computed when the product was built. They are never dropped. */
  readonly receive: (shipped: Readonly<Record<string, LayoutResult>>) => void
}

const mostKept = 400

/** An empty cache. */
export const createLayoutCache = (): LayoutCache => {
  const kept = new Map<string, LayoutResult>()
  const shipped = new Set<string>()
  const dropOldest = (): void => {
    if (kept.size <= shipped.size + mostKept) return
    for (const key of kept.keys()) {
      if (shipped.has(key)) continue
      kept.delete(key)
      return
    }
  }
  return Object.assign(kept, {
    add: (job: LayoutJob, result: LayoutResult): void => {
      kept.set(keyOfJob(job), result)
      dropOldest()
    },
    receive: (layouts: Readonly<Record<string, LayoutResult>>): void => {
      for (const [key, result] of Object.entries(layouts)) {
        shipped.add(key)
        kept.set(key, result)
      }
    },
  })
}

/** Places a graph with what is known; null when a layout must be computed first. */
export const placeKnown = (
  model: Model,
  graph: VisibleGraph,
  cache: KnownLayouts,
  shape: PageShape,
): PlacedGraph | null => {
  if (graph.scene === 'landscape') return placeLandscape(model, graph, shape)
  const plan = planFocus(model, graph, cache, shape)
  return 'placed' in plan ? plan.placed : null
}

const noticeOf = (reason: 'error' | 'deadline' | 'died'): LayoutNotice =>
  reason === 'deadline'
    ? 'engine-timed-out'
    : reason === 'died'
      ? 'engine-restarted'
      : 'arranged-without-engine'

/** Deeper than any nesting on screen: the loop below ends even if an engine answers nonsense. */
const mostRounds = 50

/**
 * Places a graph, computing what is not known. Always gives a picture: what the engine cannot lay out stands in rows,
 * and the picture's notices say so. Null only when the wish has become stale.
 */
export const placeGraph = async (
  model: Model,
  graph: VisibleGraph,
  cache: LayoutCache,
  engine: LayoutEngine,
  shape: PageShape,
): Promise<PlacedGraph | null> => {
  const arranged = new Map<string, LayoutResult>()
  const notices = new Set<LayoutNotice>()
  const lookUp = new Map<string, LayoutResult>()
  for (let round = 0; round < mostRounds; round++) {
    const known = new Map([...cache, ...lookUp, ...arranged])
    const plan = graph.scene === 'landscape' ? null : planFocus(model, graph, known, shape)
    if (plan === null) return placeLandscape(model, graph, shape)
    if ('placed' in plan) return { ...plan.placed, notices: [...notices] }
    for (const job of plan.jobs) {
      const outcome = await engine.run(job)
      if (outcome.status === 'stale') return null
      if (outcome.status === 'done') {
        cache.add(job, outcome.result)
        lookUp.set(keyOfJob(job), outcome.result)
      } else {
        // Not kept in the cache: the next time the engine may be well again.
        notices.add(noticeOf(outcome.reason))
        arranged.set(keyOfJob(job), arrangeJob(job))
      }
    }
  }
  throw new Error('focus layout does not settle')
}
