import { useEffect, useMemo, useState } from 'react'
import type { Model } from '#model/model.ts'
import { buildSearchIndex, type SearchIndex } from '#query/search.ts'
import { searchEntriesOf, textsToRead } from '#query/search-entries.ts'
import type { Readings } from '#query/search-text.ts'
import { useAppState } from '#state/store.ts'
import { commandEntries } from './command-entries.ts'
import { computeReadings } from './compute-readings.ts'

/** Indexes with readings, so that the palette opens at once the second time. */
const ready = new WeakMap<Model, SearchIndex>()

/**
 * The index of the open model: by characters and words at once, by readings as soon as they are there. Those of the
 * built-in model come with the site; those of another one, or where the site's are missing, are computed here. Where
 * even that fails the search goes on without them.
 */
export const useSearchIndex = (
  readShipped: () => Promise<Readings>,
): { readonly index: SearchIndex; readonly isReady: boolean } => {
  const model = useAppState((state) => state.model)
  const isShipped = useAppState((state) => state.origin.kind === 'shipped')
  const entries = useMemo(() => [...searchEntriesOf(model), ...commandEntries], [model])
  const first = useMemo(() => ready.get(model) ?? buildSearchIndex(entries), [model, entries])
  const [index, setIndex] = useState(first)
  const [isReady, setReady] = useState(() => ready.has(model))
  useEffect(() => {
    if (ready.has(model)) return undefined
    let isLive = true
    const compute = (): Promise<Readings> => computeReadings(textsToRead(entries))
    const readings = isShipped ? readShipped().catch(compute) : compute()
    readings.then(
      (known) => {
        const built = buildSearchIndex(entries, known)
        ready.set(model, built)
        if (!isLive) return
        setIndex(built)
        setReady(true)
      },
      () => isLive && setReady(true),
    )
    return () => {
      isLive = false
    }
  }, [model, entries, isShipped, readShipped])
  return { index, isReady }
}
