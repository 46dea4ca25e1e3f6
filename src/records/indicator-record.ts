import type { IndicatorId } from '#model/id.ts'
import type { Actual } from '#query/progress.ts'
import { changedRecord, isObject, type KeptRecord, newRecord } from './kept-record.ts'
import { type ReadRecord, type RecordCodec, readRecords } from './record-codec.ts'

/** What was recorded of an indicator: its actual values, by date, the first first. No date comes twice. */
export interface IndicatorContent {
  readonly indicator: IndicatorId
  readonly values: readonly Actual[]
}

/** Whether a text names a year, a month or a day that there is: `2024`, `2024-02`, `2024-02-29`. */
export const isDate = (text: string): boolean => {
  if (!/^[12]\d{3}(-\d{2}){0,2}$/.test(text)) return false
  const whole = `${text}-01-01`.slice(0, 10)
  const day = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole)
}

/** The values in the order of their dates; of two at one date the later in the list. */
const byDate = (values: readonly Actual[]): readonly Actual[] =>
  [...new Map(values.map((each) => [each.date, each])).values()].sort((a, b) => (a.date < b.date ? -1 : 1))

const parseActual = (value: unknown): Actual | null => {
  if (!isObject(value)) return null
  const { date, value: number } = value
  if (typeof date !== 'string' || !isDate(date)) return null
  return typeof number === 'number' && Number.isFinite(number) ? { date, value: number } : null
}

const parseContent = (content: unknown): IndicatorContent | null => {
  if (!isObject(content) || !Array.isArray(content['values'])) return null
  const { indicator } = content
  const values = content['values'].map(parseActual)
  if (typeof indicator !== 'string' || values.includes(null)) return null
  return { indicator: indicator as IndicatorId, values: byDate(values.filter((each) => each !== null)) }
}

/** How what is recorded of an indicator is kept. */
export const indicatorCodec: RecordCodec<IndicatorContent> = {
  kind: 'indicator',
  format: 1,
  migrations: {},
  parse: parseContent,
}

/** What is recorded of one indicator, and in which records: more than one where two tabs saved at once. */
export interface IndicatorHistory {
  readonly values: readonly Actual[]
  /** The last saved one first. */
  readonly records: readonly [ReadRecord<IndicatorContent>, ...ReadRecord<IndicatorContent>[]]
}

export interface IndicatorHistories {
  readonly byIndicator: ReadonlyMap<IndicatorId, IndicatorHistory>
  /** How many records cannot be read. */
  readonly unread: number
}

/** What is recorded of the indicators of a dataset. Of two values at one date the one that was saved last counts. */
export const indicatorHistoriesOf = (dataset: string, records: readonly KeptRecord[]): IndicatorHistories => {
  const { read, unread } = readRecords(
    indicatorCodec,
    records.filter((record) => record.dataset === dataset),
  )
  const byIndicator = new Map<IndicatorId, IndicatorHistory>()
  for (const each of read) {
    const { indicator, values } = each.content
    const before = byIndicator.get(indicator)
    byIndicator.set(indicator, {
      values: byDate([...(before?.values ?? []), ...values]),
      records: [each, ...(before?.records ?? [])],
    })
  }
  return { byIndicator, unread }
}

/** A history with another value; it takes the place of one at the same date. */
export const withValue = (values: readonly Actual[], value: Actual): readonly Actual[] =>
  byDate([...values, value])

/** The record that holds these values of an indicator: the one that there is, saved again, or a new one. */
export const recordOfValues = (
  dataset: KeptRecord['dataset'],
  content: IndicatorContent,
  history: IndicatorHistory | undefined,
  now: Date,
): KeptRecord => {
  const { kind, format } = indicatorCodec
  const record = history?.records[0].record
  return record
    ? changedRecord(record, { format, content }, now)
    : newRecord({ kind, dataset, format, content }, now)
}
