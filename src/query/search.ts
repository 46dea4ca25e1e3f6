import type { SearchEntry, SearchKind } from './search-entries.ts'
import { buildLetters, itemsHolding, type Letters } from './search-letters.ts'
import {
  type Match,
  matchInitialsTypo,
  matchText,
  matchTypo,
  matchWord,
  parseQuery,
  type Query,
  type Range,
  type Word,
} from './search-match.ts'
import { buildOpenings, mayAnswer, type Openings } from './search-openings.ts'
import { buildSearchText, type Readings, type SearchText } from './search-text.ts'

/** A text of an entry that a query was found in, with the pieces that it was found at. */
export interface FoundText {
  readonly text: string
  readonly ranges: readonly Range[]
}

export interface Hit {
  readonly entry: SearchEntry
  readonly score: number
  /** Best first; at least one. */
  readonly found: readonly FoundText[]
}

/** The hits of one kind. */
export interface HitGroup {
  readonly kind: SearchKind
  /** Best first, at most as many as were asked for. */
  readonly hits: readonly Hit[]
  /** How many there are in all. */
  readonly count: number
}

interface Indexed {
  readonly entry: SearchEntry
  readonly texts: readonly SearchText[]
}

/** Entries made ready to be searched. */
export interface SearchIndex {
  readonly items: readonly Indexed[]
  readonly openings: Openings
  /** All texts of each item as they are typed. */
  readonly letters: Letters
}

const indexed = (entry: SearchEntry, readings: Readings): Indexed => {
  const texts = [...new Set([entry.name.zh, entry.name.en, ...entry.others])]
    .map((text) => buildSearchText(text, readings))
    .filter(({ units }) => units.length > 0)
  return { entry, texts }
}

/** Makes entries ready. Without readings it finds by characters, words and ids. Linear in the length of the texts. */
export const buildSearchIndex = (
  entries: readonly SearchEntry[],
  readings: Readings = new Map(),
): SearchIndex => {
  const items = entries.map((entry) => indexed(entry, readings))
  const letters = items.map(({ texts }) => texts.map((text) => text.letters).join('\n'))
  return { items, openings: buildOpenings(items), letters: buildLetters(letters) }
}

/** A name counts for more than an alias, an id or a number. */
const penaltyOf = ({ name }: SearchEntry, { text }: SearchText): number =>
  text === name.zh || text === name.en ? 0 : 8

/** What a query of several words loses against one that is written as the name is. */
const scattered = 12

type TextMatch = (text: SearchText, word: Word) => Match | null

const withTypo: TextMatch = (text, word) => matchWord(text, word) ?? matchTypo(text, word)

/** Every word of the query is found in some text of the entry: the mean of their scores. */
const scoreOfWords = ({ entry, texts }: Indexed, words: readonly Word[], match: TextMatch): number => {
  let sum = 0
  for (const word of words) {
    let best = 0
    for (const text of texts) best = Math.max(best, (match(text, word)?.score ?? 0) - penaltyOf(entry, text))
    if (best <= 0) return 0
    sum += best
  }
  return sum / words.length - scattered
}

/** The best that a query does in any text of an entry; 0 for nothing. */
const bestIn = ({ entry, texts }: Indexed, matchOf: (text: SearchText) => Match | null): number => {
  let best = 0
  for (const text of texts) {
    const match = matchOf(text)
    if (match) best = Math.max(best, match.score - penaltyOf(entry, text), 1)
  }
  return best
}

/** How well an entry answers a query with one letter off; 0 for not at all. */
const typoScoreOf = (indexed: Indexed, query: Query): number => {
  const best = bestIn(indexed, (text) => matchTypo(text, query.whole))
  if (best > 0 || query.words.length < 2) return best
  // Below everything that is written right.
  return Math.min(10, Math.max(0, scoreOfWords(indexed, query.words, withTypo)))
}

