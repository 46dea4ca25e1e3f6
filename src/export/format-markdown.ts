import { base64Of } from './base64.ts'
import { buildAbout } from './build-about.ts'
import { cellText, isSafeLink } from './cell-text.ts'
import { readableTable } from './readable-table.ts'
import type { PictureSection, Report, ReportSection } from './report.ts'
import type { Cell, Column, ColumnType, Table } from './table.ts'

/** Signs that would be read as marks stay signs; a line that would be a heading, a list or a quote stays a line. */
const escapeLine = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>|~&]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*)([#+-]|=+$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')

/** Lines stay lines (two spaces before the break would be lost in many editors; the backslash is CommonMark). */
const escapeText = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(escapeLine)
    .join('\\\n')

/** In a table a line cannot break; HTML can break it. */
const escapeCell = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(escapeLine)
    .join('<br>')

/** Signs that would end an address early. What is encoded already stays as it is. */
const escapeUrl = (url: string): string =>
  url.replace(/[\s()<>|\\"]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)

const formatCell = (cell: Cell, type: ColumnType): string => {
  const text = escapeCell(cellText(cell, type))
  return typeof cell === 'object' && cell !== null && isSafeLink(cell)
    ? `[${text}](${escapeUrl(cell.url)})`
    : text
}

const ruleOf = ({ type }: Column): string => (type === 'number' || type === 'percent' ? '---:' : '---')

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const formatTable = (table: Table, nothing: string): string => {
  const { columns, rows } = readableTable(table)
  if (rows.length === 0) return escapeText(nothing)
  return [
    rowOf(columns.map(({ title }) => escapeCell(title))),
    rowOf(columns.map(ruleOf)),
    ...rows.map((row) => rowOf(columns.map(({ type }, index) => formatCell(row[index] ?? null, type)))),
  ].join('\n')
}

/** A picture inside the file, for there is no second file to point to; its bytes stand at the end, out of the way. */
const formatPicture = ({ svg }: PictureSection, index: number): string =>
  `[picture-${index + 1}]: data:image/svg+xml;base64,${base64Of(svg)}`

const headingOf = (title: string): string => `## ${escapeText(title)}`

const formatSection = (
  section: ReportSection,
  pictures: readonly PictureSection[],
  nothing: string,
): string[] => {
  switch (section.type) {
    case 'text':
      return [...(section.title ? [headingOf(section.title)] : []), ...section.paragraphs.map(escapeText)]
    case 'table':
      return [headingOf(section.table.title), formatTable(section.table, nothing)]
    case 'picture':
      return [
        headingOf(section.title),
        `![${escapeText(section.description)}][picture-${pictures.indexOf(section) + 1}]`,
      ]
  }
}

/** A list rather than a table: Markdown has no table without a heading. */
const formatAbout = (report: Report): string =>
  buildAbout(report)
    .map(([label, value]) => `- **${escapeCell(label)}** ${formatCell(value, 'text')}`)
    .join('\n')

/** A report as Markdown (CommonMark, with the tables of GitHub), in one file. */
export const formatMarkdown = (report: Report): string => {
  const pictures = report.sections.filter((section) => section.type === 'picture')
  const parts = [
    `# ${escapeText(report.title)}`,
    ...(report.subtitle === '' ? [] : [escapeText(report.subtitle)]),
    formatAbout(report),
    ...report.sections.flatMap((section) => formatSection(section, pictures, report.words.nothing)),
    ...pictures.map(formatPicture),
  ]
  return `${parts.join('\n\n')}\n`
}
