/** What the values of a column are, which decides how programs sort, filter and show them. */
export type ColumnType = 'text' | 'number' | 'date' | 'percent' | 'link'

export interface Column {
  /** Names the column whatever the language: what is read back from a file goes by it. Unique in its table. */
  readonly key: string
  /** The heading, in the language of the reader. */
  readonly title: string
  readonly type: ColumnType
  /** In characters of Latin text, as spreadsheets measure; without it, as wide as what is in it. */
  readonly width?: number
  /** An id by which programs find again what a row is about: in spreadsheets, but not in what is read and printed. */
  readonly isKey?: true
}

/** Words that lead somewhere. The address is absolute: the file is opened elsewhere. */
export interface LinkCell {
  readonly text: string
  readonly url: string
}

/**
 * A value as its column's type wants it: a number as it is; a percent as a fraction (1 is 100 %); a date as ISO text
 * (`2026-03-01`), for a day has no time zone; a link as a `LinkCell`. Null is an empty cell. What does not fit the type
 * ("2025" in a column of dates) is written as the text it is, never changed into something else.
 */
export type Cell = string | number | LinkCell | null

/** A list as it is shown, ready for any format. Every row has a cell for each column. */
export interface Table {
  /** The heading in a report, the name of the sheet in a workbook. */
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Tables that belong together, and what must be known to read them: origin, event, rules, date, link. */
export interface Workbook {
  /** The name of the sheet with what is below. */
  readonly aboutTitle: string
  /** Label and value. */
  readonly about: readonly (readonly [label: string, value: Cell])[]
  readonly tables: readonly Table[]
}
