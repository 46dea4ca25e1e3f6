import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { parseSpreadsheet } from '#load/spreadsheet/parse-spreadsheet.ts'
import type { SheetCell } from '#load/spreadsheet/sheet.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface Parts {
  readonly cells?: string
  readonly strings?: string
  readonly styles?: string
  readonly workbook?: string
  readonly sheets?: string
}

/** A package by hand, to write what only other programs write. */
const packageOf = (parts: Parts): Uint8Array => {
  const sheets = parts.sheets ?? '<sheet name="一" sheetId="1" r:id="a"/>'
  const files = {
    '_rels/.rels': `<Relationships><Relationship Id="x" Type="${relationships}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}">${parts.workbook ?? ''}<sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships><Relationship Id="a" Type="${relationships}/worksheet" Target="worksheets/s.xml"/>` +
      `<Relationship Id="b" Type="${relationships}/sharedStrings" Target="./strings.xml"/>` +
      `<Relationship Id="c" Type="${relationships}/styles" Target="../xl/styles.xml"/>` +
      `<Relationship Id="d" Type="${relationships}/chartsheet" Target="charts/c.xml"/></Relationships>`,
    'xl/worksheets/s.xml': `<worksheet xmlns="${main}"><sheetData>${parts.cells ?? ''}</sheetData></worksheet>`,
    'xl/strings.xml': `<sst xmlns="${main}">${parts.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${parts.styles ?? ''}</styleSheet>`,
    'xl/charts/c.xml': '<chartsheet/>',
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])))
}

const rowsOf = (parts: Parts): readonly (readonly SheetCell[])[] | undefined =>
  parseSpreadsheet(packageOf(parts)).value.sheets[0]?.rows

const day = (text: string): Date => new Date(`${text}T00:00:00Z`)

