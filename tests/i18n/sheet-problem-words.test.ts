import { describe, expect, test } from 'vitest'
import { sheetProblemWords } from '#i18n/sheet-problem-words.ts'
import type { SheetProblem, SheetProblemCode } from '#load/spreadsheet/sheet.ts'
import { languages } from '#model/text.ts'

/** One of each code; a new one does not compile without. */
const examples: Readonly<Record<SheetProblemCode, SheetProblem>> = {
  'empty-sheet': { code: 'empty-sheet' },
  'not-spreadsheet': { code: 'not-spreadsheet' },
  'old-excel': { code: 'old-excel' },
  'locked-excel': { code: 'locked-excel' },
  'broken-excel': { code: 'broken-excel' },
  'sheet-too-large': { code: 'sheet-too-large', megabytes: 91, limit: 30 },
  'too-many-cells': { code: 'too-many-cells', sheet: '', limit: 1_000_000 },
  'unclosed-quote': { code: 'unclosed-quote', line: 17 },
  'broken-sheet': { code: 'broken-sheet', sheet: '项目' },
  'formula-error': { code: 'formula-error', sheet: '项目', cell: 'B7', error: '#DIV/0!' },
}

describe.each(languages)('the words for a spreadsheet that cannot be read, in %s', (language) => {
  test.each(Object.values(examples))('say what is wrong and where: $code', (problem) => {
    const words = sheetProblemWords(problem, language)
    expect(words).not.toMatch(/[{}]|undefined/)
    for (const value of Object.values(problem).slice(1)) expect(words).toContain(String(value))
  })

  test('differ from one another', () => {
    const all = Object.values(examples).map((problem) => sheetProblemWords(problem, language))
    expect(new Set(all).size).toBe(all.length)
  })
})
