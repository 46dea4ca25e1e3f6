import type { Dataset } from '#model/dataset.ts'
import type { Model } from '#model/model.ts'
import type { Finding } from '#query/health-finding.ts'
import type { RuleSetting } from '#query/health-rules.ts'
import { type CheckWish, checkModel } from './check-model.ts'

/** A worker that does what `findings-worker.ts` does. */
export interface FindingsWorker {
  addEventListener(
    type: 'message' | 'error' | 'messageerror',
    listener: (event: { readonly data?: readonly Finding[] }) => void,
  ): void
  postMessage(wish: CheckWish): void
  terminate(): void
}

/** The program stands inside the script: a copy of the site in one file has no second one. */
const startWorker = async (): Promise<FindingsWorker> => {
  const { default: Program } = await import('./findings-worker.ts?worker&inline')
  return new Program()
}

/** What no rule looks at is not worth being copied. */
const lightened = (dataset: Dataset): Dataset => ({
  ...dataset,
  sources: [],
  quantities: [],
  milestones: [],
  terms: [],
  tours: [],
})

interface Asked {
  readonly wish: CheckWish
  /** Hears how many rules are done. */
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
}

const askWorker = async (worker: FindingsWorker, { wish, onProgress, signal }: Asked): Promise<Finding[]> => {
  try {
    signal.throwIfAborted()
    return await new Promise((resolve, reject) => {
      const found: (readonly Finding[])[] = []
      const fail = (): void => reject(new Error('findings failed'))
      signal.addEventListener('abort', fail)
      worker.addEventListener('error', fail)
      worker.addEventListener('messageerror', fail)
      worker.addEventListener('message', ({ data = [] }) => {
        found.push(data)
        onProgress(found.length)
        if (found.length === wish.rules.length) resolve(found.flat())
      })
      worker.postMessage(wish)
    })
  } finally {
    worker.terminate()
  }
}

/** After the next frame: what is on the page says first that it will be busy. */
const onceSeen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50))

const checkHere = async ({ wish, onProgress, signal }: Asked): Promise<Finding[]> => {
  onProgress(0)
  await onceSeen()
  signal.throwIfAborted()
  const found: (readonly Finding[])[] = []
  checkModel(wish, (findings) => found.push(findings))
  return found.flat()
}

/**
 * What the rules that are on find in a model, worked out beside the page. Where a worker cannot be started, or dies, it is
 * worked out in the page, which stands still meanwhile. Rejects only when called off.
 */
export const computeFindings = async (
  model: Model,
  settings: readonly RuleSetting[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
  start: () => Promise<FindingsWorker> = startWorker,
): Promise<readonly Finding[]> => {
  const rules = settings.filter(({ isOn }) => isOn)
  if (rules.length === 0) return []
  const asked = { wish: { dataset: lightened(model.dataset), rules }, onProgress, signal }
  try {
    return await askWorker(await start(), asked)
  } catch {
    signal.throwIfAborted()
    return checkHere(asked)
  }
}
