import { mostCells, type SheetCell, type SheetProblem } from './sheet.ts'
import { walkXml } from './walk-xml.ts'
import { dateOfSerial } from './xlsx-dates.ts'
import { unescapeXstring } from './xlsx-strings.ts'

/** What cells refer to. */
export interface SheetContext {
  readonly name: string
  readonly strings: readonly string[]
  readonly dateStyles: ReadonlySet<number>
  readonly is1904: boolean
}

/** `AB12` → column 27, row 11, both from 0; null for anything else. */
const positionOf = (at: string): { column: number; row: number } | null => {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(at)
  if (!found) return null
  const letters = (found[1] ?? '').toUpperCase()
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { column, row: Number(found[2]) - 1 }
}

/** A cell while it is read. `inline`: what stands in the cell itself; `value`: a number, or where to look it up. */
interface OpenCell {
  readonly at: string
  readonly type: string
  readonly style: number
  value: string
  inline: string
}

type Outcome = { readonly cell: SheetCell } | { readonly error: string }

const numberCell = ({ value, style }: OpenCell, { dateStyles, is1904 }: SheetContext): SheetCell => {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (Number.isNaN(number)) return null
  return (dateStyles.has(style) ? dateOfSerial(number, is1904) : null) ?? number
}

const isoCell = (value: string): SheetCell => {
  const date = new Date(/[zZ]|[+-]\d\d:\d\d$/.test(value) || !value.includes('T') ? value : `${value}Z`)
  return Number.isNaN(date.getTime()) ? value : date
}

const textOrNull = (text: string): SheetCell => (text === '' ? null : text)

/** What a cell holds, by its type (ECMA-376 18.18.11). Of a formula that is its last result. */
const outcomeOf = (cell: OpenCell, context: SheetContext): Outcome => {
  switch (cell.type) {
    case 's':
      return { cell: textOrNull(context.strings[Number(cell.value)] ?? '') }
    case 'inlineStr':
      return { cell: textOrNull(unescapeXstring(cell.inline)) }
    case 'str':
      return { cell: textOrNull(unescapeXstring(cell.value)) }
    case 'b':
      return { cell: cell.value === '1' ? 'TRUE' : 'FALSE' }
    case 'd':
      return { cell: isoCell(cell.value) }
    case 'e':
      return { error: cell.value }
    default:
      return { cell: numberCell(cell, context) }
  }
}

/** After so many the rest would not be read by anybody. */
const mostErrors = 100

/** Reads the cells of one sheet. Cells say where they are; where one does not, it follows the one before. */
export const readSheet = (
  xml: string,
  context: SheetContext,
): { rows: readonly (readonly SheetCell[])[]; problems: readonly SheetProblem[] } => {
  const sheet = context.name
  const rows: SheetCell[][] = []
  const problems: SheetProblem[] = []
  let size = 0
  let isFull = false
  let next = { column: 0, row: -1 }
  let open: OpenCell | null = null
  let part: 'value' | 'inline' | null = null
  let isPhonetic = false

  const put = (cell: SheetCell): void => {
    const { column, row } = next
    size += Math.max(0, row + 1 - rows.length) + Math.max(0, column + 1 - (rows[row]?.length ?? 0))
    if (size > mostCells) {
      isFull = true
      return
    }
    while (rows.length <= row) rows.push([])
    const line = rows[row] ?? []
    while (line.length < column) line.push(null)
    line[column] = cell
  }

  const close = (cell: OpenCell): void => {
    const outcome = outcomeOf(cell, context)
    next = positionOf(cell.at) ?? next
    if ('error' in outcome) {
      if (problems.length < mostErrors)
        problems.push({ code: 'formula-error', sheet, cell: cell.at, error: outcome.error })
    } else if (outcome.cell !== null && !isFull) put(outcome.cell)
    next = { ...next, column: next.column + 1 }
  }

  const isWhole = walkXml(xml, {
    onOpen: (name, attribute) => {
      if (name === 'row') next = { column: 0, row: Number(attribute('r') ?? next.row + 2) - 1 }
      if (name === 'c')
        open = {
          at: attribute('r') ?? '',
          type: attribute('t') ?? 'n',
          style: Number(attribute('s') ?? -1),
          value: '',
          inline: '',
        }
      if (name === 'rPh') isPhonetic = true
      if (name === 'v') part = 'value'
      if (name === 't' && !isPhonetic) part = 'inline'
    },
    onText: (text) => {
      if (open && part) open[part] += text
    },
    onClose: (name) => {
      if (name === 'v' || name === 't') part = null
      if (name === 'rPh') isPhonetic = false
      if (name !== 'c' || !open) return
      close(open)
      open = null
    },
  })
  if (isFull) problems.push({ code: 'too-many-cells', sheet, limit: mostCells })
  if (!isWhole) problems.push({ code: 'broken-sheet', sheet })
  return { rows, problems }
}
