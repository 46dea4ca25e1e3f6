import { cellText, isSafeLink, textWidth } from './cell-text.ts'
import { escapeXml } from './format-svg.ts'
import { readableTable } from './readable-table.ts'
import type { Cell, Column, ColumnType, Table } from './table.ts'

export const formatHtmlCell = (cell: Cell, type: ColumnType): string => {
  const text = escapeXml(cellText(cell, type))
  return typeof cell === 'object' && cell !== null && isSafeLink(cell)
    ? `<a href="${escapeXml(cell.url)}">${text}</a>`
    : text
}

/** With more columns a table wants a page that lies; with still more it is a grid, and its headings stand upright. */
const mostStanding = 6
const mostPlain = 14

/** Whether a table has too many columns for a page that stands. */
export const isWide = (table: Table): boolean => readableTable(table).columns.length > mostStanding

const isFigure = ({ type }: Column): boolean => type === 'number' || type === 'percent'

const cellOf = (tag: 'th' | 'td', column: Column, content: string): string =>
  `<${tag}${tag === 'th' ? ' scope="col"' : ''}${isFigure(column) ? ' class="figure"' : ''}>${content}</${tag}>`

/** In characters. What is longer breaks into lines; the margins of a cell count as three. */
const narrowest = 6
const margins = 3
const widest = 40

/** Shares of the width, by what is in the columns, so that long texts have more of it than short ones. */
const colsOf = ({ columns, rows }: Table): string => {
  const widths = columns.map(({ title, type }, x) =>
    rows.reduce(
      (most, row) => Math.max(most, Math.min(widest, textWidth(cellText(row[x] ?? null, type)))),
      Math.max(narrowest, textWidth(title)),
    ),
  )
  const sum = widths.reduce((total, width) => total + width + margins, 0)
  const share = (width: number): string => ((100 * (width + margins)) / sum).toFixed(1)
  return `<colgroup>${widths.map((width) => `<col style="width:${share(width)}%">`).join('')}</colgroup>`
}

/** A table of HTML; where it has no rows, the words for that. */
export const formatHtmlTable = (whole: Table, nothing: string): string => {
  const table = readableTable(whole)
  const { columns, rows } = table
  if (rows.length === 0) return `<p>${escapeXml(nothing)}</p>`
  const isGrid = columns.length > mostPlain
  const heading = columns
    .map((column) => cellOf('th', column, `<span>${escapeXml(column.title)}</span>`))
    .join('')
  const lines = rows.map((row) => {
    const cells = columns.map((column, x) =>
      cellOf('td', column, formatHtmlCell(row[x] ?? null, column.type)),
    )
    return `<tr>${cells.join('')}</tr>\n`
  })
  return (
    `<div class="scroll"><table${isGrid ? ' class="grid"' : ''}>${isGrid ? '' : colsOf(table)}` +
    `<thead><tr>${heading}</tr></thead>\n<tbody>\n${lines.join('')}</tbody></table></div>`
  )
}
