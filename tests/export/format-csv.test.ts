import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellText } from '#export/cell-text.ts'
import { formatCsv } from '#export/format-csv.ts'
import type { Table } from '#export/table.ts'
import { parseSpreadsheet } from '#load/spreadsheet/parse-spreadsheet.ts'
import { anyTable } from './any-table.ts'
import '../support/property-seed.ts'

const tableOf = (...texts: readonly string[]): Table => ({
  title: '',
  columns: [{ key: 'a', title: '甲', type: 'text' }],
  rows: texts.map((text) => [text]),
})

/** A reader by hand (RFC 4180), so that ours is not its own judge: cells as they stand between quotes and commas. */
const cellsOf = (csv: string): string[][] =>
  [...csv.slice(1).matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g)].map(
    ([, line = '']) =>
      [...`,${line}`.matchAll(/,("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell = '']) =>
        cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      ),
  )

describe('CSV', () => {
  test('begins with the mark of UTF-8, ends its lines for Windows, and quotes what would end a cell', () => {
    const csv = formatCsv({
      title: '',
      columns: [
        { key: 'a', title: '名称', type: 'text' },
        { key: 'b', title: '完成', type: 'percent' },
        { key: 'c', title: '期限', type: 'date' },
        { key: 'd', title: '见', type: 'link' },
      ],
      rows: [
        ['a "b", c', 0.07, '2026-03-01', { text: '打开', url: 'https://example.org/' }],
        ['line 1\nline 2', -0.5, null, null],
      ],
    })
    expect(csv).toBe(
      '\uFEFF名称,完成,期限,见\r\n"a ""b"", c",7%,2026-03-01,打开\r\n"line 1\nline 2",-50%,,\r\n',
    )
    expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '\r=1',
    '\n=1',
    "'=1",
    "''+1",
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '=cmd|"/c x"!A1',
  ])('makes harmless what a spreadsheet would run: %j', (text) => {
    expect(cellsOf(formatCsv(tableOf(text)))).toEqual([['甲'], [`'${text}`]])
  })

  test('leaves numbers numbers, whatever their sign, and other texts as they are', () => {
    const numbers: Table = {
      ...tableOf(),
      columns: [{ key: 'a', title: '-', type: 'number' }],
      rows: [[-3.5]],
    }
    expect(cellsOf(formatCsv(numbers))).toEqual([["'-"], ['-3.5']])
    expect(cellsOf(formatCsv(tableOf("it's", "'quoted'", 'a=b')))).toEqual([
      ['甲'],
      ["it's"],
      ["'quoted'"],
      ['a=b'],
    ])
  })

  test('makes a heading harmless too', () => {
    const table: Table = { ...tableOf(), columns: [{ key: 'a', title: '=1+1', type: 'text' }] }
    expect(cellsOf(formatCsv(table))).toEqual([["'=1+1"]])
  })

  test('of any table has in each cell what is shown, and no formula', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { columns, rows } = table
        const shown = [
          columns.map(({ title }) => title),
          ...rows.map((row) => columns.map(({ type }, x) => cellText(row[x] ?? null, type))),
        ]
        const isNumber = (y: number, x: number): boolean => y > 0 && typeof rows[y - 1]?.[x] === 'number'
        const cells = cellsOf(formatCsv(table))
        expect(cells.map((row) => row.length)).toEqual(shown.map(() => columns.length))
        for (const [y, row] of cells.entries())
          for (const [x, cell] of row.entries()) {
            if (!isNumber(y, x)) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/)
            expect(cell === shown[y]?.[x] || cell === `'${shown[y]?.[x]}`).toBe(true)
          }
      }),
    )
  })

  test('of any texts is read back by our own reader, white space at the ends aside where it is not quoted', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const texts = table.rows.map((row) =>
          row.map((cell, x) => cellText(cell, table.columns[x]?.type ?? 'text')),
        )
        const columns = table.columns.map((column) => ({ ...column, type: 'text' as const }))
        const { value } = parseSpreadsheet(
          new TextEncoder().encode(formatCsv({ ...table, columns, rows: texts })),
        )
        const read = value.sheets[0]?.rows ?? []
        for (const [y, row] of texts.entries())
          for (const [x, text] of row.entries()) {
            const cell = read[y + 1]?.[x] ?? ''
            // What is plainly a number comes back as one: CSV knows no types.
            if (typeof cell === 'number') expect(text).toMatch(/^[-+]?[\d.,]+%?$/)
            else expect(cell).toBe(text)
          }
      }),
    )
  })
})
