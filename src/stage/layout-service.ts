import { createContext, useContext } from 'react'
import type { LayoutEngine } from '#layout/layout-engine.ts'
import type { LayoutCache } from '#layout/place-graph.ts'

/** The layout engine of the page and what it has laid out before. The shell creates it: it is what starts workers. */
export interface LayoutService {
  readonly engine: LayoutEngine
  readonly cache: LayoutCache
}

const LayoutServiceContext = createContext<LayoutService | null>(null)

export const LayoutServiceProvider = LayoutServiceContext.Provider

export const useLayoutService = (): LayoutService => {
  const service = useContext(LayoutServiceContext)
  if (!service) throw new Error('map outside a layout service')
  return service
}
