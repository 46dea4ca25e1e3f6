import { describe, expect, test } from 'vitest'
import { buildMatrix } from '#query/matrix.ts'
import { type GridPlace, nextPlace } from '#views/matrix/next-place.ts'
import { graphOf } from '../../query/query-lines.ts'

/** Four entries in one layer, closed but for the layer: row 0 is the layer; a ─▶ c, d ─▶ a. */
const matrix = buildMatrix(
  graphOf({ a: 'ground', b: 'ground', c: 'ground', d: 'ground' }, ['a → c uses', 'd → a uses']),
  { depth: 1, open: [], closed: [], order: 'name', language: 'en', filter: {} },
)

const from = (row: number, column: number, key: string, ctrlKey = false): GridPlace | null =>
  nextPlace(matrix, { row, column }, { key, ctrlKey }, 2)

describe('a key in the grid', () => {
  test.each([
    ['ArrowRight', { row: 1, column: 2 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['ArrowDown', { row: 2, column: 1 }],
    ['ArrowUp', { row: 0, column: 1 }],
    ['Home', { row: 1, column: -1 }],
    ['End', { row: 1, column: 3 }],
    ['PageDown', { row: 3, column: 1 }],
    ['PageUp', { row: 0, column: 1 }],
  ])('leads from the second cell of the second row: %s', (key, place) => {
    expect(from(1, 1, key)).toEqual(place)
  })

  test('leads with Ctrl to the first and the last cell of all', () => {
    expect(from(2, 2, 'Home', true)).toEqual({ row: 0, column: -1 })
    expect(from(1, 1, 'End', true)).toEqual({ row: 3, column: 3 })
  })

  test('leads with Ctrl and an arrow to the next cell that is not empty, or the last place', () => {
    expect(from(0, 0, 'ArrowRight', true)).toEqual({ row: 0, column: 2 })
    expect(from(0, 0, 'ArrowDown', true)).toEqual({ row: 3, column: 0 })
    expect(from(0, 2, 'ArrowRight', true)).toEqual({ row: 0, column: 3 })
    expect(from(3, 0, 'ArrowUp', true)).toEqual({ row: -1, column: 0 })
  })

  test('goes to the names and not beyond them', () => {
    expect(from(1, 0, 'ArrowLeft')).toEqual({ row: 1, column: -1 })
    expect(from(1, -1, 'ArrowLeft')).toEqual({ row: 1, column: -1 })
    expect(from(0, 1, 'ArrowUp')).toEqual({ row: -1, column: 1 })
    // The corner between the names is no place.
    expect(from(0, -1, 'ArrowUp')).toEqual({ row: 0, column: -1 })
    expect(from(-1, 0, 'ArrowLeft')).toEqual({ row: -1, column: 0 })
    expect(from(-1, 2, 'Home')).toEqual({ row: -1, column: 0 })
    expect(from(-1, 2, 'PageUp')).toEqual({ row: -1, column: 2 })
  })

  test('stays within the grid', () => {
    expect(from(3, 3, 'ArrowRight')).toEqual({ row: 3, column: 3 })
    expect(from(3, 3, 'ArrowDown')).toEqual({ row: 3, column: 3 })
    expect(from(3, 1, 'PageDown')).toEqual({ row: 3, column: 1 })
  })

  test('is left to others where it leads nowhere', () => {
    expect(from(1, 1, 'a')).toBeNull()
    expect(from(1, 1, 'Tab')).toBeNull()
  })
})
