import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareImpacts } from '#query/compare-impacts.ts'
import { impactOf } from '#query/impact.ts'
import { facetNames, facetReader } from '#query/impact-facets.ts'
import {
  choicesOf,
  filterRows,
  type HitRow,
  hitSides,
  noFilter,
  type RowFilter,
  rowsOfDifference,
  rowsOfImpact,
  sideReader,
} from '#query/impact-rows.ts'
import { harbour } from '../fixtures/models/harbour.ts'
import { anyImpactModel, anyWish } from './any-impact.ts'
import { impactFrom, impactModel } from './impact-lines.ts'

const port = impactModel(harbour, { weak: 'exchanges' })
const gate = impactFrom(port, 'gate')
const milder = impactFrom(port, 'gate', {
  relations: [{ relation: 'tickets--uses--gate', strength: 'weak' }],
})

/** `only-a board`, `better tickets severe → moderate`. */
const lines = (rows: readonly HitRow[]): string[] =>
  rows.map(({ side, hit, before }) =>
    [
      ...(side ? [side] : []),
      hit.item.id,
      ...(side === 'worse' || side === 'better' ? [`${before} → ${hit.grade}`] : []),
    ].join(' '),
  )

describe('the rows of a table of hits', () => {
  test('are the hits of an answer, in its order', () => {
    expect(rowsOfImpact(gate).map(({ hit }) => hit)).toEqual(gate.hits)
  })

  test('[I20] of two answers say in which each thing is hit, and whether worse', () => {
    const there = lines(rowsOfDifference(compareImpacts(gate, milder)))
    expect(there.slice(0, 4)).toEqual([
      'only-a counter',
      'only-a board',
      'better tickets severe → moderate',
      'better indicator-flow severe → moderate',
    ])
    expect(lines(rowsOfDifference(compareImpacts(milder, gate)))).toContain('worse tickets moderate → severe')
  })

  test('have a key each, and a side for every hit of either answer', () => {
    const two = anyImpactModel().chain((model) =>
      fc.tuple(fc.constant(model), anyWish(model), anyWish(model)),
    )
    fc.assert(
      fc.property(two, ([model, one, other]) => {
        const [a, b] = [
          impactOf(model, one),
          impactOf(model, { ...other, bases: one.bases, without: one.without }),
        ]
        const rows = rowsOfDifference(compareImpacts(a, b))
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
        const sideOf = sideReader(rows)
        for (const { hit, side } of rows) expect(sideOf(hit)).toBe(side)
        for (const hit of a.hits) expect(hitSides).toContain(sideOf(hit))
      }),
      { numRuns: 50 },
    )
  })
})

describe('narrowing', () => {
  const rows = rowsOfImpact(gate)

  test('shows what passes every part of the filter', () => {
    const places: RowFilter = { ...noFilter, facets: { place: port.layers[0]?.id ?? null } }
    expect(lines(filterRows(port, rows, places))).toEqual(['gate', 'port'])
    expect(lines(filterRows(port, rows, { ...places, grade: 'severe' }))).toEqual(['gate'])
    expect(lines(filterRows(port, rows, { ...noFilter, found: new Set(['board', 'hook']) }))).toEqual([
      'board',
    ])
    expect(filterRows(port, rows, noFilter)).toEqual(rows)
  })

  test('offers for each facet what its other parts leave, and counts what choosing it would show', () => {
    fc.assert(
      fc.property(
        anyImpactModel().chain((model) => fc.tuple(fc.constant(model), anyWish(model))),
        fc.constantFrom(...facetNames),
        fc.constantFrom(null, 'severe', 'moderate' as const),
        ([model, wish], other, grade) => {
          const all = rowsOfImpact(impactOf(model, wish))
          const [first] = all
          if (!first) return
          const value = facetReader(model)(first.hit.item, other)
          const filter: RowFilter = { ...noFilter, grade, facets: { [other]: value } } as RowFilter
          const choices = choicesOf(model, all, filter)
          for (const facet of facetNames) {
            for (const choice of choices[facet]) {
              const narrowed = { ...filter, facets: { ...filter.facets, [facet]: choice.value } }
              expect(filterRows(model, all, narrowed).length).toBe(choice.counts.all)
            }
          }
        },
      ),
      { numRuns: 50 },
    )
  })
})
