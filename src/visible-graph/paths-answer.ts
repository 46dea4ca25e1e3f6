import type { Model } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import type { DependencyFilter } from '#query/dependency-filter.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import type { PathStep } from '#query/path-steps.ts'
import type { PathAnswer, PathWish } from '#query/paths.ts'
import { pathsUpTo } from '#query/paths-up-to.ts'
import type { VisibleGraph } from './build-visible-graph.ts'
import { type PathsEmphasis, pathsEmphasisOf } from './paths-emphasis.ts'
import type { PathSettings } from './view-settings.ts'

/** Which paths were looked for, and what was found. */
export interface PathsFinding {
  readonly wish: PathWish
  readonly answer: PathAnswer
}

/** Looks for paths; null while one of the ends is not chosen. */
export const findPaths = (
  model: Model,
  { from, to, direction, avoid, longer }: Omit<PathSettings, 'chosen'>,
  filter: DependencyFilter,
): PathsFinding | null => {
  if (from.length === 0 || to.length === 0) return null
  const wish: PathWish = { ...filter, from, to, direction, avoid }
  return { wish, answer: pathsUpTo(dependencyGraphOf(model), wish, { longer }) }
}

/** The steps of a gap with those of their relations that the map knows: what is filtered out is not drawn. */
const knownSteps = (graph: VisibleGraph, gap: readonly PathStep[]): PathStep[] => {
  const known = new Set<Relation>(graph.relations.flatMap(({ relations }) => relations))
  return gap.map((step) =>
    'relations' in step ? { ...step, relations: step.relations.filter((each) => known.has(each)) } : step,
  )
}

/** Shows all paths on the map, or the chosen one; where there is none, what comes nearest. */
export const showPaths = (
  model: Model,
  graph: VisibleGraph,
  { wish: { from, to }, answer }: PathsFinding,
  chosen: number | null,
): PathsEmphasis => {
  if (!answer.found) {
    const gap = knownSteps(graph, answer.miss?.gap ?? [])
    return pathsEmphasisOf(model, graph, { from, to, ways: [gap], isOne: false })
  }
  const one = chosen === null ? undefined : answer.paths[chosen]
  const ways = (one ? [one] : answer.paths).map(({ steps }) => steps)
  return pathsEmphasisOf(model, graph, { from, to, ways, isOne: one !== undefined })
}
