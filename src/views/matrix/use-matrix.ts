import { useMemo } from 'react'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { buildMatrix, type Matrix } from '#query/matrix.ts'
import { useAppState } from '#state/store.ts'
import { filterOf } from '#visible-graph/view-filter.ts'
import { openingOf } from './opening.ts'

/** The matrix of the present settings. Which cell is chosen builds it anew only where that opens something. */
export const useMatrix = (): Matrix => {
  const model = useAppState((state) => state.model)
  const settings = useAppState((state) => state.own.matrix)
  const hide = useAppState((state) => state.settings.hide)
  const filter = useAppState((state) => state.settings.filter)
  const language = useAppState((state) => state.language)
  const { order } = settings
  const { depth, open, closed } = openingOf(model, settings)
  const opened = open.join()
  const shut = closed.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lists are new ones each time, and mostly the same
  return useMemo(
    () =>
      buildMatrix(dependencyGraphOf(model), {
        depth,
        open,
        closed,
        order,
        language,
        filter: filterOf({ hide, filter }),
      }),
    [model, depth, opened, shut, order, language, hide, filter],
  )
}
