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
  /** Not drawn: inside a closed box, away from what is in focus, or waiting for a selection. */
  readonly hidden: number
}

/** Counts the relations of a model of `total` relations, `filtered` of which are filtered out, by the lines drawn. */
export const accountOf = (total: number, filtered: number, drawn: readonly VisibleRelation[]): Account => {
  const single = drawn.filter((line) => line.relations.length === 1).length
  const many = drawn.filter((line) => line.relations.length > 1)
  const rolledUp = many.reduce((sum, line) => sum + line.relations.length, 0)
  return {
    total,
    shown: single,
    rolledUp,
    rolledUpLines: many.length,
    filtered,
    hidden: total - filtered - single - rolledUp,
  }
}
