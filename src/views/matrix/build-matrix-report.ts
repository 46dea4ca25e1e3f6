import type { ReportContent } from '#export/report.ts'
import type { Cell, Column, Table } from '#export/table.ts'
import {
  columnOf,
  elementName,
  restCells,
  restColumns,
  type Speech,
  shownBases,
} from '#facts/relation-cells.ts'
import { matrixWords } from '#i18n/matrix-words.ts'
import { say } from '#i18n/messages.ts'
import { sayFrom } from '#i18n/words.ts'
import type { Matrix } from '#query/matrix.ts'
import type { MatrixEntry } from '#query/matrix-axis.ts'
import type { MatrixCell } from '#query/matrix-cells.ts'

/** What is on the screen. */
export interface ShownMatrix {
  readonly matrix: Matrix
  readonly cell: { readonly row: string; readonly column: string } | null
  readonly hide: readonly string[]
}

const nameOf = ({ language }: Speech, { name, covers }: MatrixEntry): string =>
  covers === 'itself' ? sayFrom(matrixWords, language, 'itself', { name: name[language] }) : name[language]

/** The grid: rows depend on columns, a number where they do, the sums last. */
const gridTable = (speech: Speech, { entries, cellAt, rowSum, columnSum }: Matrix): Table => {
  const { language } = speech
  const sums = columnOf(language, 'sums', 'number', 'rowSums')
  const columns: readonly Column[] = [
    columnOf(language, 'place'),
    { key: 'row', title: sayFrom(matrixWords, language, 'rowsOnColumns'), type: 'text' },
    ...entries.map(
      (entry): Column => ({ key: entry.key, title: nameOf(speech, entry), type: 'number', width: 10 }),
    ),
    sums,
  ]
  const rows = entries.map((entry, row): readonly Cell[] => [
    speech.model.places.get(entry.place)?.name[language] ?? null,
    nameOf(speech, entry),
    ...entries.map((_, column) => cellAt(row, column)?.relations.length ?? null),
    rowSum(row),
  ])
  return {
    title: say(language, 'matrix'),
    columns,
    rows: [...rows, [null, sums.title, ...entries.map((_, column) => columnSum(column)), null]],
  }
}

const cellTable = (speech: Speech, title: string, { relations }: MatrixCell): Table => {
  const { model, language } = speech
  return {
    title,
    columns: [
      columnOf(language, 'from'),
      columnOf(language, 'type'),
      columnOf(language, 'to'),
      ...restColumns(language),
    ],
    rows: relations.map((relation) => [
      elementName(speech, relation.from),
      model.relationTypes.get(relation.type)?.name[language] ?? relation.type,
      elementName(speech, relation.to),
      ...restCells(speech, relation),
    ]),
  }
}

/** What the matrix shows, ready to be handed on: the grid, and the relations of the cell that is chosen. */
export const buildMatrixReport = (speech: Speech, { matrix, cell, hide }: ShownMatrix): ReportContent => {
  const { language, model } = speech
  const row = cell && matrix.entryOf(cell.row)
  const column = cell && matrix.entryOf(cell.column)
  const chosen = cell && matrix.cellOf(cell.row, cell.column)
  const tables = [
    gridTable(speech, matrix),
    ...(row && column && chosen
      ? [cellTable(speech, `${nameOf(speech, row)} → ${nameOf(speech, column)}`, chosen)]
      : []),
  ]
  const account = sayFrom(matrixWords, language, 'matrixAccount', { ...matrix.account })
  return {
    title: say(language, 'matrix'),
    subtitle: model.dataset.title[language],
    about: [
      [sayFrom(matrixWords, language, 'order'), sayFrom(matrixWords, language, `order_${matrix.order}`)],
      ...shownBases(language, hide),
      [say(language, 'relations'), account],
    ],
    sections: tables.map((table) => ({ type: 'table', table })),
  }
}
