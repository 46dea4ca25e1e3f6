import type { Indicator } from '#model/indicator.ts'
import { isDate } from './indicator-record.ts'

/** A cell as a spreadsheet holds it; a date is midnight UTC of its day. */
export type ValueCell = string | number | Date | null

/** A cell as text: without the space around it, a date as ISO text. */
export const valueCellText = (cell: ValueCell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  return (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).trim()
}

/** Full width or half width, capitals or small letters, quotation marks of any kind, spaces or none: one word. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」]+/g, '')

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** `1,830`, `９３%`, `300 万名`: a number, with the indicator's unit after it or without. */
const numberIn = (text: string, { unit }: Indicator): number | null => {
  const units = [unit.zh, unit.en].map((each) => escaped(plainWord(each))).join('|')
  const [, digits] = new RegExp(`^([-+]?[\\d,]*\\.?\\d+)(?:${units})?$`).exec(plainWord(text)) ?? []
  return digits === undefined ? null : Number(digits.replaceAll(',', ''))
}

/** Of a percentage so far from anything the table names, that it is more likely a part of 1. */
const looksLikeShare = (value: number, { unit, baseline, target }: Indicator): boolean => {
  const named = Math.min(target.value, baseline.value ?? target.value)
  return unit.en === '%' && value > 0 && value <= 2.5 && named >= 10 && value * 100 <= target.value * 2.5
}

interface ReadValue {
  readonly value: number
  readonly wasShare: boolean
}

/**
 * A value in the unit of its indicator. A spreadsheet holds 93% as 0.93, and says of the cell alone how it is shown: a
 * number that fits as a part of 1 and not as a percentage is taken so, and marked. Text that is written out is as it is.
 */
export const readValueCell = (
  cell: ValueCell | undefined,
  indicator: Indicator,
): ReadValue | 'empty' | 'not-number' => {
  const text = valueCellText(cell)
  if (text === '') return 'empty'
  const value = cell instanceof Date ? null : typeof cell === 'number' ? cell : numberIn(text, indicator)
  if (value === null || !Number.isFinite(value)) return 'not-number'
  const wasShare = !text.endsWith('%') && looksLikeShare(value, indicator)
  // Without the noise that a part of 1 gains when it is multiplied.
  return { value: wasShare ? Number((value * 100).toPrecision(12)) : value, wasShare }
}

/** `2024`, `2024-6`, `2024/6/30`, `2024.06`, `2024年6月`, `2024年`: a year, month or day; null for what is none. */
export const readDateCell = (cell: ValueCell): string | null => {
  const [, year, month, day] =
    /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[年月日]?$/.exec(plainWord(valueCellText(cell))) ?? []
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined)
  const date = parts.join('-')
  return isDate(date) ? date : null
}
