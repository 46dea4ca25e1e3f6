import fc from 'fast-check'
import type { Cell, Column, ColumnType, Table } from '#export/table.ts'

/** Texts that programs take for something else: formulas, numbers, dates, escapes, ends of cells and of markup. */
const trickyTexts = [
  '=1+1',
  "='x'!A1",
  '+86 755',
  '-3.5',
  '@SUM(A1)',
  '\t=2',
  "'=3",
  '＝1+1',
  '=cmd|"/c calc"!A1',
  '440300199001011234',
  '007',
  '1e5',
  '2026-03-01',
  'a,b;c',
  'say "hi"',
  'line 1\nline 2',
  '政务云，第二期',
  '𠂇',
  '<b>&amp;</b>',
  ']]>',
  '_x000D_',
  '\u0007bell',
  ' leading and trailing ',
  '|*_`#',
  'TRUE',
]

export const anyText = fc.oneof(
  fc.constantFrom(...trickyTexts),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
)

const anyNumber = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100),
)

const anyDate = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const anyUrl = fc
  .tuple(fc.webUrl(), fc.constantFrom('', '#/map?open=a,b&focus=%E4%BA%91', '#a#b'))
  .map(([url, rest]) => `${url}${rest}`)

const anyCells: Readonly<Record<ColumnType, fc.Arbitrary<Cell>>> = {
  text: anyText,
  number: anyNumber,
  percent: fc.integer({ min: -5000, max: 50_000 }).map((value) => value / 10_000),
  date: anyDate,
  link: fc.record({ text: anyText, url: anyUrl }),
}

const anyType = fc.constantFrom<ColumnType>('text', 'number', 'date', 'percent', 'link')

const anyRow = (types: readonly ColumnType[]): fc.Arbitrary<readonly Cell[]> =>
  fc.tuple(...types.map((type) => fc.option(anyCells[type], { freq: 5 })))

export const anyTable: fc.Arbitrary<Table> = fc
  .array(anyType, { minLength: 1, maxLength: 6 })
  .chain((types) =>
    fc.record({
      title: anyText,
      columns: fc.tuple(
        ...types.map((type, index) =>
          anyText.map((title): Column => ({ key: `column-${index}`, title, type })),
        ),
      ),
      rows: fc.array(anyRow(types), { maxLength: 8 }),
    }),
  )
