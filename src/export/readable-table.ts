import type { Table } from './table.ts'

/** A table as it is read and printed: without ids for programs, and without columns that have nothing in them. */
export const readableTable = ({ title, columns, rows }: Table): Table => {
  const isFilled = (index: number): boolean =>
    rows.length === 0 || rows.some((row) => (row[index] ?? null) !== null && row[index] !== '')
  const kept = [...columns.keys()].filter((index) => !columns[index]?.isKey && isFilled(index))
  return {
    title,
    columns: kept.flatMap((index) => columns[index] ?? []),
    rows: rows.map((row) => kept.map((index) => row[index] ?? null)),
  }
}
