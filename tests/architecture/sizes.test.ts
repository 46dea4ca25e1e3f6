import { describe, expect, test } from 'vitest'
import { listSourceFiles, readSourceFile } from './source-files.ts'

/** Loose bounds: the aim is a median of about 80 and most files under 120; past 250 ask for the second subject. */
const LONGEST = 400
const HIGHEST_MEDIAN = 130

describe('the source files', () => {
  const lengths = listSourceFiles()
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file, lines: readSourceFile(file).trimEnd().split('\n').length }))
    .sort((one, other) => one.lines - other.lines)

  test('exist', () => {
    expect(lengths.length).toBeGreaterThan(0)
  })

  test(`have at most ${LONGEST} lines each`, () => {
    expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([])
  })

  test(`have a median of at most ${HIGHEST_MEDIAN} lines`, () => {
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(HIGHEST_MEDIAN)
  })
})
