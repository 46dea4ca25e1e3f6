import { cellText, isSafeLink } from '#export/cell-text.ts'
import type { Cell, ColumnType, LinkCell } from '#export/table.ts'
import { type CellStyle, styleIndex } from './styles.ts'
import { xmlText } from './xml-text.ts'

/** Excel's own limit; a longer text makes it offer to repair the file. */
const longestText = 32_767

/** Excel's day 1 is 1900-01-01, and it believes in a 29 February 1900: from March of that year on this is day 0. */
const dayZero = Date.UTC(1899, 11, 30)
const firstDay = Date.UTC(1900, 2, 1)
const day = 86_400_000

/** The serial number of a date in ISO text; null where it is none, or one that Excel does not know. */
export const serialOf = (text: string): number | null => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null
  const time = Date.parse(`${text}T00:00:00Z`)
  // JavaScript takes 2025-02-30 for a day in March.
  if (Number.isNaN(time) || time < firstDay || !new Date(time).toISOString().startsWith(text)) return null
  return (time - dayZero) / day
}

/** 1 → A, 27 → AA. */
export const columnName = (index: number): string => {
  const rest = Math.floor((index - 1) / 26)
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((index - 1) % 26))}`
}

/** Whether a cell can be followed: Excel takes a file with longer addresses for damaged. */
export const isLinkable = (cell: LinkCell): boolean => isSafeLink(cell) && cell.url.length <= 2079

const shortened = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, '')}…`

const textCell = (at: string, text: string, style: CellStyle): string =>
  text === ''
    ? ''
    : `<c r="${at}" s="${styleIndex(style)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(shortened(text))}</t></is></c>`

const numberCell = (at: string, value: number, style: CellStyle): string =>
  Number.isFinite(value) ? `<c r="${at}" s="${styleIndex(style)}"><v>${value}</v></c>` : ''

const percentStyle = (value: number): CellStyle =>
  Number.isInteger(Number((value * 100).toPrecision(15))) ? 'percent' : 'percentFraction'

/** One cell, by what it holds and what its column is; empty for an empty one. Text is written as text, never as a formula. */
export const cellXml = (at: string, cell: Cell, type: ColumnType): string => {
  if (typeof cell === 'number')
    return numberCell(at, cell, type === 'percent' ? percentStyle(cell) : 'number')
  if (typeof cell === 'object' && cell !== null)
    return textCell(at, cell.text, isLinkable(cell) ? 'link' : 'text')
  const serial = type === 'date' && cell !== null ? serialOf(cell) : null
  return serial === null ? textCell(at, cellText(cell, type), 'text') : numberCell(at, serial, 'date')
}

export const styledText = textCell
