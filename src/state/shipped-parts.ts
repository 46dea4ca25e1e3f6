import { createContext, useContext } from 'react'
import type { Dataset } from '#model/dataset.ts'
import type { Readings } from '#query/search-text.ts'

/** What of the built-in model the first picture does not need. */
export type LaterPart = Pick<Dataset, 'tours' | 'terms'>

/** What comes with the built-in model and is not needed for the map. Each is fetched when asked for, and may fail. */
export interface ShippedParts {
  /** How the names are read, for the search. */
  readonly readReadings: () => Promise<Readings>
  /** The same object every time. */
  readonly readRest: () => Promise<LaterPart>
}

const ShippedPartsContext = createContext<ShippedParts | null>(null)

/** Says where the parts of the built-in model are. */
export const ShippedPartsProvider = ShippedPartsContext.Provider

export const useShippedParts = (): ShippedParts => {
  const parts = useContext(ShippedPartsContext)
  if (!parts) throw new Error('view outside the shipped parts')
  return parts
}
