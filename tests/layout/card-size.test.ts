import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrangeRows, type RowItem, rowGap } from '#layout/arrange-rows.ts'
import { cardHeight, cardMeasures, minCardWidth, smallCardMeasures, titleLines } from '#layout/card-size.ts'
import { lineCount, longestPiece, textWidth } from '#layout/text-metrics.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import '../support/property-seed.ts'

const anyWord = fc.constantFrom(
  '数据',
  '一网通办',
  '（1+11+N）',
  'Data',
  'Infrastructure',
  'CIM-based',
  'of',
  'iShenzhen',
)
const anyTitle = fc
  .tuple(fc.array(anyWord, { minLength: 1, maxLength: 6 }), fc.array(anyWord, { minLength: 1, maxLength: 6 }))
  .map(([zh, en]) => ({ zh: zh.join(''), en: en.join(' ') }))
const anyMeasures = fc.constantFrom(cardMeasures, smallCardMeasures)

describe('the width of a text', () => {
  test('is that of its characters, Chinese ones full squares', () => {
    expect(textWidth('数据', 10)).toBeCloseTo(20.4, 5)
    expect(textWidth('', 14)).toBe(0)
    expect(textWidth('ab', 10)).toBeCloseTo(textWidth('a', 10) + textWidth('b', 10), 5)
    expect(textWidth('WWW', 10)).toBeGreaterThan(textWidth('iii', 10))
  })

  test('grows with the size of the font', () => {
    expect(textWidth('数据 Hub', 28)).toBeCloseTo(2 * textWidth('数据 Hub', 14), 5)
  })
})

describe('the lines of a text', () => {
  test('break between words, after hyphens and between Chinese characters', () => {
    const one = textWidth('Data', 10) + 1
    expect(lineCount('Data Data Data', 10, one)).toBe(3)
    expect(lineCount('数据中枢', 10, textWidth('数据', 10) + 1)).toBe(2)
    expect(lineCount('One-Network', 10, textWidth('Network', 10) + 1)).toBe(2)
    expect(longestPiece('One-Network Data', 10)).toBeCloseTo(textWidth('Network', 10), 5)
  })

  test('are one where all fits, and at least one', () => {
    expect([lineCount('', 10, 50), lineCount('Data Hub', 10, 500)]).toEqual([1, 1])
  })

  test('are no more in a wider box', () => {
    fc.assert(
      fc.property(anyTitle, fc.integer({ min: 60, max: 300 }), ({ en }, width) => {
        expect(lineCount(en, 14, width + 40)).toBeLessThanOrEqual(lineCount(en, 14, width))
      }),
    )
  })
})

describe('a card', () => {
  test('of its least width breaks no word', () => {
    fc.assert(
      fc.property(anyTitle, anyMeasures, (title, measures) => {
        const width = minCardWidth(title, measures)
        const room = width - 2 * measures.padding - 2
        for (const text of [title.zh, title.en]) {
          expect(longestPiece(text, measures.titleSize)).toBeLessThanOrEqual(room)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('of its least width has a title of at most four lines, mostly three, under every name of the shipped model', () => {
    const titles = [...shenzhenModel().elements.values()].map(({ name }) => name)
    const lines = titles.map((title) => titleLines(title, minCardWidth(title, cardMeasures), cardMeasures))
    expect(lines.filter((count) => count > 4)).toEqual([])
    expect(lines.filter((count) => count > 3).length).toBeLessThan(titles.length / 10)
  })

  test('has room for its title in both languages and its footer', () => {
    fc.assert(
      fc.property(anyTitle, anyMeasures, fc.integer({ min: 100, max: 400 }), (title, measures, width) => {
        const height = cardHeight(title, width, measures)
        const { titleLine, padding, footer, minHeight } = measures
        expect(height).toBeGreaterThanOrEqual(minHeight)
        expect(height).toBeGreaterThanOrEqual(
          titleLines(title, width, measures) * titleLine + 2 * padding + footer,
        )
      }),
    )
  })

  test('has one size whichever language is which', () => {
    fc.assert(
      fc.property(anyTitle, anyMeasures, ({ zh, en }, measures) => {
        const swapped = { zh: en, en: zh }
        expect(minCardWidth(swapped, measures)).toBe(minCardWidth({ zh, en }, measures))
        expect(cardHeight(swapped, 150, measures)).toBe(cardHeight({ zh, en }, 150, measures))
      }),
    )
  })
})

describe('items in rows', () => {
  const anyItem: fc.Arbitrary<RowItem> = fc
    .record({
      minWidth: fc.integer({ min: 80, max: 400 }),
      greed: fc.constantFrom(1, 2, 5),
      stretches: fc.boolean(),
      height: fc.integer({ min: 30, max: 200 }),
    })
    .map(({ height, ...item }) => ({ ...item, heightAt: () => height }))

  test('stand in their order, apart, at least as wide as they must be, within the width and the height', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { maxLength: 14 }),
        fc.integer({ min: 400, max: 1000 }),
        (items, width) => {
          const { places, height } = arrangeRows(items, width)
          expect(places).toHaveLength(items.length)
          places.forEach((place, index) => {
            const item = items[index]
            const next = places[index + 1]
            expect(place.width).toBeGreaterThanOrEqual((item?.minWidth ?? 0) - 0.01)
            expect(place.x + place.width).toBeLessThanOrEqual(width + 0.01)
            expect(place.y + place.height).toBeLessThanOrEqual(height + 0.01)
            expect(place.height).toBeGreaterThanOrEqual(item?.heightAt(place.width) ?? 0)
            if (next && next.y === place.y) expect(next.x).toBeCloseTo(place.x + place.width + rowGap, 5)
            else if (next) expect(next.y).toBeGreaterThanOrEqual(place.y + place.height + rowGap - 0.01)
          })
        },
      ),
      { numRuns: 300 },
    )
  })

  test('that are all closed cards stand in even columns', () => {
    const card: RowItem = { minWidth: 100, greed: 1, stretches: true, heightAt: () => 50 }
    const { places } = arrangeRows([card, card, card, card, card], 350)
    expect(places.map(({ x, y, width }) => `${Math.round(x)},${y} ${Math.round(width)}`)).toEqual([
      '0,0 110',
      '120,0 110',
      '240,0 110',
      '0,60 110',
      '120,60 110',
    ])
  })

  test('of none have no height', () => {
    expect(arrangeRows([], 300)).toEqual({ places: [], height: 0 })
  })
})