describe('an Excel file', () => {
  test('that another program wrote is read: texts that cells share, numbers, dates, truth, gaps, several sheets', async () => {
    const file = await writeXlsxFile([
      {
        sheet: '指标',
        data: [
          ['名称', '实际值', '日期', '完成'].map((value) => ({ value })),
          [
            { value: '一网通办' },
            { value: 95.5 },
            { value: day('2025-06-30'), type: Date, format: 'yyyy"年"m"月"d"日"' },
            { value: true },
          ],
          [{ value: '一网通办' }, null, { value: day('2024-02-29'), type: Date, format: 'mm/dd/yyyy' }],
        ],
      },
      { sheet: 'Second & last', data: [[{ value: 'a < b' }]] },
    ]).toBlob()
    expect(parseSpreadsheet(new Uint8Array(await file.arrayBuffer()))).toEqual({
      value: {
        sheets: [
          {
            name: '指标',
            rows: [
              ['名称', '实际值', '日期', '完成'],
              ['一网通办', 95.5, day('2025-06-30'), 'TRUE'],
              ['一网通办', null, day('2024-02-29')],
            ],
          },
          { name: 'Second & last', rows: [['a < b']] },
        ],
      },
      problems: [],
    })
  })

  test('has texts in several fonts whole, without how they are pronounced', () => {
    const strings =
      '<si><r><t xml:space="preserve">政务 </t></r><r><rPr><b/></rPr><t>云</t></r><rPh><t>zhèngwù</t></rPh></si>' +
      '<si><t>a&amp;b&#x20087;&#10;c_x000D_</t></si><si/>'
    const cells =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>9</v></c></row>'
    expect(rowsOf({ strings, cells })).toEqual([['政务 云', 'a&b𠂇\nc\r']])
  })

  test('has texts in the cell, results of formulas and dates as text', () => {
    const cells =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>' +
      '<c r="B1" t="str"><f>A1</f><v>text</v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="d"><v>2026-03-01T00:00:00</v></c>' +
      '<c r="E1" t="n"><v>1E3</v></c><c r="F1"/></row>'
    expect(rowsOf({ cells })).toEqual([['=1+1', 'text', 2, day('2026-03-01'), 1000]])
  })

  test('has its cells where they say they are, or after the one before', () => {
    const cells =
      '<row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="6"><c r="AA6"><v>4</v></c></row>'
    const gap = Array.from({ length: 26 }, () => null)
    expect(rowsOf({ cells })).toEqual([[], [null, null, 1, 2], [3], [], [], [...gap, 4]])
  })

  test('may write its names with a prefix', () => {
    const prefixed = zipSync({
      '_rels/.rels': strToU8('<p:Relationships xmlns:p="x"></p:Relationships>'),
      'xl/workbook.xml': strToU8(
        `<x:workbook xmlns:x="${main}" xmlns:rel="${relationships}"><x:sheets><x:sheet name="a" rel:id="a"/></x:sheets></x:workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<p:Relationships xmlns:p="x"><p:Relationship Id="a" Type="y/worksheet" Target="s.xml"/></p:Relationships>`,
      ),
      'xl/s.xml': strToU8(
        '<x:worksheet><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      ),
    })
    expect(parseSpreadsheet(prefixed).value.sheets).toEqual([{ name: 'a', rows: [[7]] }])
  })

  test('leaves out sheets that its writer hid, and charts', () => {
    const sheets =
      '<sheet name="hidden" sheetId="2" state="hidden" r:id="a"/><sheet name="chart" sheetId="3" r:id="d"/><sheet name="一" sheetId="1" r:id="a"/>'
    const { value } = parseSpreadsheet(
      packageOf({ sheets, cells: '<row r="1"><c r="A1"><v>1</v></c></row>' }),
    )
    expect(value.sheets.map(({ name }) => name)).toEqual(['一'])
  })
})

describe('a date in an Excel file', () => {
  const styleOf = (format: string): string =>
    `<numFmts><numFmt numFmtId="164" formatCode="${format}"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`
  const cellOf = (serial: number): string => `<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`

  test.each([
    'yyyy-mm-dd',
    'yyyy&quot;年&quot;m&quot;月&quot;',
    '[$-804]d mmmm',
    'm/d',
    'yyyy/m/d h:mm',
    'dd.mm.yy;@',
  ])('is one by its format: %s', (format) => {
    expect(rowsOf({ cells: cellOf(46_082), styles: styleOf(format) })).toEqual([[day('2026-03-01')]])
  })

  test.each([
    '0.00',
    '0.0&quot;days&quot;',
    '\\y0',
    '[Red]0',
    'h:mm:ss',
    'mm:ss',
    'G/通用格式',
    '0_d',
    '#,##0;-0&quot;d&quot;',
  ])('is none in a format of numbers or of times: %s', (format) => {
    expect(rowsOf({ cells: cellOf(46_082), styles: styleOf(format) })).toEqual([[46_082]])
  })

  test.each([14, 22, 31, 57])('is one by a format that is built in: %i', (format) => {
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="${format}"/></cellXfs>`
    expect(rowsOf({ cells: cellOf(46_082), styles })).toEqual([[day('2026-03-01')]])
  })

  test('counts from 1900 with the day too many that Excel has, or from 1904', () => {
    const styles = styleOf('yyyy-mm-dd')
    expect(rowsOf({ cells: cellOf(61), styles })).toEqual([[day('1900-03-01')]])
    expect(rowsOf({ cells: cellOf(1), styles })).toEqual([[day('1900-01-01')]])
    expect(rowsOf({ cells: cellOf(0.5), styles, workbook: '<workbookPr date1904="1"/>' })).toEqual([
      [new Date('1904-01-01T12:00:00Z')],
    ])
  })

  test('that no calendar has stays a number', () => {
    expect(rowsOf({ cells: cellOf(-1), styles: styleOf('yyyy') })).toEqual([[-1]])
    expect(rowsOf({ cells: cellOf(1e12), styles: styleOf('yyyy') })).toEqual([[1e12]])
  })
})

describe('a file that cannot be read', () => {
  const codesOf = (bytes: Uint8Array): readonly string[] =>
    parseSpreadsheet(bytes).problems.map(({ code }) => code)
  const container = (content: string): Uint8Array => {
    const text = new Uint8Array(600)
    text.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    for (const [index, sign] of [...content].entries()) text[512 + 2 * index] = sign.charCodeAt(0)
    return text
  }

  test('says which Excel it is of, or that it is locked', () => {
    expect(codesOf(container('Workbook'))).toEqual(['old-excel'])
    expect(codesOf(container('EncryptedPackage'))).toEqual(['locked-excel'])
  })

  test('is damaged: cut off anywhere, or no spreadsheet inside', () => {
    const file = packageOf({ cells: '<row r="1"><c r="A1"><v>1</v></c></row>' })
    for (let length = 5; length < file.length; length += 7)
      expect(codesOf(file.slice(0, length)).length).toBeGreaterThan(0)
    expect(codesOf(zipSync({ 'word/document.xml': strToU8('<document/>') }))).toEqual(['broken-excel'])
    expect(codesOf(packageOf({ workbook: '<open>' }))).toEqual(['broken-excel'])
  })

  test('is damaged wherever a byte is wrong, but never thrown at whoever reads it', () => {
    const file = packageOf({ cells: '<row r="1"><c r="A1"><v>1</v></c></row>', strings: '<si><t>a</t></si>' })
    for (let at = 4; at < file.length; at += 3) {
      const changed = file.slice()
      changed[at] = (changed[at] ?? 0) ^ 0xff
      expect(Array.isArray(parseSpreadsheet(changed).problems)).toBe(true)
    }
  })

  test('is read as far as its sheet is whole', () => {
    const { value, problems } = parseSpreadsheet(
      packageOf({ cells: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</x></c>' }),
    )
    expect(value.sheets).toEqual([{ name: '一', rows: [[1]] }])
    expect(problems).toEqual([{ code: 'broken-sheet', sheet: '一' }])
  })

  test('names the sheet that is not there', () => {
    const sheets = '<sheet name="二" sheetId="1" r:id="nowhere"/>'
    expect(parseSpreadsheet(packageOf({ sheets })).problems).toEqual([{ code: 'broken-sheet', sheet: '二' }])
  })

  test('has nothing in it', () => {
    expect(codesOf(packageOf({}))).toEqual(['empty-sheet'])
  })

  test('names the cells whose formulas failed, and leaves them empty', () => {
    const cells = '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><v>1</v></c></row>'
    expect(parseSpreadsheet(packageOf({ cells }))).toEqual({
      value: { sheets: [{ name: '一', rows: [[null, 1]] }] },
      problems: [{ code: 'formula-error', sheet: '一', cell: 'A1', error: '#DIV/0!' }],
    })
  })

  test('is cut where it has more cells than a page can hold, the gaps counted', () => {
    const cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>'
    const { value, problems } = parseSpreadsheet(packageOf({ cells }))
    expect(value.sheets[0]?.rows).toEqual([[1]])
    expect(problems).toEqual([{ code: 'too-many-cells', sheet: '一', limit: 1_000_000 }])
  })

  test('is refused where a small file says that it unpacks to more than a page can hold', () => {
    const bomb = packageOf({ cells: '<row r="1"><c r="A1"><v>1</v></c></row>' })
    const view = new DataView(bomb.buffer)
    // The list of contents: an entry begins PK 1 2, and 24 bytes on it says how large its file is unpacked.
    const entry = bomb.findIndex((_, at) => at + 28 < bomb.length && view.getUint32(at) === 0x504b0102)
    view.setUint32(entry + 24, 400_000_000, true)
    expect(parseSpreadsheet(bomb).problems).toEqual([{ code: 'sheet-too-large', megabytes: 401, limit: 300 }])
  })
})
