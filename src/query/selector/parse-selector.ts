import { mostLonger } from '#query/most-longer.ts'
import { type Hops, joined, type Selector, type SelectorFacet } from './selector.ts'
import type { SelectorError, SelectorErrorKind } from './selector-error.ts'
import { type SelectorNames, valuesWritten } from './selector-names.ts'
import { facetWords, type JoiningWord, joiningWords, keyOfWord } from './selector-words.ts'
import { suggestNames, suggestValues } from './suggest.ts'
import { type Token, tokensOf } from './tokens.ts'

export type ParsedSelector =
  /** Null where nothing was written. */
  | { readonly ok: true; readonly selector: Selector | null }
  | { readonly ok: false; readonly error: SelectorError }

const longest = 2000
const deepest = 40
const mostHops = 99

/** Reads along the tokens. The first error stays; after it every part is null. */
interface Parser {
  readonly names: SelectorNames
  readonly tokens: readonly Token[]
  /** The place after the last character. */
  readonly end: number
  next: number
  depth: number
  error: SelectorError | null
}

const peek = (parser: Parser, ahead = 0): Token | undefined => parser.tokens[parser.next + ahead]

const isSign = (token: Token | undefined, sign: string): boolean =>
  token?.kind === 'sign' && token.text === sign

/** Goes past a sign if it is the next one. */
const took = (parser: Parser, sign: string): boolean => {
  const isNext = isSign(peek(parser), sign)
  if (isNext) parser.next += 1
  return isNext
}

const fail = (parser: Parser, kind: SelectorErrorKind, at: Token | undefined = peek(parser)): null => {
  parser.error ??= { ...kind, from: at?.from ?? parser.end, to: at?.to ?? parser.end }
  return null
}

/** The word that joins two selectors here, or null. */
const joiningAt = (parser: Parser): JoiningWord | null => {
  const token = peek(parser)
  return token?.kind === 'word' ? keyOfWord(joiningWords, token.text) : null
}

const isNumber = (token: Token | undefined): boolean => token?.kind === 'word' && /^\d+$/.test(token.text)

const readHops = (parser: Parser, token: Token): Hops => {
  const hops = Number(token.text)
  return hops > mostHops ? fail(parser, { code: 'too-many-hops', most: mostHops }, token) : hops
}

/** All that a text means, as one. */
const anyOf = (meanings: readonly Selector[]): Selector => joined('or', meanings)

const parseFacet = (parser: Parser, word: Token): Selector | null => {
  const facet: SelectorFacet | null = keyOfWord(facetWords, word.text)
  if (!facet) return fail(parser, { code: 'unknown-keyword', word: word.text }, word)
  parser.next += 2
  const token = peek(parser)
  if (!token || token.kind === 'sign') return fail(parser, { code: 'expected-value', facet }, token)
  const values = valuesWritten(parser.names, facet, token.text)
  if (values.length === 0) {
    const suggestions = suggestValues(parser.names, facet, token.text)
    return fail(parser, { code: 'unknown-value', facet, text: token.text, suggestions }, token)
  }
  parser.next += 1
  return anyOf(values.map((value) => ({ kind: 'facet', facet, value })))
}

const parseName = (parser: Parser, token: Token): Selector | null => {
  const meanings = parser.names.meaningsOf(token.text)
  if (meanings.length === 0) {
    const suggestions = suggestNames(parser.names, token.text)
    return fail(parser, { code: 'unknown-name', text: token.text, suggestions }, token)
  }
  parser.next += 1
  return anyOf(meanings)
}

const parseNested = (parser: Parser, open: Token): Selector | null => {
  if (parser.depth >= deepest) return fail(parser, { code: 'too-deep' }, open)
  parser.next += 1
  parser.depth += 1
  const inner = parseUnion(parser)
  parser.depth -= 1
  if (!inner || took(parser, ')')) return inner
  return peek(parser)
    ? fail(parser, { code: 'expected-joining' })
    : fail(parser, { code: 'unclosed-parenthesis' }, open)
}

/** `*`, `(…)`, `keyword:value`, a name. */
const parsePrimary = (parser: Parser): Selector | null => {
  const token = peek(parser)
  if (!token || joiningAt(parser)) return fail(parser, { code: 'expected-operand' })
  if (token.kind === 'word' && isSign(peek(parser, 1), ':')) return parseFacet(parser, token)
  if (token.kind !== 'sign') return parseName(parser, token)
  if (token.text === '(') return parseNested(parser, token)
  if (took(parser, '*')) return { kind: 'all' }
  const isUnopened = token.text === ')' && parser.depth === 0
  return fail(parser, { code: isUnopened ? 'unopened-parenthesis' : 'expected-operand' })
}

/** What stands before the plus on the left: `2+` or `+`; null for no plus. */
const parseDown = (parser: Parser): Hops => {
  const number = peek(parser)
  if (number && isNumber(number) && isSign(peek(parser, 1), '+')) {
    parser.next += 2
    return readHops(parser, number)
  }
  return took(parser, '+') ? 'all' : null
}

