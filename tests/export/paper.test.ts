import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap, paperSize, tilesOf } from '#export/paper.ts'
import '../support/property-seed.ts'

test('paper has the sizes of ISO 216, turned for landscape', () => {
  expect(paperSize('a4', 'portrait')).toEqual({ width: 210, height: 297 })
  expect(paperSize('a3', 'landscape')).toEqual({ width: 420, height: 297 })
})

const length = fc.integer({ min: 50, max: 4000 })
const inputs = fc.record({
  bounds: fc.record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
    width: length,
    height: length,
  }),
  area: fc.record({ width: fc.integer({ min: 100, max: 400 }), height: fc.integer({ min: 100, max: 400 }) }),
  tiling: fc.record({ across: fc.integer({ min: 1, max: 4 }), down: fc.integer({ min: 1, max: 4 }) }),
})

test('tiles show the whole picture, at one scale, and neighbours the same 10 mm of it', () => {
  fc.assert(
    fc.property(inputs, ({ bounds, area, tiling }) => {
      const { tiles, pixelsPerMillimetre: scale } = tilesOf(bounds, area, tiling)
      expect(tiles).toHaveLength(tiling.across * tiling.down)
      const left = Math.min(...tiles.map(({ part }) => part.x))
      const right = Math.max(...tiles.map(({ part }) => part.x + part.width))
      const top = Math.min(...tiles.map(({ part }) => part.y))
      const bottom = Math.max(...tiles.map(({ part }) => part.y + part.height))
      expect(left).toBeLessThanOrEqual(bounds.x + 1e-6)
      expect(top).toBeLessThanOrEqual(bounds.y + 1e-6)
      expect(right).toBeGreaterThanOrEqual(bounds.x + bounds.width - 1e-6)
      expect(bottom).toBeGreaterThanOrEqual(bounds.y + bounds.height - 1e-6)
      // One of the two directions is filled: the scale is the largest that fits.
      expect(Math.min(right - left - bounds.width, bottom - top - bounds.height)).toBeCloseTo(0, 6)
      for (const { row, column, part } of tiles) {
        expect(part.width).toBeCloseTo(area.width * scale, 6)
        const next = tiles.find((tile) => tile.row === row && tile.column === column + 1)
        if (next) expect(part.x + part.width - next.part.x).toBeCloseTo(overlap * scale, 6)
      }
    }),
  )
})
