import { isPlain, type SearchText, squeezed, type Unit } from './search-text.ts'
import { buildTypoWord, findInitialsTypo, findTypo, type TypoWord } from './search-typo.ts'

/** From, to: a piece of a text. */
export type Range = readonly [number, number]

export interface Match {
  /** From 0 to about 100. */
  readonly score: number
  /** Worked out only for what is shown: most matches are not. */
  readonly ranges: () => readonly Range[]
}

/** A piece of a query. */
export interface Word {
  readonly text: string
  /** Null where it is not in the letters of a keyboard, or too short for one of them to be wrong. */
  readonly typo: TypoWord | null
}

/** A query made ready: run together, and word by word. */
export interface Query {
  readonly whole: Word
  readonly words: readonly Word[]
  /** Without a vowel: the first letters of syllables. */
  readonly mayBeInitials: boolean
  /** Two Han characters or more and nothing else: they may stand apart. */
  readonly isHanOnly: boolean
}

/** Longer queries are cut: no name is that long. */
const longest = 64

/** Shorter words differ by a letter from too many others. */
const shortestWithTypo = 4

const wordOf = (text: string): Word => ({
  text,
  typo: text.length >= shortestWithTypo && isPlain(text) ? buildTypoWord(text) : null,
})

/** Reads what was typed. */
export const parseQuery = (text: string): Query => {
  const whole = wordOf(squeezed(text).slice(0, longest))
  const words = text.slice(0, longest).split(/\s+/).map(squeezed)
  return {
    whole,
    words: words.filter((word) => word !== '').map(wordOf),
    mayBeInitials: whole.typo !== null && !/[aeiou]/.test(whole.text),
    isHanOnly: /^\p{Script=Han}{2,}$/u.test(whole.text),
  }
}

/** How a piece of a query fits: as it is written, by full readings, or by first letters. */
const written = 50
const read = 46
const byInitials = 36

interface Run {
  readonly end: number
  readonly worth: number
  /** How much of the query the last unit took, for marking a part of a word. */
  readonly lastTaken: number
}

/** The longest first letters of a syllable: zh, ch, sh. */
const isDoubleInitial = (reading: string): boolean => reading[1] === 'h' && 'zcs'.includes(reading[0] ?? '')

/** Whether what is left of a query from a place on is the beginning of a word, and all of it is not. */
const isUnfinished = (word: string, query: string, from: number): boolean =>
  query.length - from < word.length && word.startsWith(query.slice(from))

const better = (a: Run | null, b: Run | null): Run | null =>
  !a || (b && (b.worth > a.worth || (b.worth === a.worth && b.end > a.end))) ? b : a

/**
 * Reads a query from a place on along the units from one on, without a gap. Of several ways (zh for one character or
 * for two) the one that is written most fully is taken, then the one that covers more. This is the inner loop of the
 * search: it makes nothing until it has found something.
 */
const runFrom = (units: readonly Unit[], first: number, query: string, from: number): Run | null => {
  const unit = units[first]
  if (!unit) return null
  const { literal, reading } = unit
  const next = query.charCodeAt(from)
  if (literal.charCodeAt(0) !== next && reading.charCodeAt(0) !== next) return null
  const take = (taken: number, worth: number): Run | null => {
    if (from + taken === query.length) return { end: first + 1, worth, lastTaken: taken }
    const rest = runFrom(units, first + 1, query, from + taken)
    return rest && rest.worth > worth ? { ...rest, worth } : rest
  }
  const left = query.length - from
  if (query.startsWith(literal, from)) return take(literal.length, written)
  if (isUnfinished(literal, query, from)) return take(left, written)
  let best: Run | null = null
  if (reading !== '') {
    const initial = isDoubleInitial(reading) ? 2 : 1
    if (query.startsWith(reading, from)) best = take(reading.length, read)
    else if (left > initial && isUnfinished(reading, query, from)) best = take(left, read)
    if (initial === 2 && query[from + 1] === 'h') best = better(best, take(2, byInitials))
  }
  // A syllable of one letter was taken above: trying it twice at every unit would double the work each time.
  return reading.length === 1 ? best : better(best, take(1, byInitials))
}

