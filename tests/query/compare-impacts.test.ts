import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareImpacts } from '#query/compare-impacts.ts'
import { impactOf } from '#query/impact.ts'
import { harbour } from '../fixtures/models/harbour.ts'
import { anyImpactModel, anyWish } from './any-impact.ts'
import { differenceLines, impactFrom, impactModel } from './impact-lines.ts'

const port = impactModel(harbour, { weak: 'exchanges' })

describe('two answers', () => {
  test('[I20] differ in what only one hits, and in the grades of what both hit', () => {
    const [gate, tickets] = [impactFrom(port, 'gate'), impactFrom(port, 'tickets')]
    expect(differenceLines(gate, tickets)).toEqual(['a: gate', 'a: port', 'a: project-gate'])
    expect(differenceLines(tickets, gate)).toEqual(['b: gate', 'b: port', 'b: project-gate'])
    const milder = impactFrom(port, 'gate', {
      relations: [{ relation: 'tickets--uses--gate', strength: 'weak' }],
    })
    expect(differenceLines(gate, milder)).toEqual([
      'a: counter',
      'a: board',
      'changed: tickets severe → moderate',
      'changed: indicator-flow severe → moderate',
    ])
  })

  test('[I20] that know a thing by different twins both hit it', () => {
    const [chart, quay] = [impactFrom(port, 'chart'), impactFrom(port, 'quay')]
    expect(chart.hits[0]?.item.id).toBe('chart')
    expect(differenceLines(chart, quay)).toEqual(['b: quay', 'b: pier'])
  })

  test('[I20] that are the same differ in nothing, and each hit of either is in one list', () => {
    const two = anyImpactModel().chain((model) =>
      fc.tuple(fc.constant(model), anyWish(model), anyWish(model)),
    )
    fc.assert(
      fc.property(two, ([model, one, other]) => {
        // Of one basis, so that both have the same twins.
        const [a, b] = [one, other].map((wish) => impactOf(model, { ...wish, bases: null, without: [] }))
        if (!a || !b) return
        const { onlyA, onlyB, changed, same } = compareImpacts(a, b)
        expect(onlyA.length + changed.length + same.length).toBe(a.hits.length)
        expect(onlyB.length + changed.length + same.length).toBe(b.hits.length)
        const self = compareImpacts(a, a)
        expect([self.onlyA, self.onlyB, self.changed]).toEqual([[], [], []])
        expect(compareImpacts(b, a).onlyA).toEqual(onlyB)
      }),
      { numRuns: 100 },
    )
  })
})
