import type { ElementId } from '#model/id.ts'
import type { Relation } from '#model/relation.ts'
import { buildAdmission, type DependencyFilter } from './dependency-filter.ts'
import { type DependencyGraph, idAt, indicesOf } from './dependency-graph.ts'
import { buildColumn, type DependencyColumn } from './dependency-groups.ts'
import {
  compareLines,
  type DependencyLine,
  isAdmitted,
  type LineList,
  linesOf,
  listsOf,
} from './dependency-lines.ts'
import { insideOf } from './inside.ts'

/** What is asked. The rules are [N1] to [N9] of docs/queries.md. */
export interface DependenciesWish extends DependencyFilter {
  readonly of: readonly ElementId[]
  /** Whether what is inside of the elements, and what is the same thing, counts as they themselves do. */
  readonly withInside: boolean
}

/** All that is written of some elements, each relation in its place. */
export interface Dependencies {
  /** What stands on them. */
  readonly into: DependencyColumn
  /** What they stand on. */
  readonly out: DependencyColumn
  /** What is related without dependency. */
  readonly beside: DependencyColumn
  /** What is the same thing in another architecture. */
  readonly ties: readonly DependencyLine[]
  /** The relations between two things inside. */
  readonly within: readonly Relation[]
  /** How many relations the filter leaves out of all these. */
  readonly filtered: number
}

/** Everything that counts as the elements asked about, themselves first: [N4]. */
const membersOf = (graph: DependencyGraph, wish: DependenciesWish): ReadonlySet<ElementId> => {
  const asked = indicesOf(graph, wish.of)
  const indices = wish.withInside ? insideOf(graph, buildAdmission(graph, wish), asked).members : asked
  return new Set(indices.map((index) => idAt(graph, index)))
}

/** The relations that there would be without the filter and are not there with it. */
const countFiltered = (
  graph: DependencyGraph,
  { of, withInside }: DependenciesWish,
  kept: readonly DependencyLine[],
): number => {
  const listed = new Set(kept.map(({ relation }) => relation.id))
  const all = linesOf(graph.model, membersOf(graph, { of, withInside }))
  return all.filter(({ relation }) => !listed.has(relation.id)).length
}

/**
 * Finds what stands on some elements and what they stand on, one relation away, grouped for reading. Linear in the size
 * of the model; the sorting, in what is found. Throws for an element that the model does not hold.
 */
export const dependenciesOf = (graph: DependencyGraph, wish: DependenciesWish): Dependencies => {
  const { model } = graph
  const members = membersOf(graph, wish)
  const kept = linesOf(model, members)
    .filter((line) => isAdmitted(model, line, wish, members))
    .sort(compareLines)
  const lists: Record<LineList, DependencyLine[]> = { into: [], out: [], beside: [], ties: [], within: [] }
  for (const line of kept) for (const list of listsOf(model, line, members)) lists[list].push(line)
  return {
    into: buildColumn(model, lists.into),
    out: buildColumn(model, lists.out),
    beside: buildColumn(model, lists.beside),
    ties: lists.ties,
    within: lists.within.map(({ relation }) => relation),
    filtered: countFiltered(graph, wish, kept),
  }
}
