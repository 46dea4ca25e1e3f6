import workerUrl from 'elkjs/lib/elk-worker.min.js?url'
import { createElkWorkerHost } from '#layout/elk-worker-host.ts'
import { createLayoutEngine, type LayoutEngine } from '#layout/layout-engine.ts'
import { keyOfJob, type LayoutResult } from '#layout/layout-job.ts'
import { createLayoutCache } from '#layout/place-graph.ts'
import type { LayoutService } from '#stage/layout-service.ts'

const createEngine = (): LayoutEngine => {
  const text = document.getElementById('embedded-elk-worker')?.textContent
  const source = text ? { text } : { url: workerUrl }
  return createLayoutEngine(() => createElkWorkerHost(source))
}

/** The layout service of the page, and what fetches the layouts that came with the product. */
export interface PageLayout {
  readonly service: LayoutService
  /** Fetches them, once; it is no failure where they are missing. */
  readonly prepare: () => Promise<void>
}

/**
 * The layout service of the page. The landscape needs none of it: the layouts that came with the product are fetched
 * when one is about to be wanted, and the engine's worker starts with the first that is not among them.
 */
export const createPageLayout = (
  readShipped: () => Promise<Readonly<Record<string, LayoutResult>>>,
): PageLayout => {
  const engine = createEngine()
  const cache = createLayoutCache()
  let shipped: Promise<void> | null = null
  const prepare = (): Promise<void> => {
    shipped ??= readShipped().then(cache.receive)
    return shipped
  }
  let cancelled = 0
  const run: LayoutEngine['run'] = async (job) => {
    const before = cancelled
    await prepare()
    if (cancelled !== before) return { status: 'stale' }
    const known = cache.get(keyOfJob(job))
    return known ? { status: 'done', result: known } : engine.run(job)
  }
  const cancel = (): void => {
    cancelled++
    engine.cancel()
  }
  return { service: { engine: { ...engine, run, cancel }, cache }, prepare }
}
