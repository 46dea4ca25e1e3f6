import { expect, test } from 'vitest'
import { compareImpacts } from '#query/compare-impacts.ts'
import type { Impact } from '#query/impact.ts'
import { pictureWordsOf } from '#views/impact/picture-words.ts'
import { harbour } from '../../fixtures/models/harbour.ts'
import { impactFrom, impactModel } from '../../query/impact-lines.ts'

/** Drawn in tests/fixtures/models/harbour.ts. */
const port = impactModel(harbour, { weak: 'exchanges', owners: {} })

const against = (a: Impact, b: Impact, caseName: string | null) =>
  pictureWordsOf(port, a, { a, b, caseName, difference: compareImpacts(a, b) })

test('a picture of an answer says what happens to what, and what that hits by grade', () => {
  const impact = impactFrom(port, 'gate')
  const { title, narration } = pictureWordsOf(port, impact, null)
  expect(title.en).toContain('gate: ')
  expect(title.zh).toContain('：')
  const severe = impact.hits.filter(({ grade }) => grade === 'severe').length
  expect(narration.en).toMatch(new RegExp(`^Hits: ${impact.hits.length} · Severe ${severe}`))
  expect(narration.zh).toMatch(new RegExp(`^影响 ${impact.hits.length} 项 · 重 ${severe}`))
  const counted = [...narration.en.matchAll(/\w+ (\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0)
  expect(counted).toBe(impact.hits.length)
})

test('one of two answers names the other, and says the hits of both', () => {
  const [gate, crane] = [impactFrom(port, 'gate'), impactFrom(port, 'crane')]
  const { title, narration } = against(gate, crane, 'The crane stops')
  expect(title.en).toMatch(/^gate.* ↔ The crane stops$/i)
  expect(narration.en.split('\n')).toEqual([
    expect.stringMatching(new RegExp(`^A Hits: ${gate.hits.length} `)),
    expect.stringMatching(new RegExp(`^B Hits: ${crane.hits.length} `)),
  ])
  expect(against(gate, crane, null).title).toEqual(pictureWordsOf(port, gate, null).title)
})
