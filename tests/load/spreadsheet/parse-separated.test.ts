import { describe, expect, test } from 'vitest'
import { parseSpreadsheet } from '#load/spreadsheet/parse-spreadsheet.ts'

const rowsOf = (input: string | Uint8Array) => parseSpreadsheet(input).value.sheets[0]?.rows
const codesOf = (input: string | Uint8Array) => parseSpreadsheet(input).problems.map(({ code }) => code)

describe('text with separators', () => {
  test('is one sheet without a name, its numbers numbers and its gaps null', () => {
    expect(parseSpreadsheet('id,值\na,12\n,-3.5\n')).toEqual({
      value: {
        sheets: [
          {
            name: '',
            rows: [
              ['id', '值'],
              ['a', 12],
              [null, -3.5],
            ],
          },
        ],
      },
      problems: [],
    })
  })

  test.each([
    [
      'comma',
      'a,b\n1,2',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [
      'semicolon',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', 2],
      ],
    ],
    [
      'tab, with commas in the cells',
      '一、二\tb, c\n1\t2',
      [
        ['一、二', 'b, c'],
        [1, 2],
      ],
    ],
    ['what Excel is told in the first line', 'sep=;\na;b,c,d', [['a', 'b,c,d']]],
    ['the first line that has one', '标题\n\na;b', [['标题'], [], ['a', 'b']]],
    [
      'none in quotes',
      '"a,b,c";d\n1;2',
      [
        ['a,b,c', 'd'],
        [1, 2],
      ],
    ],
  ])('finds its separator: %s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows)
  })

  test('has line breaks, quotes and separators in quotes', () => {
    expect(rowsOf('a,"line 1\nline 2","say ""hi"", please"\r\nb,,"x"')).toEqual([
      ['a', 'line 1\nline 2', 'say "hi", please'],
      ['b', null, 'x'],
    ])
  })

  test('has quotes inside a cell as they are', () => {
    expect(rowsOf('5" pipe,"a"b,c')).toEqual([['5" pipe', 'ab', 'c']])
  })

  test.each(['\n', '\r\n', '\r'])('ends its lines with %j', (end) => {
    expect(rowsOf(['a,b', '1,2', ''].join(end))).toEqual([
      ['a', 'b'],
      [1, 2],
    ])
  })

  test('loses the empty cells and rows that a sheet is padded with', () => {
    expect(rowsOf('a,b,,,\n,,,,\nc,,,,\n,,,,\n')).toEqual([['a', 'b'], [], ['c']])
  })

  test('says in which line a quote was opened that nothing closes, and reads on', () => {
    const { value, problems } = parseSpreadsheet('a,b\n"1\n2",3\n4,"5,6\n7,8')
    expect(problems).toEqual([{ code: 'unclosed-quote', line: 4 }])
    expect(value.sheets[0]?.rows).toEqual([
      ['a', 'b'],
      ['1\n2', 3],
      [4, '5,6\n7,8'],
    ])
  })

  test('is refused where there is nothing in it', () => {
    for (const text of ['', '\uFEFF', '\n\n', ',,,\n,,'])
      expect(parseSpreadsheet(text)).toEqual({ value: { sheets: [] }, problems: [{ code: 'empty-sheet' }] })
  })

  test('is cut where it has more cells than a page can hold', () => {
    const { value, problems } = parseSpreadsheet('1\n'.repeat(1_000_001))
    expect(problems).toEqual([{ code: 'too-many-cells', sheet: '', limit: 1_000_000 }])
    expect(value.sheets[0]?.rows.length).toBe(1_000_000)
  })

  test('is read however long a line or an open quote is', () => {
    const long = 'x'.repeat(20_000_000)
    expect(rowsOf(`${long},1`)?.[0]?.length).toBe(2)
    expect(codesOf(`a,"${long}`)).toEqual(['unclosed-quote'])
    expect(codesOf('"'.repeat(9999))).toEqual(['unclosed-quote'])
  })

  test('is refused where it is too large to be read', () => {
    expect(parseSpreadsheet(new Uint8Array(30_000_001)).problems).toEqual([
      { code: 'sheet-too-large', megabytes: 31, limit: 30 },
    ])
  })
})

describe('the encoding of a file', () => {
  const utf8 = new TextEncoder()
  // "指标,数值\n政务云,95" as Excel in China saves it.
  const gbk = Uint8Array.from([
    0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0a, 0xd5, 0xfe, 0xce, 0xf1, 0xd4, 0xc6, 0x2c,
    0x39, 0x35,
  ])
  const rows = [
    ['指标', '数值'],
    ['政务云', 95],
  ]
  const text = '指标,数值\n政务云,95'
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const marked = `\uFEFF${text.replaceAll(',', '\t')}`
    const view = new DataView(new ArrayBuffer(marked.length * 2))
    for (let index = 0; index < marked.length; index++)
      view.setUint16(index * 2, marked.charCodeAt(index), littleEndian)
    return new Uint8Array(view.buffer)
  }

  test.each([
    ['UTF-8', utf8.encode(text)],
    ['UTF-8 with a mark', utf8.encode(`\uFEFF${text}`)],
    ['GBK', gbk],
    ['UTF-16, as Excel writes "Unicode text"', utf16(true)],
    ['UTF-16 of another order', utf16(false)],
  ])('is found: %s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(rows)
  })

  test('is found for characters that only GB18030 has, in four bytes', () => {
    // U+20087 𠂇
    expect(rowsOf(Uint8Array.from([0x95, 0x32, 0x90, 0x31, 0x2c, 0x31]))).toEqual([['𠂇', 1]])
  })

  test('of what is no text is none', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
    expect(codesOf(png)).toEqual(['not-spreadsheet'])
    expect(codesOf(utf8.encode('a\u0000b'))).toEqual(['not-spreadsheet'])
  })
})

describe('a cell of text', () => {
  test.each([
    ['0', 0],
    ['-12', -12],
    ['+3.5', 3.5],
    ['.5', 0.5],
    ['1,234,567.8', 1234567.8],
    ['80%', 0.8],
    ['33.3%', 0.333],
    ['120%', 1.2],
    ['123456789012345', 123456789012345],
  ])('is a number where it plainly is one: %s', (text, value) => {
    expect(rowsOf(`${text}\tx`)).toEqual([[value, 'x']])
  })

  test.each([
    '007',
    '1e5',
    '440300199001011234',
    '2025年',
    '2026-03-01',
    '1,23',
    '12-',
    '１２',
    '%',
    '0x10',
    '1.',
  ])('stays text where it could be anything else: %s', (text) => {
    expect(rowsOf(`${text}\tx`)).toEqual([[text, 'x']])
  })

  test('loses the apostrophe that made it harmless, and no other', () => {
    expect(rowsOf("'=1+1\t'@x\t''=y\t'quoted'\t'tis")).toEqual([['=1+1', '@x', "'=y", "'quoted'", "'tis"]])
  })
})
