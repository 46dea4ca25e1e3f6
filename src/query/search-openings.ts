import type { Query } from './search-match.ts'
import type { SearchText, Unit } from './search-text.ts'

/** In which texts some query may begin, by the first two letters of that query. */
export interface Openings {
  /** More than any item has texts: a text is the number of its item times this, plus its place among the item's. */
  readonly stride: number
  readonly lists: ReadonlyMap<string, readonly number[]>
}

/** What may answer a query, in order. */
export interface Candidates {
  /** The texts in which all of it, written together, may begin. */
  readonly texts: readonly number[]
  /** The items that may hold its words apart; none where it is one word. */
  readonly items: readonly number[]
}

const typed = ({ literal, reading }: Unit): string => reading || literal

/**
 * The keys of a text. A query begins at a unit: with two letters of it, with its first letter and the next unit's, or
 * with its Han character. One letter alone begins a text, not each of its units.
 */
const keysOf = ({ units }: SearchText): Set<string> => {
  const keys = new Set<string>()
  for (const [index, unit] of units.entries()) {
    const word = typed(unit)
    const begin = word[0] ?? ''
    const next = units[index + 1]
    if (index === 0) keys.add(begin)
    if (unit.reading !== '' || begin > '~') keys.add(unit.literal[0] ?? '')
    if (word.length > 1) keys.add(word.slice(0, 2))
    if (next) keys.add(begin + (typed(next)[0] ?? '')).add(begin + (next.literal[0] ?? ''))
  }
  return keys
}

/** Lists texts by their keys. */
export const buildOpenings = (items: readonly { readonly texts: readonly SearchText[] }[]): Openings => {
  const stride = items.reduce((most, { texts }) => Math.max(most, texts.length), 1)
  const lists = new Map<string, number[]>()
  for (const [index, { texts }] of items.entries()) {
    for (const [place, text] of texts.entries()) {
      for (const key of keysOf(text)) {
        const list = lists.get(key)
        if (list) list.push(index * stride + place)
        else lists.set(key, [index * stride + place])
      }
    }
  }
  return { stride, lists }
}

const keyOf = (word: string): string => ((word[0] ?? '') > '~' ? (word[0] ?? '') : word.slice(0, 2))

const none: readonly number[] = []

const merged = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a === b || b.length === 0 ? a : [...new Set([...a, ...b])].sort((x, y) => x - y)

/** Finds what may answer a query: where its whole may begin, and which items its rarest word may begin in. */
export const mayAnswer = (
  { stride, lists }: Openings,
  { whole, words, mayBeInitials }: Query,
): Candidates => {
  const listOf = (key: string): readonly number[] => lists.get(key) ?? none
  const texts = merged(listOf(keyOf(whole.text)), mayBeInitials ? listOf(whole.text.slice(0, 1)) : none)
  if (words.length < 2) return { texts, items: none }
  const [rarest = none] = words.map(({ text }) => listOf(keyOf(text))).sort((a, b) => a.length - b.length)
  return { texts, items: [...new Set(rarest.map((text) => Math.floor(text / stride)))] }
}
