import type { Relation } from '#model/relation.ts'
import type { AppliedFilter, FilterReason } from '#query/filter.ts'
import type { VisibleRelation } from './lift-relations.ts'

/** Where every relation of the model is. The four parts add up to the total, always. */
export interface Account {
  readonly total: number
  /** Drawn by a line of its own. */
  readonly shown: number
  /** Drawn by a line that stands for several, and how many such lines there are. */
  readonly rolledUp: number
  readonly rolledUpLines: number
  readonly filtered: number
  /** The filtered ones by reason, in the order of the reasons. */
  readonly filteredBy: ReadonlyMap<FilterReason, number>
  /** Not drawn: inside a closed box, away from what is in focus, or waiting for a selection. */
  readonly hidden: number
}

/** Counts relations that are filtered out, by reason. */
export const countFiltered = (
  relations: readonly Relation[],
  { reasonOf }: AppliedFilter,
): ReadonlyMap<FilterReason, number> => {
  const counts = new Map<FilterReason, number>()
  for (const relation of relations) {
    const reason = reasonOf(relation)
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return counts
}

/** Without those of them that are drawn all the same, because what they belong to is selected: [F9] of docs/queries.md. */
export const withoutDrawn = (
  filtered: ReadonlyMap<FilterReason, number>,
  drawn: ReadonlyMap<FilterReason, number>,
): ReadonlyMap<FilterReason, number> =>
  drawn.size === 0
    ? filtered
    : new Map([...filtered].map(([reason, count]) => [reason, count - (drawn.get(reason) ?? 0)]))

/** Counts the relations of a model of `total` relations, some of which are filtered out, by the lines drawn. */
export const accountOf = (
  total: number,
  filteredBy: ReadonlyMap<FilterReason, number>,
  drawn: readonly VisibleRelation[],
): Account => {
  const single = drawn.filter((line) => line.relations.length === 1).length
  const many = drawn.filter((line) => line.relations.length > 1)
  const rolledUp = many.reduce((sum, line) => sum + line.relations.length, 0)
  const filtered = [...filteredBy.values()].reduce((sum, count) => sum + count, 0)
  return {
    total,
    shown: single,
    rolledUp,
    rolledUpLines: many.length,
    filtered,
    filteredBy,
    hidden: total - filtered - single - rolledUp,
  }
}
