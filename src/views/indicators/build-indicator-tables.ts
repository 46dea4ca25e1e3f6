import type { Cell, Column, Table } from '#export/table.ts'
import { clausesText, elementName } from '#facts/relation-cells.ts'
import { indicatorFigures } from '#i18n/indicator-figures.ts'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import { isMessageKey, type MessageKey, say } from '#i18n/messages.ts'
import { sayFrom } from '#i18n/words.ts'
import type { Indicator } from '#model/indicator.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import type { Indicators } from './use-indicators.ts'

interface Speech {
  readonly model: Model
  readonly language: Language
}

type Shown = Pick<Indicators, 'listed' | 'progress' | 'histories'>
type Word = keyof (typeof indicatorsWords)['zh'] | MessageKey

const word = ({ language }: Speech, key: Word): string =>
  isMessageKey(key) ? say(language, key) : sayFrom(indicatorsWords, language, key)

const column = (speech: Speech, key: string, title: Word, type: Column['type'] = 'text'): Column => ({
  key,
  title: word(speech, title),
  type,
})

/** The listed indicators as the screen has them: category by category. */
export const inCategories = (model: Model, listed: readonly Indicator[]): readonly Indicator[] =>
  model.dataset.metamodel.indicatorCategories.flatMap(({ id }) =>
    listed.filter(({ category }) => category === id),
  )

const categoryName = ({ model, language }: Speech, { category }: Indicator): string =>
  model.dataset.metamodel.indicatorCategories.find(({ id }) => id === category)?.name[language] ?? category

const standingCells = (speech: Speech, { progress }: Shown, { id }: Indicator): readonly Cell[] => {
  const own = progress.get(id)
  if (!own) return [null, null, null, word(speech, 'noActual')]
  return [own.actual.value, own.actual.date, own.way, word(speech, `grade_${own.grade}`)]
}

/** A line an indicator. Number, value and date are headed as the import reads them: the sheet can be filled in and come back. */
const listTable = (speech: Speech, shown: Shown): Table => {
  const { model, language } = speech
  return {
    title: word(speech, 'indicatorList'),
    columns: [
      column(speech, 'number', 'column_number', 'number'),
      column(speech, 'name', 'column_name'),
      column(speech, 'category', 'column_category'),
      column(speech, 'nature', 'nature'),
      column(speech, 'baseline', 'column_baseline'),
      column(speech, 'target', 'column_target'),
      column(speech, 'year', 'column_targetYear', 'number'),
      column(speech, 'value', 'column_value', 'number'),
      column(speech, 'date', 'column_date'),
      column(speech, 'progress', 'colour_progress', 'percent'),
      column(speech, 'standing', 'column_standing'),
      column(speech, 'measures', 'measures'),
      column(speech, 'clauses', 'column_clauses'),
      { ...column(speech, 'id', 'column_id'), isKey: true },
    ],
    rows: inCategories(model, shown.listed).map((indicator) => {
      const { baseline, target } = indicatorFigures(indicator, language)
      return [
        indicator.number,
        indicator.name[language],
        categoryName(speech, indicator),
        word(speech, indicator.nature),
        baseline,
        target,
        indicator.target.year,
        ...standingCells(speech, shown, indicator),
        indicator.measures.map(({ element }) => elementName(speech, element)).join(say(language, 'sep')),
        clausesText(speech, indicator.citations),
        indicator.id,
      ]
    }),
  }
}

/** Every value that was recorded of a listed indicator. */
const historyTable = (speech: Speech, { listed, histories }: Shown): Table => ({
  title: word(speech, 'history'),
  columns: [
    column(speech, 'number', 'column_number', 'number'),
    column(speech, 'name', 'column_name'),
    column(speech, 'value', 'column_value', 'number'),
    column(speech, 'date', 'column_date'),
  ],
  rows: inCategories(speech.model, listed).flatMap(({ id, number, name }) =>
    (histories.get(id)?.values ?? []).map((each) => [number, name[speech.language], each.value, each.date]),
  ),
})

/** The listed indicators as tables for a file: each with how far it is, and the values that were recorded. */
export const buildIndicatorTables = (model: Model, language: Language, shown: Shown): readonly Table[] => {
  const speech = { model, language }
  const history = historyTable(speech, shown)
  return [listTable(speech, shown), ...(history.rows.length > 0 ? [history] : [])]
}
