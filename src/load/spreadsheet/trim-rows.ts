import type { SheetCell } from './sheet.ts'

const isFilled = (cell: SheetCell): boolean => cell !== null && cell !== ''

/** Leaves out what a sheet is padded with: empty cells at the end of a row, and empty rows at the end. */
export const trimRows = (rows: readonly (readonly SheetCell[])[]): readonly (readonly SheetCell[])[] => {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex(isFilled) + 1))
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1)
}
