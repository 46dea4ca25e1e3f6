import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, Column, Table, Workbook } from '#export/table.ts'
import { formatXlsx } from '#export/xlsx/format-xlsx.ts'
import { parseSpreadsheet } from '#load/spreadsheet/parse-spreadsheet.ts'
import { anyTable } from '../any-table.ts'
import '../../support/property-seed.ts'
import { readByOthers, unpack } from './unpack.ts'

const projects: Table = {
  title: '项目',
  columns: [
    { key: 'name', title: '名称', type: 'text' },
    { key: 'count', title: '涉及要素', type: 'number' },
    { key: 'done', title: '完成', type: 'percent' },
    { key: 'due', title: '期限', type: 'date', width: 14 },
    { key: 'see', title: '链接', type: 'link' },
  ],
  rows: [
    ['政务云', 12, 0.95, '2026-03-01', { text: '打开', url: 'https://example.org/#/map?focus=cloud&hops=2' }],
    ['=1+1', -3.5, 1.2, '2025', { text: '坏', url: 'javascript:alert(1)' }],
    [null, null, null, null, null],
    ['440300199001011234', 0.333, 0.0715, '1899-12-31', null],
  ],
}

const workbook: Workbook = {
  aboutTitle: '说明',
  about: [
    ['日期', '2026-11-21'],
    ['链接', { text: 'https://example.org/', url: 'https://example.org/' }],
    ['级数', 3],
  ],
  tables: [projects],
}

/** What another program should find in a cell. */
const expected = (cell: Cell): unknown => (typeof cell === 'object' && cell !== null ? cell.text : cell)

const sheetOf = (file: Uint8Array, index = 1): string => unpack(file)[`xl/worksheets/sheet${index}.xml`] ?? ''

describe('an Excel file', () => {
  const file = formatXlsx(workbook)
  const parts = unpack(file)

  test('is read by another program as the tables that were written, and last what they are about', async () => {
    expect(await readByOthers(file)).toEqual([
      {
        name: '项目',
        rows: [
          ['名称', '涉及要素', '完成', '期限', '链接'],
          ['政务云', 12, 0.95, '2026-03-01', '打开'],
          ['=1+1', -3.5, 1.2, '2025', '坏'],
          [null, null, null, null, null],
          ['440300199001011234', 0.333, 0.0715, '1899-12-31', null],
        ],
      },
      {
        name: '说明',
        rows: [
          ['日期', '2026-11-21'],
          ['链接', 'https://example.org/'],
          ['级数', 3],
        ],
      },
    ])
  })

  test('has the parts that its lists name, and no others', () => {
    const types = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, path]) => path,
    )
    const targets = [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)].map(
      ([, path]) => `xl/${path}`,
    )
    const files = Object.keys(parts).filter((path) => path.startsWith('xl/') && !path.endsWith('.rels'))
    expect(types.toSorted()).toEqual(files.toSorted())
    expect([...targets, 'xl/workbook.xml'].toSorted()).toEqual(files.toSorted())
  })

  test('keeps the heading in place and filters every column', () => {
    expect(sheetOf(file)).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    )
    expect(sheetOf(file)).toContain('<autoFilter ref="A1:E5"/>')
    expect(parts['xl/workbook.xml']).toContain(`'项目'!$A$1:$E$5</definedName>`)
    expect(sheetOf(file, 2)).not.toContain('autoFilter')
  })

  test('has numbers, dates and percents as such, in a look that shows them', () => {
    const looks = [
      ...(parts['xl/styles.xml']?.split('<cellXfs')[1] ?? '').matchAll(/<xf numFmtId="(\d+)"/g),
    ].map(([, format]) => Number(format))
    const formatOf = (at: string): number | undefined => {
      const found = new RegExp(`<c r="${at}" s="(\\d+)"`).exec(sheetOf(file))
      return looks[Number(found?.[1])]
    }
    expect(sheetOf(file)).toMatch(/<c r="B2" s="\d+"><v>12<\/v>/)
    // 2026-03-01 is so many days after 1899-12-30.
    expect(sheetOf(file)).toMatch(/<c r="D2" s="\d+"><v>46082<\/v>/)
    expect([formatOf('B2'), formatOf('C2'), formatOf('C5'), formatOf('D2')]).toEqual([0, 9, 10, 164])
    // Text keeps the format of text when it is edited.
    expect([formatOf('A2'), formatOf('A5'), formatOf('D3')]).toEqual([49, 49, 49])
  })

  test('has no formula in it, whatever a text begins with', () => {
    expect(Object.values(parts).join('')).not.toMatch(/<f[ >]/)
    expect(sheetOf(file)).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>')
  })

  test('leads where its links lead, but runs no program', () => {
    const links = parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? ''
    expect(sheetOf(file)).toContain(
      '<hyperlinks><hyperlink ref="E2" r:id="rId1" location="/map?focus=cloud&amp;hops=2"/></hyperlinks>',
    )
    expect(links).toContain('Target="https://example.org/" TargetMode="External"')
    expect(Object.values(parts).join('')).not.toContain('javascript')
  })

  test('is the same file for the same tables', () => {
    expect(formatXlsx(workbook)).toEqual(file)
  })

  test('shortens a text that is longer than Excel can hold', async () => {
    const long = { ...projects, rows: [['云'.repeat(40_000), null, null, null, null]] }
    const [sheet] = await readByOthers(formatXlsx({ ...workbook, tables: [long] }))
    const cell = String(sheet?.rows[1]?.[0])
    expect([cell.length, cell.at(-1)]).toEqual([32_767, '…'])
  })

  test('of no tables is what they would be about', async () => {
    expect((await readByOthers(formatXlsx({ ...workbook, tables: [] }))).map(({ name }) => name)).toEqual([
      '说明',
    ])
  })

  test('has the same cells for any table, read by another program and by our own reader', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTable, { minLength: 1, maxLength: 3 }), async (tables) => {
        const bytes = formatXlsx({ ...workbook, tables })
        const byOthers = await readByOthers(bytes)
        const { value, problems } = parseSpreadsheet(bytes)
        expect(problems).toEqual([])
        expect(value.sheets.map(({ name }) => name)).toEqual(byOthers.map(({ name }) => name))
        for (const [index, { columns, rows }] of tables.entries()) {
          const written = [columns.map(({ title }: Column) => title), ...rows.map((row) => row.map(expected))]
          const pad = (row: readonly unknown[] | undefined): unknown[] =>
            columns.map((_, x) => {
              const cell = row?.[x] ?? null
              return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell
            })
          expect(written.map((_, y) => pad(byOthers[index]?.rows[y]))).toEqual(written)
          expect(written.map((_, y) => pad(value.sheets[index]?.rows[y]))).toEqual(written)
        }
      }),
      { numRuns: 60 },
    )
  })
})
