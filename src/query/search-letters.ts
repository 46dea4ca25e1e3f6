import type { Word } from './search-match.ts'

/** The letters of many items in one text, for a browser looks through one long text faster than through many short ones. */
export interface Letters {
  readonly text: string
  /** Where each item begins in it, and where the last one ends. */
  readonly starts: Int32Array
}

/** Strings items together; no query has what stands between them. */
export const buildLetters = (items: readonly string[]): Letters => {
  const starts = new Int32Array(items.length + 1)
  for (const [index, letters] of items.entries())
    starts[index + 1] = (starts[index] ?? 0) + letters.length + 1
  return { text: items.map((letters) => `${letters}\n`).join(''), starts }
}

/** Marks with 1 every item that holds a piece. */
const markHolding = ({ text, starts }: Letters, piece: string, marks: Uint8Array): void => {
  let item = 0
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, starts[item])) {
    while ((starts[item + 1] ?? 0) <= at) item++
    marks[item] = 1
    item++
  }
}

/** The items that may hold a word, as it is or with one letter off, marked with 1: see `TypoWord`. */
const mayHold = (letters: Letters, { text, typo }: Word): Uint8Array => {
  const marks = new Uint8Array(letters.starts.length)
  const pieces = typo ? [typo.head, typo.tail, typo.turned] : [text]
  for (const piece of pieces) markHolding(letters, piece, marks)
  return marks
}

/** The items that may hold a query in one piece, or every word of several, in order. */
export const itemsHolding = (letters: Letters, whole: Word, words: readonly Word[]): number[] => {
  const marks = mayHold(letters, whole)
  const others = words.length > 1 ? words.map((word) => mayHold(letters, word)) : []
  const found: number[] = []
  for (let item = 0; item < letters.starts.length - 1; item++) {
    if (marks[item] === 1 || (others.length > 0 && others.every((each) => each[item] === 1))) found.push(item)
  }
  return found
}
