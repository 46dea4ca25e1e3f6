import { useMemo } from 'react'
import { type Dependencies, dependenciesOf } from '#query/dependencies.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { useAppState } from '#state/store.ts'
import { filterOf } from '#visible-graph/view-filter.ts'
import { elementsOf, type Subject } from './subject.ts'

/** The columns of what the screen speaks of, as it is filtered. A layer or pillar is nothing without what is inside. */
export const useDependencies = (subject: Subject & { kind: 'element' | 'place' }): Dependencies => {
  const model = useAppState((state) => state.model)
  const hide = useAppState((state) => state.settings.hide)
  const filter = useAppState((state) => state.settings.filter)
  const scope = useAppState((state) => state.own.dependencies.scope)
  return useMemo(
    () =>
      dependenciesOf(dependencyGraphOf(model), {
        ...filterOf({ hide, filter }),
        of: elementsOf(model, subject),
        withInside: scope === 'inside' || subject.kind === 'place',
      }),
    [model, hide, filter, scope, subject],
  )
}
