import { base64Of } from './base64.ts'
import { buildAbout } from './build-about.ts'
import { formatHtmlCell, formatHtmlTable, isWide } from './format-html-table.ts'
import { escapeXml } from './format-svg.ts'
import type { Report, ReportSection } from './report.ts'
import { pageStyle, reportStyle } from './report-style.ts'

const tags = { zh: 'zh-CN', en: 'en' } as const

const headingOf = (title: string): string => `<h2>${escapeXml(title)}</h2>`

const formatSection = (section: ReportSection, nothing: string): string => {
  switch (section.type) {
    case 'text':
      return `<section>${section.title ? headingOf(section.title) : ''}${section.paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('\n')}</section>`
    case 'table':
      return `<section>${headingOf(section.table.title)}${formatHtmlTable(section.table, nothing)}</section>`
    case 'picture':
      // As an image, so that names and patterns inside it cannot meet those of another picture.
      return `<section class="picture">${headingOf(section.title)}<figure><img alt="${escapeXml(section.description)}" src="data:image/svg+xml;base64,${base64Of(section.svg)}"></figure></section>`
  }
}

const formatAbout = (report: Report): string =>
  `<dl>${buildAbout(report)
    .map(([label, value]) => `<dt>${escapeXml(label)}</dt><dd>${formatHtmlCell(value, 'text')}</dd>`)
    .join('\n')}</dl>`

/** No scripts, nothing from elsewhere: what is in the file is all there is. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

/** A report as one page of HTML that needs nothing beside it, made to be read and to be printed on A4. */
export const formatReportHtml = (report: Report): string => {
  const { language, words, title, subtitle, sections } = report
  const isLying = sections.some((section) => section.type === 'table' && isWide(section.table))
  return [
    `<!doctype html>\n<html lang="${tags[language]}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title><style>${reportStyle}${pageStyle(report, isLying)}</style></head><body>`,
    `<header><h1>${escapeXml(title)}</h1>${subtitle === '' ? '' : `<p>${escapeXml(subtitle)}</p>`}</header>`,
    formatAbout(report),
    `<main>${sections.map((section) => formatSection(section, words.nothing)).join('\n')}</main></body></html>\n`,
  ].join('\n')
}
