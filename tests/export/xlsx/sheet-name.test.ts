import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sheetNamesOf } from '#export/xlsx/sheet-name.ts'
import { anyText } from '../any-table.ts'
import '../../support/property-seed.ts'

describe('the names of sheets', () => {
  test('are the titles where Excel takes them', () => {
    expect(sheetNamesOf(['项目', 'What it stands on'])).toEqual(['项目', 'What it stands on'])
  })

  test('have none of the signs of references, and are never empty', () => {
    expect(sheetNamesOf(["'a/b: [c]?'", '***', 'History'])).toEqual(['a b c', '_', 'History_'])
  })

  test('are told apart, whatever their case', () => {
    expect(sheetNamesOf(['项目', '项目', 'A', 'a', 'a 2'])).toEqual(['项目', '项目 2', 'A', 'a 2', 'a 2 2'])
  })

  test('are short, alone and not cut through a character, for any titles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyText, fc.nat(40)).map(([text, times]) => text.repeat(times))),
        (titles) => {
          const names = sheetNamesOf(titles)
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length)
          for (const name of names) {
            expect(name.length).toBeGreaterThan(0)
            expect(name.length).toBeLessThanOrEqual(31)
            expect(name).not.toMatch(/[:\\/?*[\]\p{Cc}\p{Surrogate}]|^'|'$/u)
          }
        },
      ),
    )
  })
})
