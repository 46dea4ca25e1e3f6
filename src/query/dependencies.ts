import type { ElementId } from '#model/id.ts'
import type { Relation } from '#model/relation.ts'
import { buildAdmission } from './dependency-filter.ts'
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
import type { FilterReason } from './filter.ts'
import { countFilteredLines, type LineFilter, type Members } from './filtered-lines.ts'
import { type Inside, insideOf } from './inside.ts'

/** What is asked. The rules are [N1] to [N9] of docs/queries.md. */
export interface DependenciesWish extends LineFilter {
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
  /** The same by the reason that keeps them out; the parts add up. */
  readonly filteredBy: ReadonlyMap<FilterReason, number>
}

/** Everything that counts as the elements asked about, themselves first, with a filter and without: [N4]. */
const membersOf = (graph: DependencyGraph, wish: DependenciesWish): Members => {
  const asked = indicesOf(graph, wish.of)
  const inside = (filter: LineFilter): Inside =>
    wish.withInside
      ? insideOf(graph, buildAdmission(graph, filter), asked)
      : { members: asked, marks: new Int32Array(), before: new Map() }
  const admitted = inside(wish).members.map((index) => idAt(graph, index))
  return { unfiltered: inside({}), admitted: new Set(admitted) }
}

/**
 * Finds what stands on some elements and what they stand on, one relation away, grouped for reading. Linear in the size
 * of the model; the sorting, in what is found. Throws for an element that the model does not hold.
 */
export const dependenciesOf = (graph: DependencyGraph, wish: DependenciesWish): Dependencies => {
  const { model } = graph
  const members = membersOf(graph, wish)
  const { admitted } = members
  const kept = linesOf(model, admitted)
    .filter((line) => isAdmitted(model, line, wish, admitted))
    .sort(compareLines)
  const lists: Record<LineList, DependencyLine[]> = { into: [], out: [], beside: [], ties: [], within: [] }
  for (const line of kept) for (const list of listsOf(model, line, admitted)) lists[list].push(line)
  const filteredBy = countFilteredLines(graph, wish, members, kept)
  return {
    into: buildColumn(model, lists.into),
    out: buildColumn(model, lists.out),
    beside: buildColumn(model, lists.beside),
    ties: lists.ties,
    within: lists.within.map(({ relation }) => relation),
    filtered: [...filteredBy.values()].reduce((sum, count) => sum + count, 0),
    filteredBy,
  }
}
