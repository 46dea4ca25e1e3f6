import { useCallback, useMemo } from 'react'
import { useAppState } from '#state/store.ts'
import { useLoaded } from '#ui/use-loaded.ts'
import type { PathsPart } from '#views/map/paths/paths-part.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import type { PathsFinding } from '#visible-graph/paths-answer.ts'
import type { PathsEmphasis } from '#visible-graph/paths-emphasis.ts'
import { filterOf } from '#visible-graph/view-filter.ts'

const loadPart = (): Promise<PathsPart> =>
  import('#views/map/paths/paths-part.ts').then((module) => module.pathsPart)

const loadNothing = (): Promise<null> => Promise.resolve(null)

/** The paths that are looked for, and what they need to be shown. */
export interface Paths {
  readonly isWanted: boolean
  /** Null while it is on its way. */
  readonly part: PathsPart | null
  readonly hasFailed: boolean
  readonly retry: () => void
  /** Null while one of the ends is not chosen. */
  readonly finding: PathsFinding | null
  readonly answerOn: (graph: VisibleGraph) => PathsEmphasis | null
}

/** The paths that are looked for. Stepping through them does not look for them again. */
export const usePaths = (): Paths => {
  const model = useAppState((state) => state.model)
  const hide = useAppState((state) => state.settings.hide)
  const filter = useAppState((state) => state.settings.filter)
  const paths = useAppState((state) => state.settings.paths)
  const isWanted = paths !== null
  const { part, hasFailed, retry } = useLoaded<PathsPart | null>(isWanted ? loadPart : loadNothing)
  const { from, to, direction, avoid, longer, chosen = null } = paths ?? {}
  const finding = useMemo(() => {
    if (!part || !from || !to || !direction || !avoid || longer === undefined) return null
    return part.findPaths(model, { from, to, direction, avoid, longer }, filterOf({ hide, filter }))
  }, [part, model, from, to, direction, avoid, longer, hide, filter])
  const answerOn = useCallback(
    (graph: VisibleGraph) => (part && finding ? part.showPaths(model, graph, finding, chosen) : null),
    [part, model, finding, chosen],
  )
  return { isWanted, part, hasFailed: isWanted && hasFailed, retry, finding, answerOn }
}
