import { createContext, useContext } from 'react'
import type { Readings } from '#query/search-text.ts'

/** Fetches the readings that came with the built-in model; rejects where they are missing. */
export type ReadingsSource = () => Promise<Readings>

const ReadingsSourceContext = createContext<ReadingsSource>(() => Promise.reject(new Error('no readings')))

/** Says where the readings of the built-in model are. */
export const ReadingsSourceProvider = ReadingsSourceContext.Provider

export const useReadingsSource = (): ReadingsSource => useContext(ReadingsSourceContext)
