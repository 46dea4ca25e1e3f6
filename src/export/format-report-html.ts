import { base64Of } from './base64.ts'
import { buildAbout } from './build-about.ts'
import { cellText, isSafeLink } from './cell-text.ts'
import { escapeXml } from './format-svg.ts'
import type { Report, ReportSection } from './report.ts'
import { marginStyle, reportStyle } from './report-style.ts'
import type { Cell, Column, ColumnType, Table } from './table.ts'

const tags = { zh: 'zh-CN', en: 'en' } as const

const formatCell = (cell: Cell, type: ColumnType): string => {
  const text = escapeXml(cellText(cell, type))
  return typeof cell === 'object' && cell !== null && isSafeLink(cell)
    ? `<a href="${escapeXml(cell.url)}">${text}</a>`
    : text
}

const isFigure = ({ type }: Column): boolean => type === 'number' || type === 'percent'

const cellOf = (tag: 'th' | 'td', column: Column, content: string): string =>
  `<${tag}${tag === 'th' ? ' scope="col"' : ''}${isFigure(column) ? ' class="figure"' : ''}>${content}</${tag}>`

const formatTable = ({ columns, rows }: Table, nothing: string): string => {
  if (rows.length === 0) return `<p>${escapeXml(nothing)}</p>`
  const heading = columns.map((column) => cellOf('th', column, escapeXml(column.title))).join('')
  const lines = rows.map((row) => {
    const cells = columns.map((column, x) => cellOf('td', column, formatCell(row[x] ?? null, column.type)))
    return `<tr>${cells.join('')}</tr>\n`
  })
  return `<div class="scroll"><table><thead><tr>${heading}</tr></thead>\n<tbody>\n${lines.join('')}</tbody></table></div>`
}

const headingOf = (title: string): string => `<h2>${escapeXml(title)}</h2>`

const formatSection = (section: ReportSection, nothing: string): string => {
  switch (section.type) {
    case 'text':
      return `<section>${section.title ? headingOf(section.title) : ''}${section.paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('\n')}</section>`
    case 'table':
      return `<section>${headingOf(section.table.title)}${formatTable(section.table, nothing)}</section>`
    case 'picture':
      // As an image, so that names and patterns inside it cannot meet those of another picture.
      return `<section class="lying">${headingOf(section.title)}<figure><img alt="${escapeXml(section.description)}" src="data:image/svg+xml;base64,${base64Of(section.svg)}"></figure></section>`
  }
}

const formatAbout = (report: Report): string =>
  `<dl>${buildAbout(report)
    .map(([label, value]) => `<dt>${escapeXml(label)}</dt><dd>${formatCell(value, 'text')}</dd>`)
    .join('\n')}</dl>`

/** No scripts, nothing from elsewhere: what is in the file is all there is. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

/** A report as one page of HTML that needs nothing beside it, made to be read and to be printed on A4. */
export const formatReportHtml = (report: Report): string => {
  const { language, words, title, subtitle, sections } = report
  return [
    `<!doctype html>\n<html lang="${tags[language]}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title><style>${reportStyle}${marginStyle(report)}</style></head><body>`,
    `<header><h1>${escapeXml(title)}</h1>${subtitle === '' ? '' : `<p>${escapeXml(subtitle)}</p>`}</header>`,
    formatAbout(report),
    `<main>${sections.map((section) => formatSection(section, words.nothing)).join('\n')}</main></body></html>\n`,
  ].join('\n')
}
