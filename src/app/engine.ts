import workerUrl from 'elkjs/lib/elk-worker.min.js?url'
import { createElkWorkerHost } from '#layout/elk-worker-host.ts'
import { createLayoutEngine } from '#layout/layout-engine.ts'
import type { LayoutResult } from '#layout/layout-job.ts'
import { createLayoutCache } from '#layout/place-graph.ts'
import type { LayoutService } from '#stage/layout-service.ts'

/** The layout engine of the page. Its worker starts with the first layout that is not known. */
export const createLayoutService = (shipped: Readonly<Record<string, LayoutResult>>): LayoutService => {
  const text = document.getElementById('embedded-elk-worker')?.textContent
  const source = text ? { text } : { url: workerUrl }
  return {
    engine: createLayoutEngine(() => createElkWorkerHost(source)),
    cache: createLayoutCache(shipped),
  }
}
