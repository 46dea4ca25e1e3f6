import type { Readings } from '#query/search-text.ts'

/**
 * The readings of texts that no build has seen, worked out beside the page, so that typing goes on meanwhile. The worker
 * brings its dictionary along when it is first needed, inside the script: a copy of the site in one file has no second
 * one. Rejects where it cannot be loaded or started.
 */
export const computeReadings = async (texts: readonly string[]): Promise<Readings> => {
  const { default: ReadingsWorker } = await import('./readings-worker.ts?worker&inline')
  const worker = new ReadingsWorker()
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<[string, string][]>) =>
        resolve(new Map(data)),
      )
      worker.addEventListener('error', (event) => reject(new Error(`readings failed: ${event.message}`)))
      worker.postMessage(texts)
    })
  } finally {
    worker.terminate()
  }
}