const parseUp = (parser: Parser): Hops => {
  if (!took(parser, '+')) return null
  const number = peek(parser)
  if (!number || !isNumber(number)) return 'all'
  parser.next += 1
  return readHops(parser, number)
}

/** `2+x+1`. */
const parseTrace = (parser: Parser): Selector | null => {
  const down = parseDown(parser)
  const of = parsePrimary(parser)
  if (!of) return null
  const up = parseUp(parser)
  return down === null && up === null ? of : { kind: 'trace', of, down, up }
}

/** `!x`, and `!!x`. */
const parseNegated = (parser: Parser): Selector | null => {
  let negations = 0
  while (took(parser, '!')) negations += 1
  // Each makes the tree one deeper.
  if (negations > deepest) return fail(parser, { code: 'too-deep' })
  let of = parseTrace(parser)
  for (let done = 0; of && done < negations; done++) of = { kind: 'not', of }
  return of
}

const withAvoid = (parser: Parser, path: Selector): Selector | null => {
  if (path.kind !== 'path' || path.avoid) return fail(parser, { code: 'avoid-without-path' })
  parser.next += 1
  const avoid = parseNegated(parser)
  return avoid && { ...path, avoid }
}

const withLonger = (parser: Parser, path: Selector): Selector | null => {
  if (path.kind !== 'path' || path.longer > 0) return fail(parser, { code: 'longer-without-path' })
  parser.next += 1
  const number = peek(parser)
  if (!number || !isNumber(number)) return fail(parser, { code: 'expected-number' })
  const longer = Number(number.text)
  if (longer > mostLonger) return fail(parser, { code: 'too-many-hops', most: mostLonger })
  parser.next += 1
  return { ...path, longer }
}

const withVia = (parser: Parser, of: Selector): Selector | null => {
  parser.next += 1
  const by = parseNegated(parser)
  return by && { kind: 'via', of, by }
}

/** What stands after a path or anything else and changes how it is worked out. */
const modifiers: Partial<Record<JoiningWord, (parser: Parser, of: Selector) => Selector | null>> = {
  avoid: withAvoid,
  longer: withLonger,
  via: withVia,
}

/** `a to b longer 1 avoid c via d`. */
const parsePath = (parser: Parser): Selector | null => {
  let selector = parseNegated(parser)
  const word = joiningAt(parser)
  if (selector && (word === 'to' || word === 'on')) {
    parser.next += 1
    const to = parseNegated(parser)
    const way = word === 'on' ? 'on' : 'either'
    selector = to && { kind: 'path', from: selector, to, way, avoid: null, longer: 0 }
  }
  for (let count = 0; selector; count++) {
    const next = joiningAt(parser)
    const modify = next && modifiers[next]
    if (!modify) return selector
    if (count > deepest) return fail(parser, { code: 'too-deep' })
    selector = modify(parser, selector)
  }
  return selector
}

/** `a & b - c`. */
const parseIntersection = (parser: Parser): Selector | null => {
  const first = parsePath(parser)
  if (!first) return null
  const parts = [first]
  for (;;) {
    const isMinus = joiningAt(parser) === 'minus'
    if (isMinus) parser.next += 1
    else if (!took(parser, '&')) return joined('and', parts)
    const part = parsePath(parser)
    if (!part) return null
    parts.push(isMinus ? { kind: 'not', of: part } : part)
  }
}

/** `a, b`. */
const parseUnion = (parser: Parser): Selector | null => {
  const first = parseIntersection(parser)
  if (!first) return null
  const parts = [first]
  while (took(parser, ',')) {
    const part = parseIntersection(parser)
    if (!part) return null
    parts.push(part)
  }
  return joined('or', parts)
}

const refused = (kind: SelectorErrorKind, from: number, to: number): ParsedSelector => ({
  ok: false,
  error: { ...kind, from, to },
})

/**
 * Reads a selector by recursive descent and looks its names up. Never throws: what is wrong first is said with its place.
 * The grammar is in docs/selector.md.
 */
export const parseSelector = (text: string, names: SelectorNames): ParsedSelector => {
  if (text.length > longest) return refused({ code: 'too-long' }, longest, text.length)
  const read = tokensOf(text)
  if (!read.ok) return refused({ code: 'unclosed-quote' }, read.from, text.length)
  if (read.tokens.length === 0) return { ok: true, selector: null }
  const parser: Parser = { names, tokens: read.tokens, end: text.length, next: 0, depth: 0, error: null }
  const selector = parseUnion(parser)
  if (selector && peek(parser)) {
    const isUnopened = isSign(peek(parser), ')')
    fail(parser, { code: isUnopened ? 'unopened-parenthesis' : 'expected-joining' })
  }
  return parser.error ? { ok: false, error: parser.error } : { ok: true, selector }
}
