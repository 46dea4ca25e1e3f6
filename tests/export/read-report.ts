import { formatReport } from '#export/format-report.ts'
import type { ReportContent } from '#export/report.ts'
import { buildReport } from '#facts/build-report.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import { createAppStore } from '#state/store.ts'
import { readByOthers } from './xlsx/unpack.ts'

/** A sheet as another program reads it: its name, its headings, its rows. */
export interface ReadSheet {
  readonly name: string
  readonly heading: readonly unknown[]
  readonly rows: readonly (readonly unknown[])[]
}

/** Writes what a screen hands on as an Excel file, and reads the file back with another library. */
export const readBack = async (
  model: Model,
  language: Language,
  content: ReportContent,
): Promise<readonly ReadSheet[]> => {
  const store = createAppStore(model)
  store.getState().actions.chooseLanguage(language)
  const report = buildReport(content, store.getState(), 'http://localhost/', new Date('2026-03-01T12:00:00'))
  const file = formatReport(report, 'xlsx')
  if (typeof file.content === 'string') throw new Error('no workbook')
  const sheets = await readByOthers(file.content)
  return sheets.map(({ name, rows: [heading = [], ...rows] }) => ({ name, heading, rows }))
}

/** One column of a sheet, by its heading. */
export const columnIn = (sheet: ReadSheet | undefined, title: string): readonly unknown[] => {
  const at = sheet?.heading.indexOf(title) ?? -1
  if (!sheet || at < 0) throw new Error(`no column: ${title}`)
  return sheet.rows.map((row) => row[at])
}
