import ELK from 'elkjs/lib/elk-api.js'
import type { ElkHost } from './layout-engine.ts'

/** The worker's program: its address, or its text where the page came as one file and has no address to load from. */
export type WorkerSource = { readonly url: string } | { readonly text: string }

const createWorker = (source: WorkerSource): Worker => {
  if ('url' in source) return new Worker(source.url)
  const url = URL.createObjectURL(new Blob([source.text], { type: 'text/javascript' }))
  const worker = new Worker(url)
  URL.revokeObjectURL(url)
  return worker
}

/** ELK in a worker of its own, so that a long layout never holds up the page. */
export const createElkWorkerHost = (source: WorkerSource): ElkHost => {
  const worker = createWorker(source)
  const listeners: (() => void)[] = []
  const die = (): void => {
    for (const listener of listeners) listener()
  }
  worker.addEventListener('error', die)
  worker.addEventListener('messageerror', die)
  return {
    elk: new ELK({ workerFactory: () => worker }),
    onDeath: (listener) => listeners.push(listener),
    terminate: () => worker.terminate(),
  }
}
