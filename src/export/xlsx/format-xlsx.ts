import { strToU8, zipSync } from 'fflate'
import type { Workbook } from '#export/table.ts'
import { sheetNamesOf } from './sheet-name.ts'
import { aboutSheet, rangeOf, type SheetPart, tableSheet } from './sheet-xml.ts'
import { stylesXml } from './styles.ts'
import { xmlText } from './xml-text.ts'

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

const contentTypes = (sheets: number): string =>
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` +
  numbersTo(sheets)
    .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`)
    .join('') +
  '</Types>'

const packageRelations =
  `<Relationships xmlns="${packageRelationships}">` +
  `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

const workbookRelations = (sheets: number): string =>
  `<Relationships xmlns="${packageRelationships}">` +
  numbersTo(sheets)
    .map(
      (n) =>
        `<Relationship Id="rId${n}" Type="${relationships}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    )
    .join('') +
  `<Relationship Id="rId${sheets + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`

/** A reference to cells of a sheet, fixed: `'项目'!$A$1:$F$20`. */
const reference = (sheet: string, range: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${range.replace(/[A-Z]+|\d+/g, '$$$&')}`

/** Ranges that programs look up by name: what is filtered, and which row is printed on every page. */
const definedNames = ({ tables }: Workbook, names: readonly string[]): string => {
  const defined = tables.map((table, index) => {
    const name = names[index] ?? ''
    return (
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(reference(name, rangeOf(table)))}</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(reference(name, '1:1'))}</definedName>`
    )
  })
  return defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`
}

const workbookXml = (workbook: Workbook, names: readonly string[]): string =>
  `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets>` +
  names
    .map((name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('') +
  `</sheets>${definedNames(workbook, names)}</workbook>`

const sheetFiles = (sheets: readonly SheetPart[]): (readonly [string, string])[] =>
  sheets.flatMap(({ xml, relations }, index) => {
    const file = `sheet${index + 1}.xml`
    const sheet = [`xl/worksheets/${file}`, xml] as const
    return relations === null ? [sheet] : [sheet, [`xl/worksheets/_rels/${file}.rels`, relations] as const]
  })

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Always the same, so that the same tables make the same file. The first that a zip file can say. */
const modified = new Date(1980, 0, 2)

/**
 * A workbook as an Excel file (SpreadsheetML, ECMA-376): one sheet a table, and last the one with what they are about.
 * Text is inline and has the format of text; no cell is a formula.
 */
export const formatXlsx = (workbook: Workbook): Uint8Array<ArrayBuffer> => {
  const { tables, about, aboutTitle } = workbook
  const names = sheetNamesOf([...tables.map(({ title }) => title), aboutTitle])
  const sheets = [
    ...tables.map((table, index) => tableSheet(table, index === 0)),
    aboutSheet(about, tables.length === 0),
  ]
  const files: (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', packageRelations],
    ['xl/workbook.xml', workbookXml(workbook, names)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', stylesXml()],
    ...sheetFiles(sheets),
  ]
  return zipSync(Object.fromEntries(files.map(([path, xml]) => [path, strToU8(declaration + xml)])), {
    mtime: modified,
  })
}
