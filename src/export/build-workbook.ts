import { buildAbout } from './build-about.ts'
import type { Report } from './report.ts'
import type { Workbook } from './table.ts'

/** The tables of a report as sheets. What it says in sentences stays in the report; what it is about goes with them. */
export const buildWorkbook = (report: Report): Workbook => {
  const { words, title, subtitle, sections } = report
  const name = subtitle === '' ? title : `${title}: ${subtitle}`
  return {
    aboutTitle: words.about,
    about: [[words.title, name], ...buildAbout(report)],
    tables: sections.flatMap((section) => (section.type === 'table' ? [section.table] : [])),
  }
}
