/**
 * A cell as it was read. A date is midnight UTC of the day that the sheet shows, so that `toISOString()` names that day
 * wherever it is read; dates come from XLSX only. In CSV and pasted text a plain number (`12`, `-3.5`, `80%` as 0.8) is a
 * number, and all else is text. Null is an empty cell.
 */
export type SheetCell = string | number | Date | null

/** One sheet; a CSV file and pasted text are one. Rows are as long as what is in them; empty rows at the end are left out. */
export interface Sheet {
  /** Empty for CSV and pasted text. */
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
}

/** Why a spreadsheet, or a part of it, was not read. `i18n/sheet-problem-words.ts` has the words. */
export type SheetProblem =
  /** Nothing was read. `locked-excel`: it wants a password. `old-excel`: of the kind before 2007 (`.xls`). */
  | { readonly code: 'empty-sheet' | 'not-spreadsheet' | 'old-excel' | 'locked-excel' | 'broken-excel' }
  | { readonly code: 'sheet-too-large'; readonly megabytes: number; readonly limit: number }
  /** The rest was left out. */
  | { readonly code: 'too-many-cells'; readonly sheet: string; readonly limit: number }
  /** The rest was read as one cell. `line` counts from 1. */
  | { readonly code: 'unclosed-quote'; readonly line: number }
  /** The other sheets were read. */
  | { readonly code: 'broken-sheet'; readonly sheet: string }
  /** The cell was left empty. */
  | {
      readonly code: 'formula-error'
      readonly sheet: string
      readonly cell: string
      readonly error: string
    }

export type SheetProblemCode = SheetProblem['code']

export interface SpreadsheetResult {
  readonly value: { readonly sheets: readonly Sheet[] }
  readonly problems: readonly SheetProblem[]
}

/** Bytes, and cells with the gaps between them: more than people type, and less than a page can hold. */
export const largestSpreadsheet = 30_000_000
export const mostCells = 1_000_000
