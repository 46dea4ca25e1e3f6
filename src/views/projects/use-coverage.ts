import { useMemo } from 'react'
import { type Coverage, coverageOf } from '#query/coverage.ts'
import { useAppState } from '#state/store.ts'
import type { Portfolio } from './use-portfolio.ts'

/** The coverage by the listed projects, opened and narrowed as it is on the screen. */
export const useCoverage = ({ listed }: Portfolio): Coverage => {
  const model = useAppState((state) => state.model)
  const rows = useAppState((state) => state.own.projects.rows)
  const unbuilt = useAppState((state) => state.own.projects.unbuilt)
  return useMemo(
    () => coverageOf(model, listed, { open: new Set(rows), onlyUnbuilt: unbuilt }),
    [model, listed, rows, unbuilt],
  )
}
