import type { SearchText } from './search-text.ts'

/** Whether the rest of a query stands in `letters` at a place. */
const agrees = (letters: string, at: number, query: string, from: number): boolean => {
  const left = query.length - from
  if (at + left > letters.length) return false
  for (let index = 0; index < left; index++) {
    if (letters.charCodeAt(at + index) !== query.charCodeAt(from + index)) return false
  }
  return true
}

/**
 * Where a query ends that is read in `letters` from `start` on with one letter wrong, missing, too many, or two changed
 * over (the edits of Damerau, 1964) and that ends where it may; -1 where that is not enough.
 */
const endWithOneEdit = (
  letters: string,
  start: number,
  query: string,
  mayEnd: (end: number) => boolean,
): number => {
  let same = 0
  while (same < query.length && query.charCodeAt(same) === letters.charCodeAt(start + same)) same++
  const at = start + same
  const exact = start + query.length
  if (agrees(letters, at + 1, query, same + 1) && mayEnd(exact)) return exact
  if (agrees(letters, at, query, same + 1) && mayEnd(exact - 1)) return exact - 1
  if (agrees(letters, at + 1, query, same) && mayEnd(exact + 1)) return exact + 1
  const isTurned = query[same] === letters[at + 1] && query[same + 1] === letters[at]
  return isTurned && agrees(letters, at + 2, query, same + 2) && mayEnd(exact) ? exact : -1
}

/** A word that may have one letter wrong, with what is looked for before it is read letter by letter. */
export interface TypoWord {
  readonly word: string
  readonly head: string
  readonly tail: string
  /** The word with the two letters at its middle changed over. */
  readonly turned: string
}

/** Makes a word ready, once for all texts that it is looked for in. */
export const buildTypoWord = (word: string): TypoWord => {
  const half = word.length >> 1
  return {
    word,
    head: word.slice(0, half),
    tail: word.slice(half),
    turned: `${word.slice(0, half - 1)}${word[half]}${word[half - 1]}${word.slice(half + 1)}`,
  }
}

/**
 * Whether a word can stand in `letters` with one edit: one of its halves must stand there untouched, or all of it with
 * the two letters at the middle changed over. Rejects nearly all texts at the cost of three searches for a substring.
 */
export const mayHoldTypo = (letters: string, { head, tail, turned }: TypoWord): boolean =>
  letters.includes(head) || letters.includes(tail) || letters.includes(turned)

/** From this length on a word may be unfinished and wrong at once. */
const longEnoughToBeUnfinished = 6

/** The units, first and after the last, that a word names with one letter off; null where it names none. */
export const findTypo = (text: SearchText, typo: TypoWord): readonly [number, number] | null => {
  const { letters, borders, units } = text
  const query = typo.word
  const mayEnd = (end: number): boolean =>
    end <= letters.length && (query.length >= longEnoughToBeUnfinished || borders.includes(end))
  const count = mayHoldTypo(letters, typo) ? units.length : 0
  for (let first = 0; first < count; first++) {
    const end = endWithOneEdit(letters, borders[first] ?? 0, query, mayEnd)
    const after = end < 0 ? 0 : borders.findIndex((border) => border >= end)
    if (after > first) return [first, after]
  }
  return findInitialsTypo(text, query)
}

/** All units, where a query is their first letters with one off (not the first of them); else null. */
export const findInitialsTypo = (
  { initials, units }: SearchText,
  query: string,
): readonly [number, number] | null => {
  if (initials[0] !== query[0] || Math.abs(initials.length - query.length) > 1) return null
  return endWithOneEdit(initials, 0, query, (end) => end === initials.length) < 0 ? null : [0, units.length]
}
