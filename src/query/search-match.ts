import { beginningOf, type SearchText, squeezed, type Unit } from './search-text.ts'
import { findTypo } from './search-typo.ts'

/** From, to: a piece of a text. */
export type Range = readonly [number, number]

export interface Match {
  /** From 0 to about 100. */
  readonly score: number
  readonly ranges: readonly Range[]
}

/** A query made ready: run together, and word by word. */
export interface Query {
  readonly whole: string
  readonly words: readonly string[]
}

/** Longer queries are cut: no name is that long. */
const longest = 64

export const parseQuery = (text: string): Query => ({
  whole: squeezed(text).slice(0, longest),
  words: text
    .slice(0, longest)
    .split(/\s+/)
    .map(squeezed)
    .filter((word) => word !== ''),
})

/** How a piece of a query fits: as it is written, by full readings, or by first letters. */
const written = 50
const read = 46
const byInitials = 36

interface Step {
  /** How much of the query the unit takes. */
  readonly taken: number
  readonly worth: number
}

const doubleInitial = /^[zcs]h/

/** The ways in which a unit can take the beginning of what is left of a query, the best first. */
const stepsOf = ({ literal, reading }: Unit, rest: string): Step[] => {
  const steps: Step[] = []
  const add = (taken: number, worth: number): void => {
    if (!steps.some((step) => step.taken === taken)) steps.push({ taken, worth })
  }
  if (rest.startsWith(literal)) add(literal.length, written)
  else if (literal.startsWith(rest)) add(rest.length, written)
  if (reading !== '') {
    if (rest.startsWith(reading)) add(reading.length, read)
    else if (rest.length > 1 && reading.startsWith(rest)) add(rest.length, read)
    if (doubleInitial.test(reading) && rest.startsWith(reading.slice(0, 2))) add(2, byInitials)
  }
  if ((reading || literal)[0] === rest[0]) add(1, byInitials)
  return steps
}

interface Run {
  readonly end: number
  readonly worth: number
  /** How much of the query the last unit took, for marking a part of a word. */
  readonly lastTaken: number
}

/** Reads a query along the units from one on, without a gap. Steps back where a shorter syllable would have done. */
const runFrom = (units: readonly Unit[], first: number, query: string): Run | null => {
  const unit = units[first]
  if (!unit) return null
  for (const { taken, worth } of stepsOf(unit, query)) {
    if (taken === query.length) return { end: first + 1, worth, lastTaken: taken }
    const rest = runFrom(units, first + 1, query.slice(taken))
    if (rest) return { ...rest, worth: Math.min(worth, rest.worth) }
  }
  return null
}

/** Pieces next to each other, or with only a mark or a space between them, are one. */
const rangesOf = ({ text, units }: SearchText, first: number, run: Run): Range[] => {
  const from = units[first]
  const last = units[run.end - 1]
  if (!from || !last) return []
  const isPart = run.worth === written && last.reading === '' && last.literal.startsWith(last.literal.slice(0, run.lastTaken))
  const to = last.at + (isPart ? Math.min(run.lastTaken, last.length) : last.length)
  if (run.worth !== byInitials || units.slice(first, run.end).some(({ reading }) => reading !== '')) return [[from.at, to]]
  // First letters of words: only these were typed.
  return units.slice(first, run.end).map(({ at }): Range => [at, Math.min(at + 1, text.length)])
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

/** The best place at which a text takes a query in one run. */
const matchRun = (text: SearchText, query: string): Match | null => {
  const { units, beginnings } = text
  if ((beginnings & beginningOf(query)) === 0) return null
  // One letter begins something in almost every name.
  const starts = query.length === 1 && isAscii(query) ? 1 : units.length
  let best: Run | null = null
  let bestFirst = 0
  let bestScore = 0
  for (let first = 0; first < starts; first++) {
    const run = runFrom(units, first, query)
    if (!run) continue
    const share = (run.end - first) / units.length
    const score = run.worth + (first === 0 ? 16 : 0) + (share === 1 ? 20 : 0) + 12 * share
    if (score <= bestScore) continue
    best = run
    bestFirst = first
    bestScore = score
  }
  return best && { score: bestScore, ranges: rangesOf(text, bestFirst, best) }
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
    if (next === query.length) return { score: 12 + (14 * query.length) / (last - first + 1), ranges }
  }
  return null
}

const hanOnly = /^\p{Script=Han}{2,}$/u

/** The match of one text with a query as it is written, or null. */
export const matchText = (text: SearchText, { whole }: Query): Match | null =>
  matchRun(text, whole) ?? (hanOnly.test(whole) ? matchWithGaps(text, whole) : null)

/** The match of one word of a query, in whatever order the words come. */
export const matchWord = (text: SearchText, word: string): Match | null => matchRun(text, word)

/** Shorter words differ by a letter from too many others. */
const shortestWithTypo = 4

/** The match of a query that is one letter off, or null. Only for what is typed in Latin letters. */
export const matchTypo = (text: SearchText, query: string): Match | null => {
  if (query.length < shortestWithTypo || !isAscii(query)) return null
  const found = findTypo(text, query)
  if (!found) return null
  const [first, end] = found
  const from = text.units[first]
  const to = text.units[end - 1]
  if (!from || !to) return null
  const share = (end - first) / text.units.length
  return { score: 6 + (first === 0 ? 4 : 0) + 10 * share, ranges: [[from.at, to.at + to.length]] }
}
