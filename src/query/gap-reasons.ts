import { at, eachLink } from './adjacency.ts'
import { type Admission, buildAdmission } from './dependency-filter.ts'
import { type DependencyGraph, indicesOf } from './dependency-graph.ts'
import { avoiding } from './inside.ts'
import type { PathStep } from './path-steps.ts'
import { type PathWish, searchesOf } from './paths.ts'

/**
 * Why a step of the gap was not walked: one of its ends is avoided; the filter leaves out its relations or its end; all
 * it has points the other way; none of its relations is a dependency; it is between a whole and its part, over which no
 * path gets there by itself. `turned`: it leads on the other way than one came, where both ways were asked for. `open` is a
 * step that could be walked if one had come so far.
 */
export type GapReason = 'avoided' | 'filtered' | 'other-way' | 'no-dependency' | 'nested' | 'turned' | 'open'

const isLinked = (
  graph: DependencyGraph,
  [from, to]: readonly [number, number],
  way: 'standsOn' | 'stoodOnBy',
  isAdmitted: (relation: number) => boolean,
): boolean => {
  let found = false
  eachLink(graph[way], from, (end, relation) => {
    if (end === to && isAdmitted(relation)) found = true
  })
  return found
}

const waysOf = ({ direction }: PathWish): readonly ('standsOn' | 'stoodOnBy')[] =>
  searchesOf(direction).map((each) => (each === 'stands-on' ? 'standsOn' : 'stoodOnBy'))

const reasonOf = (
  graph: DependencyGraph,
  admission: Admission,
  wish: PathWish,
  step: PathStep,
): GapReason => {
  const [from = -1] = indicesOf(graph, [step.from])
  const [to = -1] = indicesOf(graph, [step.to])
  if ((at(admission.avoided, from) | at(admission.avoided, to)) === 1) return 'avoided'
  if (!('relations' in step)) return 'nested'
  const isShown = (relation: number): boolean => at(admission.relations, relation) === 1
  const shown = step.relations.filter((relation) => isShown(graph.relations.indexOf(relation)))
  const isEnd = wish.to.includes(step.to)
  if (shown.length === 0 || (at(admission.elements, to) === 0 && !isEnd)) return 'filtered'
  if (step.kind === 'tie') return 'open'
  const ends = [from, to] as const
  if (waysOf(wish).some((way) => isLinked(graph, ends, way, isShown))) return 'open'
  const either = ['standsOn', 'stoodOnBy'] as const
  return either.some((way) => isLinked(graph, ends, way, isShown)) ? 'other-way' : 'no-dependency'
}

/** Says of each step of a gap why it was not walked: [P12] of docs/queries.md. In the order of the steps. */
export const gapReasons = (
  graph: DependencyGraph,
  wish: PathWish,
  gap: readonly PathStep[],
): readonly GapReason[] => {
  const admission = avoiding(graph, buildAdmission(graph, wish), indicesOf(graph, wish.avoid ?? []))
  return gap.map((step, index) => {
    const reason = reasonOf(graph, admission, wish, step)
    // One has come as far as the first step, and did not walk it.
    return index === 0 && reason === 'open' ? 'turned' : reason
  })
}
