import type { Place, SyntaxReason } from '#load/problem.ts'

/** Why a file cannot be read, with the place; the detail is the reading library's own words. */
export interface SyntaxProblem {
  readonly reason: SyntaxReason
  readonly detail: string
  readonly place: Place
}

/** Line and column, from 1, of an offset in a text. */
export const placeOfOffset = (text: string, offset: number): Place => {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
