import { describe, expect, test } from 'vitest'
import { markRules } from '#canvas/mark-rules.ts'
import { type BoxMark, mergeMarks } from '#visible-graph/box-mark.ts'

const rulesOf = (mark: BoxMark): string => markRules(new Map([['hub', mark]]))

describe('the rules that mark boxes', () => {
  test('speak of the marked boxes alone', () => {
    const rules = markRules(
      new Map<string, BoxMark>([
        ['hub', { ring: { tone: 'severe', line: 'solid' } }],
        ['store', { ground: 'good' }],
      ]),
    )
    expect([...rules.matchAll(/data-id="([^"]+)"/g)].map((match) => match[1])).toEqual(['hub', 'store'])
    expect(markRules(new Map())).toBe('')
  })

  test('give every grade a line of its own, not a colour alone', () => {
    const lines = (['solid', 'dashed', 'dotted', 'double'] as const).map((line) =>
      rulesOf({ ring: { tone: 'severe', line } }).replace(/\d+px/, ''),
    )
    expect(new Set(lines).size).toBe(4)
  })

  test('draw a hatch over a ground, and one without', () => {
    expect(rulesOf({ ground: 'good', hatch: 'rising' })).toMatch(/background:repeating.*var\(--mark-good\)/)
    expect(rulesOf({ hatch: 'dots' })).toContain('radial-gradient')
    expect(rulesOf({ badge: '3' })).not.toContain('background:color-mix')
  })

  test('hold a badge, whatever is written on it', () => {
    expect(rulesOf({ badge: '3' })).toContain('::after{content:"3"')
    expect(rulesOf({ badge: '</style>"\\' })).toContain('content:"\\3c /style>\\22 \\5c "')
  })
})

describe('marks of two kinds on one box', () => {
  test('stand together, each in its channel', () => {
    const impact = new Map<string, BoxMark>([
      ['hub', { ring: { tone: 'severe', line: 'solid' }, badge: '1' }],
    ])
    const progress = new Map<string, BoxMark>([
      ['hub', { ground: 'good', badge: '80 %' }],
      ['store', { ground: 'slight' }],
    ])
    expect([...mergeMarks(impact, progress)]).toEqual([
      ['hub', { ring: { tone: 'severe', line: 'solid' }, ground: 'good', badge: '80 %' }],
      ['store', { ground: 'slight' }],
    ])
  })
})
