import type { Query } from './search-match.ts'
import type { SearchText, Unit } from './search-text.ts'

/** Which items have a text in which some query may begin, by the first two letters of that query. */
export type Openings = ReadonlyMap<string, readonly number[]>

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

/** Lists items by the keys of their texts. */
export const buildOpenings = (items: readonly { readonly texts: readonly SearchText[] }[]): Openings => {
  const openings = new Map<string, number[]>()
  for (const [index, { texts }] of items.entries()) {
    for (const text of texts) {
      for (const key of keysOf(text)) {
        const list = openings.get(key)
        if (!list) openings.set(key, [index])
        else if (list.at(-1) !== index) list.push(index)
      }
    }
  }
  return openings
}

const keyOf = (word: string): string => ((word[0] ?? '') > '~' ? (word[0] ?? '') : word.slice(0, 2))

const none: readonly number[] = []

/** The items that may answer a query, in order: those that its whole, or its rarest word, may begin in. */
export const mayAnswer = (openings: Openings, { whole, words, mayBeInitials }: Query): readonly number[] => {
  const listOf = (key: string): readonly number[] => openings.get(key) ?? none
  const lists = [listOf(keyOf(whole.text))]
  const byWord = words.map((word) => listOf(keyOf(word.text))).sort((a, b) => a.length - b.length)
  if (words.length > 1 && byWord[0]) lists.push(byWord[0])
  if (mayBeInitials) lists.push(listOf(whole.text.slice(0, 1)))
  const [first = none] = lists
  return lists.length === 1 ? first : [...new Set(lists.flat())].sort((a, b) => a - b)
}
