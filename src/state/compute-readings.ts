import type { Readings } from '#query/search-text.ts'

/** Milliseconds that may be worked on end: less than a frame, so that typing goes on meanwhile. */
const slice = 8

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * The readings of texts that no build has seen, worked out in slices between which the page lives on. Brings its
 * dictionary along when it is first needed. Rejects where that cannot be loaded.
 */
export const computeReadings = async (texts: readonly string[]): Promise<Readings> => {
  const { readingsOf } = await import('#query/search-pinyin.ts')
  const readings = new Map<string, string>()
  let since = performance.now()
  for (const text of texts) {
    for (const [each, reading] of readingsOf([text])) readings.set(each, reading)
    if (performance.now() - since < slice) continue
    await pause()
    since = performance.now()
  }
  return readings
}