/** Pieces next to each other, or with only a mark or a space between them, are one. */
const rangesOf = ({ text, units }: SearchText, first: number, run: Run): Range[] => {
  const from = units[first]
  const last = units[run.end - 1]
  if (!from || !last) return []
  const isPart = run.worth === written && last.reading === ''
  const to = last.at + (isPart ? Math.min(run.lastTaken, last.length) : last.length)
  if (run.worth !== byInitials || units.slice(first, run.end).some(({ reading }) => reading !== ''))
    return [[from.at, to]]
  // First letters of words: only these were typed.
  return units.slice(first, run.end).map(({ at }): Range => [at, Math.min(at + 1, text.length)])
}

const scoreOfRun = ({ end, worth }: Run, first: number, length: number): number => {
  const share = (end - first) / length
  return worth + (first === 0 ? 16 : 0) + (share === 1 ? 20 : 0) + 12 * share
}

/** The best place at which a text takes a query in one run. */
const matchRun = (text: SearchText, query: string): Match | null => {
  const begin = query[0] ?? ''
  const isTyped = begin <= '~'
  const line = isTyped ? text.initials : text.characters
  let best: Run | null = null
  let bestFirst = 0
  let bestScore = 0
  for (let first = line.indexOf(begin); first >= 0; first = line.indexOf(begin, first + 1)) {
    // One letter begins something in almost every name.
    if (isTyped && query.length === 1 && first > 0) break
    const run = runFrom(text.units, first, query, 0)
    const score = run ? scoreOfRun(run, first, text.units.length) : 0
    if (score > bestScore) {
      best = run
      bestFirst = first
      bestScore = score
    }
  }
  const run = best
  return run && { score: bestScore, ranges: () => rangesOf(text, bestFirst, run) }
}

/** 数据平台 in 数据共享平台: the characters in their order, with something between them. */
const matchWithGaps = ({ units }: SearchText, query: string): Match | null => {
  const ranges: [number, number][] = []
  let next = 0
  let first = -1
  let last = -1
  for (const [index, { literal, at, length }] of units.entries()) {
    if (literal !== query[next]) continue
    next++
    if (first < 0) first = index
    const before = ranges.at(-1)
    if (before && last === index - 1 && before[1] === at) before[1] = at + length
    else ranges.push([at, at + length])
    last = index
    if (next === query.length) {
      return { score: 12 + (14 * query.length) / (last - first + 1), ranges: () => ranges }
    }
  }
  return null
}

/** The match of one text with a query as it is written, or null. */
export const matchText = (text: SearchText, { whole, isHanOnly }: Query): Match | null =>
  matchRun(text, whole.text) ?? (isHanOnly ? matchWithGaps(text, whole.text) : null)

/** The match of one word of a query, in whatever order the words come. */
export const matchWord = (text: SearchText, word: Word): Match | null => matchRun(text, word.text)

const matchOfUnits = ({ units }: SearchText, found: readonly [number, number] | null): Match | null => {
  if (!found) return null
  const [first, end] = found
  const from = units[first]
  const to = units[end - 1]
  if (!from || !to) return null
  const share = (end - first) / units.length
  return {
    score: 6 + (first === 0 ? 4 : 0) + 10 * share,
    ranges: () => [[from.at, to.at + to.length]],
  }
}

/** The match of a query or a word that is one letter off, or null. */
export const matchTypo = (text: SearchText, { typo }: Word): Match | null =>
  typo && matchOfUnits(text, findTypo(text, typo))

/** `szhy` for 深治慧: first letters are typed fast. One is wrong, missing or too many in those of a whole name. */
export const matchInitialsTypo = (text: SearchText, { whole, mayBeInitials }: Query): Match | null =>
  mayBeInitials ? matchOfUnits(text, findInitialsTypo(text, whole.text)) : null
