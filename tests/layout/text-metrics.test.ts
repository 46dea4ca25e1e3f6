import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineCount, longestPiece, textWidth, wrapLines } from '#layout/text-metrics.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import '../support/property-seed.ts'

const names = [...shenzhenModel().elements.values(), ...shenzhenModel().projects.values()].flatMap(
  ({ name }) => [name.zh, name.en],
)

describe('a text that is broken into lines', () => {
  test('loses nothing but the spaces at the breaks', () => {
    const anyText = fc.oneof(fc.constantFrom(...names), fc.string(), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 400 }), (text, width) => {
        const bare = (some: string): string => some.replaceAll(/\s/g, '')
        expect(bare(wrapLines(text, 14, width).join(''))).toBe(bare(text))
      }),
    )
  })

  test('is no wider than it may be, unless one piece alone is', () => {
    for (const name of names) {
      const width = Math.max(120, longestPiece(name, 14))
      for (const line of wrapLines(name, 14, width)) expect(textWidth(line, 14)).toBeLessThanOrEqual(width)
    }
  })

  test('begins no line with what closes, and ends none with what opens', () => {
    for (const name of names) {
      for (const width of [60, 90, 130]) {
        const lines = wrapLines(name, 14, width)
        expect(lines.filter((line) => /^[”’）》」』】、，。；：！？]/.test(line))).toEqual([])
        expect(lines.slice(0, -1).filter((line) => /[“‘（《「『【]$/.test(line))).toEqual([])
      }
    }
  })

  test('has as many lines as are counted', () => {
    expect(wrapLines('规划之前的起点（2017–2021）', 13, 92)).toEqual(['规划之前的起', '点（2017–', '2021）'])
    expect(lineCount('规划之前的起点（2017–2021）', 13, 92)).toBe(3)
    expect(wrapLines('', 14, 100)).toEqual([''])
  })
})
