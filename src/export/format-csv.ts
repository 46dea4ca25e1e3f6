import { cellText } from './cell-text.ts'
import type { Cell, ColumnType, Table } from './table.ts'

/**
 * Texts that a spreadsheet would take for a formula, and run: those that begin with a sign of one, in half or full
 * width, or with white space that hides it (OWASP, "CSV Injection"). Apostrophes before it count, so that what was
 * made harmless can be told from what had an apostrophe of its own, and be read back as it was.
 */
const formulaLike = /^'*[=+\-@＝＋－＠\t\r\n]/

const harmless = (text: string): string => (formulaLike.test(text) ? `'${text}` : text)

const quoted = (text: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** A number is no formula, whatever its sign; every text could be. */
const formatCell = (cell: Cell, type: ColumnType): string => {
  const text = cellText(cell, type)
  return quoted(typeof cell === 'number' ? text : harmless(text))
}

/** A table as CSV (RFC 4180). The mark at the start tells Excel that it is UTF-8; lines end as Windows wants them. */
export const formatCsv = ({ columns, rows }: Table): string => {
  const heading = columns.map(({ title }) => formatCell(title, 'text'))
  const lines = rows.map((row) => columns.map(({ type }, index) => formatCell(row[index] ?? null, type)))
  return `\uFEFF${[heading, ...lines].map((line) => `${line.join(',')}\r\n`).join('')}`
}
