import type { ElementId } from '#model/id.ts'
import { elementOf, type Model, placeOf } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import type { DependencyFilter } from './dependency-filter.ts'
import { type DependencyGraph, idAt } from './dependency-graph.ts'
import { type DependencyLine, linesOf } from './dependency-lines.ts'
import { type FilterReason, failedFacets } from './filter.ts'
import type { Inside } from './inside.ts'

/** What is asked of elements one by one has no reason of its own, and no screen asks it. */
export type LineFilter = Omit<DependencyFilter, 'elements'>

/** Why a relation does not pass, read towards one of its ends: the first of [F7] that holds. */
const reasonTowards = (
  model: Model,
  { types, bases, places, facets }: LineFilter,
  { type, basis }: Relation,
  far: ElementId,
): FilterReason | null => {
  if (types?.includes(type) === false) return 'type'
  if (bases?.includes(basis) === false) return 'basis'
  const element = elementOf(model, far)
  if (places?.includes(placeOf(element)) === false) return 'place'
  return (facets && failedFacets(model, facets, element)[0]) ?? null
}

/** Why something that would be inside is not: the first tie on the way to it that does not pass. */
const reasonOutside = (
  graph: DependencyGraph,
  filter: LineFilter,
  { before }: Inside,
  member: ElementId,
): FilterReason | null => {
  let reason: FilterReason | null = null
  let each = graph.indexOf.get(member) ?? -1
  for (let step = before.get(each); step; step = before.get(each)) {
    const tie = graph.relations[step.tie]
    if (tie) reason = reasonTowards(graph.model, filter, tie, idAt(graph, each)) ?? reason
    each = step.element
  }
  return reason
}

/** What counts as the elements asked about, without the filter and with it. */
export interface Members {
  readonly unfiltered: Inside
  readonly admitted: ReadonlySet<ElementId>
}

const reasonOf = (
  graph: DependencyGraph,
  filter: LineFilter,
  { unfiltered, admitted }: Members,
  { relation, near, far }: DependencyLine,
): FilterReason => {
  const reason =
    admitted.has(near) || admitted.has(far)
      ? reasonTowards(graph.model, filter, relation, admitted.has(near) ? far : near)
      : reasonOutside(graph, filter, unfiltered, near)
  if (reason === null) throw new Error(`filtered for no reason: ${relation.id}`)
  return reason
}

/**
 * Counts, by reason, the relations of some elements that there would be without a filter and that are not among the
 * kept ones: [N9] of docs/queries.md.
 */
export const countFilteredLines = (
  graph: DependencyGraph,
  filter: LineFilter,
  members: Members,
  kept: readonly DependencyLine[],
): ReadonlyMap<FilterReason, number> => {
  const listed = new Set(kept.map(({ relation }) => relation.id))
  const all = new Set(members.unfiltered.members.map((index) => idAt(graph, index)))
  const counts = new Map<FilterReason, number>()
  for (const line of linesOf(graph.model, all)) {
    if (listed.has(line.relation.id)) continue
    const reason = reasonOf(graph, filter, members, line)
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return counts
}