const rangesOfWords = (text: SearchText, words: readonly Word[]): Range[] =>
  words
    .flatMap((word) => withTypo(text, word)?.ranges() ?? [])
    .sort((a, b) => a[0] - b[0])
    // Of pieces that overlap the first is kept.
    .filter(([from], index, all) => all.slice(0, index).every(([, to]) => to <= from))

const foundIn = ({ texts }: Indexed, query: Query): FoundText[] => {
  const found = texts.flatMap((text) => {
    const match = matchText(text, query)
    return match ? [{ text: text.text, ranges: match.ranges(), score: match.score }] : []
  })
  if (found.length > 0) return found.sort((a, b) => b.score - a.score)
  return texts
    .map((text) => ({
      text: text.text,
      ranges: matchTypo(text, query.whole)?.ranges() ?? rangesOfWords(text, query.words),
    }))
    .filter(({ ranges }) => ranges.length > 0)
    .sort((a, b) => b.ranges.length - a.ranges.length)
}

interface Scored {
  readonly indexed: Indexed
  readonly score: number
}

/** The best score of each item that a query stands in, written together. */
const scoresOfWhole = (
  { items, openings }: SearchIndex,
  texts: readonly number[],
  query: Query,
): number[] => {
  const scores: number[] = []
  for (const place of texts) {
    const item = Math.floor(place / openings.stride)
    const indexed = items[item]
    const text = indexed?.texts[place % openings.stride]
    const match = text && (matchText(text, query) ?? matchInitialsTypo(text, query))
    if (match) scores[item] = Math.max(scores[item] ?? 1, match.score - penaltyOf(indexed.entry, text))
  }
  return scores
}

/** The items that answer a query as it is written, with their scores. */
const scoreRight = (index: SearchIndex, query: Query): Map<number, number> => {
  const { texts, items } = mayAnswer(index.openings, query)
  const scores = new Map<number, number>()
  scoresOfWhole(index, texts, query).forEach((score, item) => {
    scores.set(item, score)
  })
  for (const item of items) {
    const indexed = index.items[item]
    const score = indexed && !scores.has(item) ? scoreOfWords(indexed, query.words, matchWord) : 0
    if (score > 0) scores.set(item, score)
  }
  return scores
}

/** Adds the items that a query may mean with a letter off. */
const addNear = (index: SearchIndex, query: Query, scores: Map<number, number>): void => {
  for (const item of itemsHolding(index.letters, query.whole, query.words)) {
    const indexed = index.items[item]
    const score = indexed && !scores.has(item) ? typoScoreOf(indexed, query) : 0
    if (score > 0) scores.set(item, score)
  }
}

const scoredItems = ({ items }: SearchIndex, scores: ReadonlyMap<number, number>): Scored[] =>
  [...scores]
    .sort(([a], [b]) => a - b)
    .flatMap(([item, score]) => {
      const indexed = items[item]
      return indexed ? [{ indexed, score: score + indexed.entry.weight }] : []
    })

/** With fewer answers than this the reader may have mistyped. */
const fewAnswers = 4

/**
 * Finds what a query may mean: by Han characters, readings, first letters of either, words, aliases and ids. Where
 * little is found, one wrong letter is forgiven. Groups and the hits in them come best first, equal ones in the order of
 * the index. A query without a letter or digit finds nothing.
 * @param most how many hits a group holds
 */
export const search = (index: SearchIndex, text: string, most: number): HitGroup[] => {
  const query = parseQuery(text)
  if (query.whole.text === '') return []
  const scores = scoreRight(index, query)
  if (scores.size < fewAnswers) addNear(index, query, scores)
  const groups = new Map<SearchKind, Scored[]>()
  for (const scored of scoredItems(index, scores).sort((a, b) => b.score - a.score)) {
    const { kind } = scored.indexed.entry.goal
    const group = groups.get(kind)
    if (group) group.push(scored)
    else groups.set(kind, [scored])
  }
  return [...groups].map(([kind, group]) => ({
    kind,
    count: group.length,
    hits: group.slice(0, most).map(({ indexed, score }) => ({
      entry: indexed.entry,
      score,
      found: foundIn(indexed, query),
    })),
  }))
}
