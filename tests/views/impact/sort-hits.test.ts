import { describe, expect, test } from 'vitest'
import { hitColumnNames } from '#deep-link/hits-parameters.ts'
import { grades } from '#model/impact-event.ts'
import { impactOf } from '#query/impact.ts'
import { rowsOfImpact } from '#query/impact-rows.ts'
import { sortAfter, sortHits } from '#views/impact/sort-hits.ts'
import { harbour } from '../../fixtures/models/harbour.ts'
import { impactModel, wishOf } from '../../query/impact-lines.ts'

const port = impactModel(harbour)
const rows = rowsOfImpact(impactOf(port, wishOf('gate')))

describe('the table of hits', () => {
  test('keeps the order of the answer until a head is pressed', () => {
    expect(sortHits(port, 'zh', rows, null)).toBe(rows)
  })

  test('has the same rows by whatever column, and the other way round', () => {
    expect(rows.length).toBeGreaterThan(3)
    for (const by of hitColumnNames) {
      for (const down of [false, true]) {
        const sorted = sortHits(port, 'en', rows, { by, down })
        expect(new Set(sorted)).toEqual(new Set(rows))
      }
    }
  })

  test('goes by hops as numbers, and by grade from the worst', () => {
    const hops = sortHits(port, 'en', rows, { by: 'hops', down: true }).map(({ hit }) => hit.hops)
    expect(hops).toEqual([...hops].sort((a, b) => b - a))
    const ranks = sortHits(port, 'en', rows, { by: 'grade', down: false }).map(({ hit }) =>
      grades.indexOf(hit.grade),
    )
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  test('is sorted up, then down, then as it was', () => {
    const up = sortAfter({ by: 'item', down: true }, 'hops')
    expect(up).toEqual({ by: 'hops', down: false })
    const down = sortAfter(up, 'hops')
    expect(down).toEqual({ by: 'hops', down: true })
    expect(sortAfter(down, 'hops')).toBe(null)
  })
})
