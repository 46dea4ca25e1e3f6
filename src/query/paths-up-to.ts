import { buildAdmission } from './dependency-filter.ts'
import { type DependencyGraph, indicesOf } from './dependency-graph.ts'
import { avoiding } from './inside.ts'
import { findLongerPaths } from './longer-paths.ts'
import {
  type DependencyPath,
  directedPathsOf,
  mostPaths,
  type PathAnswer,
  type PathWish,
  searchesOf,
  shortestPaths,
} from './paths.ts'

export interface PathRange {
  /** How many hops more than the shortest a path may have; 0 for all the shortest alone. */
  readonly longer: number
  /** How many to list at most; 100 if not said. */
  readonly limit?: number
}

/** The hops of a path: its steps along relations that are no ties. */
export const hopsOf = ({ steps }: DependencyPath): number =>
  steps.filter(({ kind }) => kind === 'relation').length

/**
 * Lists every path between two selections from the shortest on, up to so many hops longer: [P10] and [P11] of
 * docs/queries.md. Where there is none, says what comes nearest. Throws for an element that the model does not hold.
 */
export const pathsUpTo = (
  graph: DependencyGraph,
  wish: PathWish,
  { longer, limit = mostPaths }: PathRange,
): PathAnswer => {
  const shortest = shortestPaths(graph, wish, { all: true, limit })
  if (!shortest.found || shortest.length === 0 || longer <= 0) return shortest
  const longest = shortest.length + longer
  const admission = avoiding(graph, buildAdmission(graph, wish), indicesOf(graph, wish.avoid ?? []))
  const [from, to] = [indicesOf(graph, wish.from), indicesOf(graph, wish.to)]
  const range = { length: shortest.length, longest, most: limit }
  const found = searchesOf(wish.direction).map((direction) => {
    const ends = direction === 'stands-on' ? { from, to } : { from: to, to: from }
    return { direction, ...findLongerPaths(graph, admission, ends, range) }
  })
  const others = found.flatMap(directedPathsOf).sort((a, b) => hopsOf(a) - hopsOf(b))
  const paths = [...shortest.paths, ...others]
  const more = shortest.more || found.some((each) => each.more) || paths.length > limit
  return { found: true, length: shortest.length, paths: paths.slice(0, limit), more }
}
