import { strToU8, zipSync } from 'fflate'
import { formatXlsx } from '#export/xlsx/format-xlsx.ts'
import { sheetNamesOf } from '#export/xlsx/sheet-name.ts'
import { buildWorkbook } from './build-workbook.ts'
import { formatCsv } from './format-csv.ts'
import { formatMarkdown } from './format-markdown.ts'
import { formatReportHtml } from './format-report-html.ts'
import type { Report } from './report.ts'
import type { Table } from './table.ts'

export const reportFormats = ['xlsx', 'csv', 'md', 'html'] as const

export type ReportFormat = (typeof reportFormats)[number]

export interface ReportFile {
  readonly extension: ReportFormat | 'zip'
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** Always the same, so that the same tables make the same file. */
const modified = new Date(1980, 0, 2)

/** CSV holds one table; several are as many files in one. */
const csvFile = (tables: readonly Table[]): ReportFile => {
  const [first] = tables
  if (first && tables.length === 1)
    return { extension: 'csv', type: 'text/csv;charset=utf-8', content: formatCsv(first) }
  const names = sheetNamesOf(tables.map(({ title }) => title))
  const files = tables.map((table, index) => [`${names[index]}.csv`, strToU8(formatCsv(table))] as const)
  return {
    extension: 'zip',
    type: 'application/zip',
    content: zipSync(Object.fromEntries(files), { mtime: modified }),
  }
}

/** A report as a file of one format. */
export const formatReport = (report: Report, format: ReportFormat): ReportFile => {
  switch (format) {
    case 'xlsx':
      return {
        extension: format,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: formatXlsx(buildWorkbook(report)),
      }
    case 'csv':
      return csvFile(buildWorkbook(report).tables)
    case 'md':
      return { extension: format, type: 'text/markdown;charset=utf-8', content: formatMarkdown(report) }
    case 'html':
      return { extension: format, type: 'text/html;charset=utf-8', content: formatReportHtml(report) }
  }
}
