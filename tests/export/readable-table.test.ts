import { expect, test } from 'vitest'
import { formatCsv } from '#export/format-csv.ts'
import { readableTable } from '#export/readable-table.ts'
import type { Table } from '#export/table.ts'

const table: Table = {
  title: 't',
  columns: [
    { key: 'id', title: 'Id', type: 'text', isKey: true },
    { key: 'name', title: 'Name', type: 'text' },
    { key: 'note', title: 'Note', type: 'text' },
    { key: 'count', title: 'Count', type: 'number' },
  ],
  rows: [
    ['a', 'A', null, 0],
    ['b', null, '', null],
  ],
}

test('what is read has no ids for programs and no empty columns; a spreadsheet has all', () => {
  const { columns, rows } = readableTable(table)
  expect(columns.map(({ key }) => key)).toEqual(['name', 'count'])
  expect(rows).toEqual([
    ['A', 0],
    [null, null],
  ])
  expect(formatCsv(table)).toContain('Id,Name,Note,Count')
})

test('a table without rows keeps its headings', () => {
  expect(readableTable({ ...table, rows: [] }).columns.map(({ key }) => key)).toEqual([
    'name',
    'note',
    'count',
  ])
})
