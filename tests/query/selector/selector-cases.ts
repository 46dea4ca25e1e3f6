import type { Model } from '#model/model.ts'
import { buildSearchIndex } from '#query/search.ts'
import { searchEntriesOf, textsToRead } from '#query/search-entries.ts'
import { readingsOf } from '#query/search-pinyin.ts'
import { evaluateSelector } from '#query/selector/evaluate-selector.ts'
import { formatSelector } from '#query/selector/format-selector.ts'
import { parseSelector } from '#query/selector/parse-selector.ts'
import type { Selector } from '#query/selector/selector.ts'
import { buildSelectorNames, type SelectorNames } from '#query/selector/selector-names.ts'

/** The names of a model, with their readings. */
export const namesOf = (model: Model): SelectorNames => {
  const entries = searchEntriesOf(model)
  return buildSelectorNames(model, buildSearchIndex(entries, readingsOf(textsToRead(entries))))
}

/** Reads a selector that must be right. */
export const selectorFrom = (names: SelectorNames, text: string): Selector => {
  const parsed = parseSelector(text, names)
  if (!parsed.ok) throw new Error(`${parsed.error.code} at ${parsed.error.from}: ${text}`)
  if (!parsed.selector) throw new Error(`nothing in: ${text}`)
  return parsed.selector
}

/** What a selector comes to, ids sorted: elements, then projects and indicators after a slash. */
export const selectedBy = (model: Model, names: SelectorNames, text: string): string => {
  const { elements, projects, indicators } = evaluateSelector(model, selectorFrom(names, text))
  const others = [...projects, ...indicators].sort()
  return [[...elements].sort().join(' '), ...(others.length > 0 ? ['/', others.join(' ')] : [])]
    .join(' ')
    .trim()
}

/** As it is written back. */
export const rewritten = (names: SelectorNames, text: string): string =>
  formatSelector(selectorFrom(names, text))

/** What is wrong with a text, and the piece that is: `unknown-name "netz"`; nothing where it is right. */
export const errorIn = (names: SelectorNames, text: string): string => {
  const parsed = parseSelector(text, names)
  if (parsed.ok) return ''
  const { code, from, to } = parsed.error
  return `${code} ${from}–${to} "${text.slice(from, to)}"`
}
