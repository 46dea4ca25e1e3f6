import type { Model } from '#model/model.ts'
import type { Language, Text } from '#model/text.ts'
import { squeezed } from '#query/search-text.ts'
import { writtenName } from './format-selector.ts'
import { type SelectorFacet, selectorFacets } from './selector.ts'
import { meaningOf, type SelectorNames } from './selector-names.ts'
import { facetWords, type JoiningWord, joiningWords, keyOfWord } from './selector-words.ts'
import { valuesFound } from './suggest.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Something that can be written at the caret. */
export type Completion = { readonly insert: string } & (
  | { readonly kind: 'name'; readonly of: 'element' | 'project' | 'indicator' | 'place'; readonly name: Text }
  | { readonly kind: 'keyword'; readonly facet: SelectorFacet }
  | { readonly kind: 'value'; readonly name: Text }
  | { readonly kind: 'joint'; readonly word: Exclude<JoiningWord, 'minus'> | 'or' | 'and' | 'up' }
)

export interface Completions {
  /** The piece of the text that a completion takes the place of. */
  readonly from: number
  readonly to: number
  readonly options: readonly Completion[]
}

const mostNames = 8

/** A name as it is written in a language, where that means the same thing; else its id. */
const nameToInsert = (names: SelectorNames, id: string, name: string): string => {
  const written = writtenName(name)
  const isExact = names.meaningsOf(name).length === 1 && !name.includes('"')
  return isExact ? written : writtenName(id)
}

const nameCompletions = (
  model: Model,
  names: SelectorNames,
  text: string,
  language: Language,
): Completion[] =>
  names.near(text, mostNames).flatMap((entry) => {
    const { goal, key, name } = entry
    if (!meaningOf(model, entry) || !('id' in goal)) return []
    const of = goal.kind as 'element' | 'project' | 'indicator' | 'place'
    const insert = nameToInsert(names, key.slice(goal.kind.length + 1), name[language])
    return [{ kind: 'name' as const, of, name, insert }]
  })

const keywordCompletions = (text: string): Completion[] =>
  selectorFacets
    .filter((facet) => facetWords[facet].some((word) => word.startsWith(text.toLowerCase())))
    .map((facet) => ({ kind: 'keyword', facet, insert: `${facet}:` }))

const joints: readonly (Completion & { kind: 'joint' })[] = [
  { kind: 'joint', word: 'or', insert: ', ' },
  { kind: 'joint', word: 'and', insert: '& ' },
  { kind: 'joint', word: 'up', insert: '+' },
  { kind: 'joint', word: 'to', insert: 'to ' },
  { kind: 'joint', word: 'on', insert: 'on ' },
  { kind: 'joint', word: 'via', insert: 'via ' },
]

/** Offered only once one begins to type them: they say something of paths alone. */
const pathJoints: readonly (Completion & { kind: 'joint' })[] = [
  { kind: 'joint', word: 'avoid', insert: 'avoid ' },
  { kind: 'joint', word: 'longer', insert: 'longer ' },
]

const jointCompletions = (text: string): readonly Completion[] =>
  text === ''
    ? joints
    : [...joints, ...pathJoints].filter(({ insert }) => insert.startsWith(text.toLowerCase()))

/** What was typed up to the caret, of the token that the caret ends or stands in. */
interface Begun {
  readonly text: string
  readonly from: number
  readonly before: readonly Token[]
  /** A blank stands right before the caret. */
  readonly isApart: boolean
}

const begunAt = (text: string, caret: number): Begun => {
  const head = text.slice(0, caret)
  const read = tokensOf(head)
  if (!read.ok) {
    const before = tokensOf(head.slice(0, read.from))
    return {
      text: head.slice(read.from + 1),
      from: read.from,
      before: before.ok ? before.tokens : [],
      isApart: false,
    }
  }
  const last = read.tokens.at(-1)
  return last?.kind === 'word' && last.to === caret
    ? { text: last.text, from: last.from, before: read.tokens.slice(0, -1), isApart: false }
    : { text: '', from: caret, before: read.tokens, isApart: /\s$/.test(head) }
}

/** The end of the word that the caret stands in. */
const endOfWord = (text: string, from: number, caret: number): number => {
  const read = tokensOf(text)
  const token = read.ok ? read.tokens.find((each) => each.from === from && each.kind === 'word') : undefined
  return Math.max(caret, token?.to ?? caret)
}

/** Whether something to select is expected after some tokens, rather than something that joins. */
const isOperandNext = (before: readonly Token[]): boolean => {
  const last = before.at(-1)
  if (!last) return true
  if (last.kind === 'word') return keyOfWord(joiningWords, last.text) !== null
  if (last.kind === 'quoted' || last.text === ')' || last.text === '*') return false
  return last.text !== '+' || isOperandNext(before.slice(0, -1))
}

const optionsFor = (
  model: Model,
  names: SelectorNames,
  { text, before, isApart }: Begun,
  language: Language,
): readonly Completion[] => {
  const colon = before.at(-1)
  const facet = colon?.text === ':' ? keyOfWord(facetWords, before.at(-2)?.text ?? '') : null
  if (facet) {
    return valuesFound(names, facet, text).map(({ insert, name }) => ({ kind: 'value', insert, name }))
  }
  // Right behind a name nothing is offered: it may be all that is wanted.
  if (!isOperandNext(before)) return text === '' && !isApart ? [] : jointCompletions(text)
  return squeezed(text) === ''
    ? keywordCompletions('')
    : [...nameCompletions(model, names, text, language), ...keywordCompletions(text)]
}

/** What may come next at a place in a selector, best first; all that is offered there reads on from what stands before it. */
export const completeSelector = (
  model: Model,
  names: SelectorNames,
  text: string,
  caret: number,
  language: Language,
): Completions => {
  const begun = begunAt(text, caret)
  return {
    from: begun.from,
    to: endOfWord(text, begun.from, caret),
    options: optionsFor(model, names, begun, language),
  }
}
