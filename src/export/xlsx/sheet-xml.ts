import { cellText, textWidth } from '#export/cell-text.ts'
import type { Cell, Column, ColumnType, Table } from '#export/table.ts'
import { cellXml, columnName, isLinkable, styledText } from './cell-xml.ts'
import { xmlAttribute } from './xml-text.ts'

/** A part of the package with the file that lists the addresses it leads to. */
export interface SheetPart {
  readonly xml: string
  /** Null where it leads nowhere. */
  readonly relations: string | null
}

/** In Latin characters. */
const narrowest = 8
const widest = 60

/** As wide as what is in it, within bounds. The heading leaves room for the button of its filter. */
const widthOfColumn = ({ title, type, width }: Column, cells: readonly Cell[]): number => {
  if (width !== undefined) return width
  const inside = cells.reduce<number>(
    (most, cell) => Math.max(most, textWidth(cellText(cell, type))),
    textWidth(title) + 3,
  )
  return Math.min(widest, Math.max(narrowest, inside + 2))
}

const colsXml = (widths: readonly number[]): string =>
  `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`

const rowXml = (number: number, cells: readonly string[]): string =>
  `<row r="${number}">${cells.join('')}</row>`

const relationshipsXmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Addresses of the cells that are links, by cell. The part after `#` stands apart, as Excel writes it itself. */
const linksXml = (links: readonly (readonly [at: string, url: string])[]): SheetPart => {
  if (links.length === 0) return { xml: '', relations: null }
  const parts = links.map(([at, url], index) => {
    const [target = '', ...rest] = url.split('#')
    const location = rest.length === 0 ? '' : ` location="${xmlAttribute(rest.join('#'))}"`
    return {
      xml: `<hyperlink ref="${at}" r:id="rId${index + 1}"${location}/>`,
      relation: `<Relationship Id="rId${index + 1}" Type="${relationshipsXmlns}/hyperlink" Target="${xmlAttribute(target)}" TargetMode="External"/>`,
    }
  })
  return {
    xml: `<hyperlinks>${parts.map(({ xml }) => xml).join('')}</hyperlinks>`,
    relations: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.map(({ relation }) => relation).join('')}</Relationships>`,
  }
}

/** The most that Excel follows in one sheet. */
const mostLinks = 65_530

const linksOf = (
  rows: readonly (readonly Cell[])[],
  first: number,
  offset: number,
): (readonly [string, string])[] =>
  rows
    .flatMap((row, y) =>
      row.flatMap((cell, x) =>
        typeof cell === 'object' && cell !== null && isLinkable(cell)
          ? [[`${columnName(x + 1 + offset)}${y + first}`, cell.url] as const]
          : [],
      ),
    )
    .slice(0, mostLinks)

interface SheetContent {
  readonly isFirst: boolean
  readonly widths: readonly number[]
  /** The heading stays while the rest scrolls. */
  readonly pane: string
  readonly rows: readonly string[]
  readonly filter: string
  readonly links: SheetPart
}

/** On paper: A4 lying, as many pages down as it takes, and one across. The order of the parts is fixed by the schema. */
const sheetXml = ({ isFirst, widths, pane, rows, filter, links }: SheetContent): SheetPart => ({
  xml:
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationshipsXmlns}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${colsXml(widths)}` +
    `<sheetData>${rows.join('')}</sheetData>${filter}${links.xml}` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
  relations: links.relations,
})

/** `A1:F20`: the heading and all rows. */
export const rangeOf = ({ columns, rows }: Table): string =>
  `A1:${columnName(columns.length)}${rows.length + 1}`

/** A table as a sheet: a heading that stays, a filter on every column, cells by their types. */
export const tableSheet = (table: Table, isFirst: boolean): SheetPart => {
  const { columns, rows } = table
  const heading = columns.map(({ title }, x) => styledText(`${columnName(x + 1)}1`, title, 'heading'))
  const lines = rows.map((row, y) =>
    rowXml(
      y + 2,
      columns.map(({ type }, x) => cellXml(`${columnName(x + 1)}${y + 2}`, row[x] ?? null, type)),
    ),
  )
  return sheetXml({
    isFirst,
    widths: columns.map((column, x) =>
      widthOfColumn(
        column,
        rows.map((row) => row[x] ?? null),
      ),
    ),
    pane: '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    rows: [rowXml(1, heading), ...lines],
    filter: `<autoFilter ref="${rangeOf(table)}"/>`,
    links: linksXml(linksOf(rows, 2, 0)),
  })
}

const typeOf = (cell: Cell): ColumnType => (typeof cell === 'string' ? 'date' : 'text')

/** Labels and values; a value that is a date is one. */
export const aboutSheet = (about: readonly (readonly [string, Cell])[], isFirst: boolean): SheetPart =>
  sheetXml({
    isFirst,
    widths: [24, 80],
    pane: '',
    rows: about.map(([label, value], y) =>
      rowXml(y + 1, [styledText(`A${y + 1}`, label, 'label'), cellXml(`B${y + 1}`, value, typeOf(value))]),
    ),
    filter: '',
    links: linksXml(
      linksOf(
        about.map(([, value]) => [value]),
        1,
        1,
      ),
    ),
  })
