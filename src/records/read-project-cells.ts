import type { ProjectStatus } from '#query/project-status.ts'
import { type EntryField, isDay, type ProjectEntry } from './project-record.ts'

/** A cell as a spreadsheet holds it; a date is midnight UTC of its day. */
export type EntryCell = string | number | Date | null

/** The words of each status, in any language. */
export type StatusNames = Readonly<Record<ProjectStatus, readonly string[]>>

/** What is wrong with a cell. Columns count from 1. */
export interface CellProblem {
  readonly code: 'unknown-status' | 'not-day' | 'not-amount' | 'end-before-start'
  readonly column: number
  readonly text: string
}

/** Where each field stands in a row, from 0. */
export type FieldColumns = ReadonlyMap<EntryField, number>

/** A cell as it is read: without the space around it, a date as ISO text. */
export const cellTextOf = (cell: EntryCell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  return (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).trim()
}

/** Full-width and half-width, capitals and small letters, spaces or none: one word. */
export const plainText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** 2025-6-30, 2025/06/30, 2025.6.30 and 2025年6月30日 are one day; null for what is none. */
export const parseDay = (text: string): string | null => {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text.normalize('NFKC')) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

/** 1200, 1,200.5 and １２００ as a number; null for what is no amount, or less than nothing. */
export const parseAmount = (text: string): number | null => {
  const digits = text.normalize('NFKC').replace(/[\s,]/g, '')
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : null
}

const statusIn = (names: StatusNames, text: string): ProjectStatus | null => {
  const found = Object.entries(names).find(([, words]) =>
    words.some((word) => plainText(word) === plainText(text)),
  )
  return found ? (found[0] as ProjectStatus) : null
}

/** An empty text is an empty field; else what was read of it, or the code of why it cannot be. */
const valueOr = <Value>(
  text: string,
  value: Value | null,
  code: CellProblem['code'],
): { readonly value: Value | null } | { readonly code: CellProblem['code'] } =>
  text === '' || value !== null ? { value } : { code }

const readField = (names: StatusNames, field: EntryField, text: string) => {
  switch (field) {
    case 'owner':
    case 'note':
      return { value: text }
    case 'status':
      return valueOr(text, statusIn(names, text), 'unknown-status')
    case 'start':
    case 'end':
      return valueOr(text, parseDay(text), 'not-day')
    case 'budget':
      return valueOr(text, parseAmount(text), 'not-amount')
  }
}

interface ReadEntry {
  readonly after: ProjectEntry
  readonly problems: readonly CellProblem[]
}

/** Days that are the wrong way round are both left as they were. */
const withDaysInOrder = (
  { after, problems }: ReadEntry,
  before: ProjectEntry,
  columns: FieldColumns,
  cells: readonly EntryCell[],
): ReadEntry => {
  const { start, end } = after
  if (start === null || end === null || start <= end) return { after, problems }
  const at = columns.get('end') ?? columns.get('start') ?? 0
  const problem: CellProblem = { code: 'end-before-start', column: at + 1, text: cellTextOf(cells[at]) }
  return { after: { ...after, start: before.start, end: before.end }, problems: [...problems, problem] }
}

/** What a row says of a project. What cannot be read leaves its field as it was, and is named. */
export const readProjectCells = (
  names: StatusNames,
  columns: FieldColumns,
  cells: readonly EntryCell[],
  before: ProjectEntry,
): ReadEntry => {
  const problems: CellProblem[] = []
  let after = before
  for (const [field, at] of columns) {
    const text = cellTextOf(cells[at])
    const read = readField(names, field, text)
    if ('code' in read) problems.push({ code: read.code, column: at + 1, text })
    else after = { ...after, [field]: read.value }
  }
  return withDaysInOrder({ after, problems }, before, columns, cells)
}
