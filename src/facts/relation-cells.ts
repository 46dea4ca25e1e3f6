import type { Cell, Column } from '#export/table.ts'
import { exportWords } from '#i18n/export-words.ts'
import { say } from '#i18n/messages.ts'
import { sayFrom } from '#i18n/words.ts'
import { type Basis, bases, type Citation } from '#model/citation.ts'
import type { ElementId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import type { Language } from '#model/text.ts'

/** What a list is written from outside of the page: the model and the language that it is shown in. */
export interface Speech {
  readonly model: Model
  readonly language: Language
}

export type ExportWord = keyof (typeof exportWords)['zh']

/** A column named by its word. */
export const columnOf = (
  language: Language,
  key: string,
  type: Column['type'] = 'text',
  word: ExportWord = `column_${key}` as ExportWord,
): Column => ({ key, title: sayFrom(exportWords, language, word), type })

export const elementName = ({ model, language }: Speech, id: ElementId): string =>
  model.elements.get(id)?.name[language] ?? id

/** Clauses in short, as on screen: the numbers, and the document where it is not the first. */
export const clausesText = ({ model, language }: Speech, citations: readonly Citation[]): string =>
  citations
    .map(({ source, section }) => {
      const isMain = source === model.dataset.sources[0]?.id
      return isMain ? section : `${model.sources.get(source)?.title[language] ?? source} ${section}`
    })
    .join(' · ')

export const basisText = (language: Language, basis: Basis): string => say(language, `basis_${basis}`)

/** Which bases are shown, in words, where some are not. */
export const shownBases = (
  language: Language,
  hidden: readonly string[],
): readonly (readonly [string, string])[] => {
  const shown = bases.filter((basis) => !hidden.includes(basis))
  if (shown.length === bases.length) return []
  const names = shown.map((basis) => basisText(language, basis))
  return [[sayFrom(exportWords, language, 'shownBases'), names.join(say(language, 'sep'))]]
}

/** What a relation rests on: the columns that every list of relations ends with. */
export const restColumns = (language: Language): readonly Column[] => [
  ...(['basis', 'clauses', 'reason', 'note'] as const).map((key) => columnOf(language, key)),
  { ...columnOf(language, 'id'), isKey: true },
]

export const restCells = (speech: Speech, relation: Relation): readonly Cell[] => [
  basisText(speech.language, relation.basis),
  clausesText(speech, relation.citations),
  relation.reason?.[speech.language] ?? null,
  relation.note?.[speech.language] ?? null,
  relation.id,
]
