/** The looks of cells, in the order of `cellXfs` below: a cell names its look by the position. */
export const cellStyles = [
  'plain',
  'heading',
  'text',
  'number',
  'date',
  'percent',
  'percentFraction',
  'link',
  'label',
] as const

export type CellStyle = (typeof cellStyles)[number]

export const styleIndex = (style: CellStyle): number => cellStyles.indexOf(style)

/** Built-in formats of numbers: 49 is text as it is typed, 9 and 10 percents. 164 is our own. */
const isoDate = 164

interface Look {
  readonly format: number
  readonly font: number
  readonly fill: number
  readonly border: number
  readonly wraps: boolean
}

const look = (format: number, { font = 0, fill = 0, border = 0, wraps = false } = {}): Look => ({
  format,
  font,
  fill,
  border,
  wraps,
})

const looks: Readonly<Record<CellStyle, Look>> = {
  plain: look(0),
  heading: look(49, { font: 1, fill: 2, border: 1, wraps: true }),
  text: look(49, { wraps: true }),
  number: look(0),
  date: look(isoDate),
  percent: look(9),
  percentFraction: look(10),
  link: look(49, { font: 2, wraps: true }),
  label: look(49, { font: 1, wraps: true }),
}

const xfOf = ({ format, font, fill, border, wraps }: Look): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/></xf>`

const font = (extra: string, colour = ''): string =>
  `<font>${extra}<sz val="11"/>${colour}<name val="Calibri"/><family val="2"/></font>`

/**
 * The style sheet of a workbook. Text has the format of text, so that a cell stays text when somebody edits it: an id of
 * eighteen digits keeps them, and "=1+1" is never run.
 */
export const stylesXml = (): string =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<numFmts count="1"><numFmt numFmtId="${isoDate}" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  `<fonts count="3">${font('')}${font('<b/>')}${font('<u/>', '<color rgb="FF0B5394"/>')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEAEEF3"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF8A97A8"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${cellStyles.length}">${cellStyles.map((style) => xfOf(looks[style])).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
