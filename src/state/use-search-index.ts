import { useEffect, useMemo, useState } from 'react'
import type { Model } from '#model/model.ts'
import { buildSearchIndex, type SearchIndex } from '#query/search.ts'
import { type SearchEntry, textsToRead } from '#query/search-entries.ts'
import type { Readings } from '#query/search-text.ts'
import { computeReadings } from './compute-readings.ts'
import { useShippedParts } from './shipped-parts.ts'
import { useAppState } from './store.ts'

/** What of a model is to be found. The same function for the same entries, so that their index is known again. */
export type EntriesOf = (model: Model) => readonly SearchEntry[]

/** Indexes with readings, so that a search opens at once the second time. */
const ready = new WeakMap<EntriesOf, WeakMap<Model, SearchIndex>>()

const keep = (entriesOf: EntriesOf, model: Model, index: SearchIndex): void => {
  const indexes = ready.get(entriesOf) ?? new WeakMap<Model, SearchIndex>()
  ready.set(entriesOf, indexes.set(model, index))
}

/**
 * The index of the open model: by characters and words at once, by readings as soon as they are there. Those of the
 * built-in model come with the site; those of another one, or where the site's are missing, are computed here. Where
 * even that fails the search goes on without them.
 */
export const useSearchIndex = (
  entriesOf: EntriesOf,
): { readonly index: SearchIndex; readonly isReady: boolean } => {
  const model = useAppState((state) => state.model)
  const isShipped = useAppState((state) => state.origin.kind === 'shipped')
  const { readReadings: readShipped } = useShippedParts()
  const known = ready.get(entriesOf)?.get(model)
  const entries = useMemo(() => entriesOf(model), [model, entriesOf])
  const first = useMemo(() => known ?? buildSearchIndex(entries), [known, entries])
  const [read, setRead] = useState<{ readonly of: typeof entries; readonly index: SearchIndex } | null>(null)
  useEffect(() => {
    if (ready.get(entriesOf)?.has(model)) return undefined
    let isLive = true
    const compute = (): Promise<Readings> => computeReadings(textsToRead(entries))
    const readings = isShipped ? readShipped().catch(compute) : compute()
    readings.then(
      (texts) => {
        const index = buildSearchIndex(entries, texts)
        keep(entriesOf, model, index)
        if (isLive) setRead({ of: entries, index })
      },
      () => isLive && setRead({ of: entries, index: first }),
    )
    return () => {
      isLive = false
    }
  }, [model, entries, entriesOf, first, isShipped, readShipped])
  const mine = read?.of === entries ? read.index : null
  return { index: known ?? mine ?? first, isReady: known !== undefined || mine !== null }
}
