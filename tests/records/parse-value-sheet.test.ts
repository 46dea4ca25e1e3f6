import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IndicatorId } from '#model/id.ts'
import type { Actual } from '#query/progress.ts'
import { parseValueSheet, type ValueColumnNames } from '#records/parse-value-sheet.ts'
import type { ValueCell } from '#records/read-value-cells.ts'
import { indicatorOf } from '../query/any-indicator.ts'
import '../support/property-seed.ts'

const names: ValueColumnNames = {
  id: ['编号'],
  number: ['序号', 'No.'],
  name: ['指标', 'Indicator'],
  value: ['实际值', 'Actual value'],
  date: ['日期'],
}

const indicators = [
  indicatorOf('88 = 93', {
    id: 'zero-visit' as IndicatorId,
    number: 1,
    name: { zh: '“零跑动”覆盖率', en: 'Zero Visit' },
  }),
  indicatorOf('60 = 300', {
    id: 'users' as IndicatorId,
    number: 5,
    name: { zh: '日活用户数', en: 'Daily Users' },
    unit: { zh: '万名', en: '×10,000 users' },
  }),
  indicatorOf('106.3 = 200', {
    id: 'fibre' as IndicatorId,
    number: 17,
    name: { zh: '光纤覆盖率', en: 'Fibre' },
  }),
]

const read = (
  rows: readonly (readonly ValueCell[])[],
  known: Readonly<Record<string, readonly Actual[]>> = {},
) => {
  const { value, problems } = parseValueSheet(rows, names, indicators, '2026', (id) => known[id] ?? [])
  return {
    proposed: value.proposed.map(
      ({ row, indicator, before, after, wasShare }) =>
        `${row} ${indicator} ${after.date} ${before ?? '-'} → ${after.value}${wasShare ? ' share' : ''}`,
    ),
    quiet: `${value.unchanged} ${value.empty}`,
    problems: problems.map((each) =>
      'row' in each ? `${each.code} ${each.row}:${each.column} ${each.text}` : each.code,
    ),
  }
}

describe('a sheet of values', () => {
  test('[V1] is read by its headings, in any order and language', () => {
    const { proposed, problems } = read([
      [],
      ['日期', '备注', 'Actual value', '指标'],
      ['2023', 'x', '91', '“零跑动” 覆盖率'],
      ['2024-6', '', 180, 'daily users'],
    ])
    expect(proposed).toEqual(['3 zero-visit 2023 - → 91', '4 users 2024-06 - → 180'])
    expect(problems).toEqual([])
  })

  test('[V1] needs no headings where the columns are indicator, value, date', () => {
    expect(read([['5', '1,80', '2023年6月']]).proposed).toEqual(['1 users 2023-06 - → 180'])
    expect(read([['zero-visit', 90]]).proposed).toEqual(['1 zero-visit 2026 - → 90'])
  })

  test('[V2] knows an indicator by id, number or name, in whichever of these columns it stands', () => {
    const { proposed } = read([
      ['No.', '指标', '实际值'],
      [1, '', 90],
      [null, 'users', 180],
      ['', '17', 120],
    ])
    expect(proposed.map((line) => line.split(' ')[1])).toEqual(['zero-visit', 'users', 'fibre'])
  })

  test('[V3] takes numbers as people write them, with the unit or without', () => {
    const valueIn = (cell: ValueCell): string =>
      read([['users', cell]])
        .proposed[0]?.split(' ')
        .at(-1) ?? ''
    expect(['1,830', '１８３０', ' 1830 万名', '1830×10,000 users', 1830].map(valueIn)).toEqual(
      Array.from({ length: 5 }, () => '1830'),
    )
    expect(valueIn('-0.5')).toBe('-0.5')
  })

  test('[V4] takes a part of 1 in a row of percentages for the percentage, and says so', () => {
    const { proposed } = read([
      ['zero-visit', 0.915],
      ['fibre', 2.3],
      ['users', 0.9],
    ])
    expect(proposed).toEqual([
      '1 zero-visit 2026 - → 91.5 share',
      '2 fibre 2026 - → 230 share',
      '3 users 2026 - → 0.9',
    ])
    expect(read([['zero-visit', '0.9%']]).proposed).toEqual(['1 zero-visit 2026 - → 0.9'])
  })

  test('[V5] names what it cannot read by row and column, and reads the rest', () => {
    const { proposed, problems } = read([
      ['序号', '实际值', '日期'],
      ['99', '1', '2023'],
      ['1', 'abc', '2023'],
      ['1', '90', '2023-13'],
      ['5', '180', '2023'],
      ['5', '190', '2023'],
      ['17', new Date(Date.UTC(2023, 0, 1)), '2023'],
    ])
    expect(proposed).toEqual(['5 users 2023 - → 180'])
    expect(problems).toEqual([
      'unknown-indicator 2:1 99',
      'not-number 3:2 abc',
      'not-date 4:3 2023-13',
      'repeated-row 6:1 5',
      'not-number 7:2 2023-01-01',
    ])
  })

  test('[V5] says what is missing as a whole', () => {
    expect(read([]).problems).toEqual(['no-rows'])
    expect(read([['', null]]).problems).toEqual(['no-rows'])
    expect(read([['a', 'b']]).problems).toEqual(['no-indicator-column'])
    expect(read([['指标', 'b']]).problems).toEqual(['no-value-column'])
    expect(read([['指标', '实际值']]).problems).toEqual(['no-rows'])
  })

  test('[V6] proposes only what would change: not what is recorded, and not what is empty', () => {
    const known = { users: [{ date: '2023', value: 180 }] }
    const { proposed, quiet } = read(
      [
        ['5', 180, '2023'],
        ['5', 200, new Date(Date.UTC(2024, 11, 31))],
        ['1', '', '2023'],
        [],
        ['17', 120, '2023'],
      ],
      known,
    )
    expect(proposed).toEqual(['2 users 2024-12-31 - → 200', '5 fibre 2023 - → 120'])
    expect(quiet).toBe('1 1')
    expect(read([['5', 181, '2023']], known).proposed).toEqual(['1 users 2023 180 → 181'])
  })

  test('[V5] never throws, and every row is proposed, the same, empty or named', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('1', '5', 'users', '指标', '实际值', '日期', '2023', '90%'),
      fc.double({ noNaN: true }),
      fc.constant(null),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const { value, problems } = parseValueSheet(rows, names, indicators, '2026', () => [])
        const told = value.proposed.length + value.unchanged + value.empty + problems.length
        const full = rows.filter((row) => row.some((each) => each !== null && String(each).trim() !== ''))
        expect(told).toBeGreaterThanOrEqual(Math.min(1, full.length))
        expect(told).toBeLessThanOrEqual(full.length + 1)
      }),
    )
  })
})
