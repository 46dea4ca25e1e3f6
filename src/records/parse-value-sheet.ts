import type { IndicatorId } from '#model/id.ts'
import type { Indicator } from '#model/indicator.ts'
import type { Actual } from '#query/progress.ts'
import { plainWord, readDateCell, readValueCell, type ValueCell, valueCellText } from './read-value-cells.ts'

/** The columns that may say which indicator a row is of, the surest first. */
const keys = ['id', 'number', 'name'] as const
type KeyColumn = (typeof keys)[number]
export type ValueColumn = KeyColumn | 'value' | 'date'

/** The words that a sheet may use for its columns, in any language. */
export type ValueColumnNames = Readonly<Record<ValueColumn, readonly string[]>>

/** What cannot be read of a sheet. Rows and columns count from 1, as a spreadsheet shows them. */
export type ValueSheetProblem =
  | { readonly code: 'no-rows' | 'no-indicator-column' | 'no-value-column' }
  | {
      readonly code: 'unknown-indicator' | 'repeated-row' | 'not-number' | 'not-date'
      readonly row: number
      readonly column: number
      readonly text: string
    }

/** A row of the sheet that would change what is recorded. */
export interface ProposedValue {
  readonly row: number
  readonly indicator: IndicatorId
  /** The value that is recorded at that date; null where there is none. */
  readonly before: number | null
  readonly after: Actual
  /** A share that the sheet holds as a part of 1 (0.93), and that is taken as a percentage (93). */
  readonly wasShare: boolean
}

export interface ValueSheet {
  readonly proposed: readonly ProposedValue[]
  /** Rows that say what is recorded already. */
  readonly unchanged: number
  /** Rows of an indicator without a value. */
  readonly empty: number
}

interface Plan {
  /** The first row of values, from 0. */
  readonly first: number
  /** The columns that may say which indicator a row is of, the surest first. */
  readonly keysAt: readonly [number, ...number[]]
  readonly valueAt: number
  /** -1 where the sheet has no dates. */
  readonly dateAt: number
}

type Row = readonly ValueCell[]
type Refusal = 'no-rows' | 'no-indicator-column' | 'no-value-column'
type IndicatorsByWord = ReadonlyMap<string, Indicator>

/** The indicators by all that a cell may call them: id, number, a name. */
const indicatorsByWord = (indicators: readonly Indicator[]): IndicatorsByWord =>
  new Map(
    indicators.flatMap((each) =>
      [each.name.en, each.name.zh, String(each.number), each.id].map(
        (word) => [plainWord(word), each] as const,
      ),
    ),
  )

const isBlank = (row: Row): boolean => row.every((cell) => valueCellText(cell) === '')

const planOf = (rows: readonly Row[], names: ValueColumnNames, known: IndicatorsByWord): Plan | Refusal => {
  const top = rows.findIndex((row) => !isBlank(row))
  const row = rows[top]
  if (!row) return 'no-rows'
  const titles = row.map((cell) => plainWord(valueCellText(cell)))
  // Cells without headings: which indicator, its value and, where there is a third column, its date.
  if (known.has(titles[0] ?? '')) return { first: top, keysAt: [0], valueAt: 1, dateAt: 2 }
  const columnOf = (column: ValueColumn): number => {
    const words = [column, ...names[column]].map(plainWord)
    return titles.findIndex((title) => words.includes(title))
  }
  const [key, ...others] = keys.map(columnOf).filter((at) => at >= 0)
  if (key === undefined) return 'no-indicator-column'
  const valueAt = columnOf('value')
  if (valueAt < 0) return 'no-value-column'
  return { first: top + 1, keysAt: [key, ...others], valueAt, dateAt: columnOf('date') }
}

interface Outcome {
  readonly proposed?: ProposedValue
  readonly problem?: ValueSheetProblem
  readonly isEmpty?: true
}

/** What is known while rows are read. */
interface Reading {
  readonly plan: Plan
  readonly known: IndicatorsByWord
  /** The date of rows that name none. */
  readonly date: string
  readonly valuesOf: (indicator: IndicatorId) => readonly Actual[]
  /** Which indicator had a value at which date already. */
  readonly seen: Set<string>
}

const readRow = (cells: Row, row: number, { plan, known, date, valuesOf, seen }: Reading): Outcome => {
  const refuse = (code: (ValueSheetProblem & { row: number })['code'], at: number): Outcome => ({
    problem: { code, row, column: at + 1, text: valueCellText(cells[at]) },
  })
  const words = plan.keysAt.map((at) => plainWord(valueCellText(cells[at])))
  const indicator = words.map((word) => known.get(word)).find((each) => each !== undefined)
  if (!indicator) return refuse('unknown-indicator', plan.keysAt[0])
  const value = readValueCell(cells[plan.valueAt], indicator)
  if (value === 'empty') return { isEmpty: true }
  if (value === 'not-number') return refuse('not-number', plan.valueAt)
  const dateText = valueCellText(cells[plan.dateAt])
  const when = dateText === '' ? date : readDateCell(cells[plan.dateAt] ?? null)
  if (when === null) return refuse('not-date', plan.dateAt)
  if (seen.has(`${indicator.id} ${when}`)) return refuse('repeated-row', plan.keysAt[0])
  seen.add(`${indicator.id} ${when}`)
  const before = valuesOf(indicator.id).find((each) => each.date === when)?.value ?? null
  if (before === value.value) return {}
  const after = { date: when, value: value.value }
  return { proposed: { row, indicator: indicator.id, before, after, wasShare: value.wasShare } }
}

/**
 * Reads actual values out of a spreadsheet's cells, and says what they would change. A row is known by the id of its
 * indicator, its number or its name; headings may be left out where the columns are indicator, value, date. What cannot
 * be read is named by row and column, and the rest is proposed. Rules [V1] to [V6] of docs/queries.md.
 */
export const parseValueSheet = (
  rows: readonly Row[],
  names: ValueColumnNames,
  indicators: readonly Indicator[],
  date: string,
  valuesOf: (indicator: IndicatorId) => readonly Actual[],
): { readonly value: ValueSheet; readonly problems: readonly ValueSheetProblem[] } => {
  const known = indicatorsByWord(indicators)
  const plan = planOf(rows, names, known)
  const nothing: ValueSheet = { proposed: [], unchanged: 0, empty: 0 }
  if (typeof plan === 'string') return { value: nothing, problems: [{ code: plan }] }
  const reading: Reading = { plan, known, date, valuesOf, seen: new Set() }
  const outcomes = rows.flatMap((cells, index) =>
    index < plan.first || isBlank(cells) ? [] : [readRow(cells, index + 1, reading)],
  )
  if (outcomes.length === 0) return { value: nothing, problems: [{ code: 'no-rows' }] }
  const proposed = outcomes.flatMap((outcome) => outcome.proposed ?? [])
  const problems = outcomes.flatMap((outcome) => outcome.problem ?? [])
  const empty = outcomes.filter(({ isEmpty }) => isEmpty).length
  const unchanged = outcomes.length - proposed.length - problems.length - empty
  return { value: { proposed, unchanged, empty }, problems }
}
