import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IndicatorId } from '#model/id.ts'
import {
  type IndicatorContent,
  indicatorCodec,
  indicatorHistoriesOf,
  isDate,
  recordOfValues,
  withValue,
} from '#records/indicator-record.ts'
import { type KeptRecord, parseRecord } from '#records/kept-record.ts'
import { readRecord } from '#records/record-codec.ts'
import '../support/property-seed.ts'

const dataset = 'small' as KeptRecord['dataset']
const use = 'use' as IndicatorId
const day = (number: number): Date => new Date(Date.UTC(2026, 0, number))

const recordOf = (values: Readonly<Record<string, number>>, now: Date): KeptRecord =>
  recordOfValues(
    dataset,
    { indicator: use, values: Object.entries(values).map(([date, value]) => ({ date, value })) },
    undefined,
    now,
  )

const anyDate = fc
  .tuple(fc.integer({ min: 2000, max: 2040 }), fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([year, month]) => (month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`))

describe('the record of an indicator', () => {
  test('is read back as it was written, its values by date', () => {
    const anyContent = fc
      .uniqueArray(fc.tuple(anyDate, fc.integer()), { selector: ([date]) => date, maxLength: 6 })
      .map(
        (all): IndicatorContent => ({
          indicator: use,
          values: all.map(([date, value]) => ({ date, value })).sort((a, b) => (a.date < b.date ? -1 : 1)),
        }),
      )
    fc.assert(
      fc.property(anyContent, (content) => {
        const record = parseRecord(
          JSON.parse(JSON.stringify(recordOfValues(dataset, content, undefined, day(1)))),
        )
        expect(record && readRecord(indicatorCodec, record)).toMatchObject({ content })
      }),
    )
  })

  test.each([
    null,
    {},
    { indicator: 'use' },
    { indicator: 7, values: [] },
    { indicator: 'use', values: [{ date: '2023-13', value: 1 }] },
    { indicator: 'use', values: [{ date: '2023', value: '1' }] },
    { indicator: 'use', values: [{ date: '2023', value: null }] },
    { indicator: 'use', values: [7] },
  ])('is not read from %j', (content) => {
    expect(indicatorCodec.parse(content)).toBeNull()
  })

  test('dates are years, months and days that there are', () => {
    expect(['2024', '2024-02', '2024-02-29'].map(isDate)).toEqual([true, true, true])
    expect(['24', '2023-02-29', '2023-2', '2023-00', '2023-01-01T00'].some(isDate)).toBe(false)
  })

  test('takes a value at a date in place of the one that was there', () => {
    const values = withValue([{ date: '2023', value: 1 }], { date: '2022', value: 5 })
    expect(withValue(values, { date: '2023', value: 2 })).toEqual([
      { date: '2022', value: 5 },
      { date: '2023', value: 2 },
    ])
  })

  test('of the same indicator twice, as two tabs leave it, is one history: the later save counts', () => {
    const later = recordOf({ 2022: 3, 2023: 9 }, day(2))
    const records = [later, recordOf({ 2021: 1, 2023: 2 }, day(1))]
    const { byIndicator, unread } = indicatorHistoriesOf(dataset, records)
    const history = byIndicator.get(use)
    expect(unread).toBe(0)
    expect(history?.values.map(({ date, value }) => `${date} ${value}`)).toEqual([
      '2021 1',
      '2022 3',
      '2023 9',
    ])
    expect(history?.records[0].record).toBe(later)
    const next = recordOfValues(dataset, { indicator: use, values: [] }, history, day(3))
    expect([next.id, next.revision]).toEqual([later.id, 2])
  })

  test('of another model, or broken, is not among them', () => {
    const foreign = { ...recordOf({ 2021: 1 }, day(1)), dataset: 'other' as KeptRecord['dataset'] }
    const broken = { ...recordOf({ 2021: 1 }, day(1)), content: 5 }
    const { byIndicator, unread } = indicatorHistoriesOf(dataset, [foreign, broken])
    expect([byIndicator.size, unread]).toEqual([0, 1])
  })
})
