import type { ElementId } from '#model/id.ts'
import { buildAdmission, type DependencyFilter } from './dependency-filter.ts'
import { type DependencyGraph, indicesOf } from './dependency-graph.ts'
import { type FoundPaths, findPaths } from './find-paths.ts'
import { avoiding } from './inside.ts'
import { findNearestMiss, type NearestMiss } from './nearest-miss.ts'
import { type PathStep, turnSteps } from './path-steps.ts'
import type { TraceDirection } from './trace.ts'
import type { DependencyDirection } from './walk-dependencies.ts'

/** What is asked. The rules are [P1] to [P9] of docs/queries.md. */
export interface PathWish extends DependencyFilter {
  readonly from: readonly ElementId[]
  readonly to: readonly ElementId[]
  /** `stands-on`: how `from` stands on `to`. `both` takes the shorter of the two. */
  readonly direction: TraceDirection
  /** Elements to go round, with all that is inside them. */
  readonly avoid?: readonly ElementId[]
}

export interface PathOptions {
  /** Every shortest path instead of one. */
  readonly all?: boolean
  /** How many to list at most; 100 if not said. */
  readonly limit?: number
}

/** A way from a selected element to another, step by step. */
export interface DependencyPath {
  readonly direction: DependencyDirection
  readonly steps: readonly PathStep[]
}

export type PathAnswer =
  | {
      readonly found: true
      /** Hops: the relations walked. */
      readonly length: number
      readonly paths: readonly DependencyPath[]
      /** There are more shortest paths than were listed. */
      readonly more: boolean
    }
  | { readonly found: false; readonly miss: NearestMiss | null }

/** How many paths are listed where nothing else is asked for. */
export const mostPaths = 100

interface Directed extends Pick<FoundPaths, 'paths'> {
  readonly direction: DependencyDirection
}

type Found = FoundPaths & Directed

/** The directions as searches along dependencies: against them, the ends change places. */
export const searchesOf = (direction: TraceDirection): DependencyDirection[] =>
  direction === 'both' ? ['stands-on', 'stood-on-by'] : [direction]

/** What a search along dependencies found, in the direction that was asked for. */
export const directedPathsOf = ({ direction, paths }: Directed): DependencyPath[] =>
  paths.map((steps) => ({ direction, steps: direction === 'stands-on' ? steps : turnSteps(steps) }))

/** Merges what the directions found: the shorter wins; a path of no hops is the same both ways. */
const merge = (found: readonly Found[], limit: number): PathAnswer | null => {
  const length = Math.min(...found.map((each) => each.length))
  if (!Number.isFinite(length)) return null
  const shortest = found.filter((each) => each.length === length).slice(0, length === 0 ? 1 : undefined)
  const paths = shortest.flatMap(directedPathsOf)
  const more = paths.length > limit || shortest.some((each) => each.more)
  return { found: true, length, paths: paths.slice(0, limit), more }
}

/**
 * Finds the shortest ways in which one selection stands on another, or the other way round: a breadth-first search, then
 * a walk back through the shortest-path graph it leaves. When there is none, says what comes nearest. Throws for an
 * element that the model does not hold.
 */
export const shortestPaths = (
  graph: DependencyGraph,
  wish: PathWish,
  { all = false, limit = mostPaths }: PathOptions = {},
): PathAnswer => {
  const from = indicesOf(graph, wish.from)
  const to = indicesOf(graph, wish.to)
  if (from.length === 0 || to.length === 0) return { found: false, miss: null }
  const admission = avoiding(graph, buildAdmission(graph, wish), indicesOf(graph, wish.avoid ?? []))
  const most = all ? Math.max(1, limit) : 1
  const found = searchesOf(wish.direction).flatMap((direction) => {
    const [lower, upper] = direction === 'stands-on' ? [from, to] : [to, from]
    const paths = findPaths(graph, admission, lower, upper, most)
    return paths ? [{ ...paths, direction }] : []
  })
  return (
    merge(found, most) ?? {
      found: false,
      miss: findNearestMiss(graph, admission, { from, to, directions: searchesOf(wish.direction) }),
    }
  )
}
