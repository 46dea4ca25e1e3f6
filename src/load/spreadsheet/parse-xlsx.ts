import type { Sheet, SheetProblem, SpreadsheetResult } from './sheet.ts'
import { trimRows } from './trim-rows.ts'
import { walkXml } from './walk-xml.ts'
import { dateStylesOf } from './xlsx-dates.ts'
import { largestUnpacked, openXlsx, type XlsxPackage } from './xlsx-package.ts'
import { readSheet } from './xlsx-sheet.ts'
import { sharedStringsOf, unescapeXstring } from './xlsx-strings.ts'

const megabyte = 1_000_000

interface Listed {
  readonly name: string
  readonly relation: string
  readonly isHidden: boolean
}

/** The sheets that a workbook lists, in their order, and which calendar it counts by. */
const readWorkbook = (xml: string): { listed: readonly Listed[]; is1904: boolean; isWhole: boolean } => {
  const listed: Listed[] = []
  let is1904 = false
  const isWhole = walkXml(xml, {
    onOpen: (name, attribute) => {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      const isHidden = (attribute('state') ?? 'visible') !== 'visible'
      listed.push({
        name: unescapeXstring(attribute('name') ?? ''),
        relation: attribute('id') ?? '',
        isHidden,
      })
    },
  })
  return { listed, is1904, isWhole }
}

const workbookPath = (xlsx: XlsxPackage): string => {
  const relations = [...xlsx.relationsOf('').values()]
  return relations.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
}

const refuse = (problem: SheetProblem): SpreadsheetResult => ({ value: { sheets: [] }, problems: [problem] })

const tooLarge = (bytes: number): SheetProblem => ({
  code: 'sheet-too-large',
  megabytes: Math.ceil(bytes / megabyte),
  limit: largestUnpacked / megabyte,
})

/**
 * Reads an Excel file (ECMA-376). A sheet that is hidden is left out, as whoever sends the file does not see it; one that
 * is broken is reported with its name, and as much of it read as is whole.
 */
export const parseXlsx = (bytes: Uint8Array): SpreadsheetResult => {
  const xlsx = openXlsx(bytes)
  if (xlsx === null) return refuse({ code: 'broken-excel' })
  if (typeof xlsx === 'number') return refuse(tooLarge(xlsx))
  const path = workbookPath(xlsx)
  const { listed, is1904, isWhole } = readWorkbook(xlsx.textOf(path) ?? '')
  if (!isWhole) return refuse({ code: 'broken-excel' })
  const relations = xlsx.relationsOf(path)
  const partOf = (type: string): string => {
    const relation = [...relations.values()].find((candidate) => candidate.type === type)
    return (relation && xlsx.textOf(relation.target)) ?? ''
  }
  const strings = sharedStringsOf(partOf('sharedStrings'))
  const dateStyles = dateStylesOf(partOf('styles'))
  const problems: SheetProblem[] = []
  const sheets = listed
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ name, relation }): Sheet[] => {
      const found = relations.get(relation)
      // A sheet may also be a chart, which has no cells.
      if (found && found.type !== 'worksheet') return []
      const xml = found ? xlsx.textOf(found.target) : null
      const read = readSheet(xml ?? '', { name, strings, dateStyles, is1904 })
      problems.push(...read.problems)
      return [{ name, rows: trimRows(read.rows) }]
    })
  const isEmpty = sheets.every(({ rows }) => rows.length === 0)
  return isEmpty && problems.length === 0 ? refuse({ code: 'empty-sheet' }) : { value: { sheets }, problems }
}
