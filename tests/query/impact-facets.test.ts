import { expect, test } from 'vitest'
import type { Dataset } from '#model/dataset.ts'
import { buildModel } from '#model/model.ts'
import { type FacetName, facetNames, facetReader, impactFacets } from '#query/impact-facets.ts'
import { harbour } from '../fixtures/models/harbour.ts'
import { impactFrom, impactModel } from './impact-lines.ts'

const bare = impactModel(harbour, { weak: 'exchanges', owners: { 'project-gate': 'board', port: 'radio' } })
/** With years: the counter since 2023; two milestones name the tickets. */
const port = buildModel({
  ...bare.dataset,
  elements: bare.dataset.elements.map((element) =>
    element.id === 'counter' ? { ...element, since: 2023 } : element,
  ),
  milestones: [2024, 2026].map((year) => ({
    id: `milestone-${year}`,
    year,
    title: { zh: '里程碑', en: 'Milestone' },
    summary: { zh: '里程碑', en: 'Milestone' },
    elements: ['tickets', 'counter'],
    citations: [{ source: 'paper', section: '1' }],
  })),
} as unknown as Dataset)

const { hits } = impactFrom(port, 'gate')
const { total, facets } = impactFacets(port, hits)

/** `ground: 2 (1 1 0)`: all, then by grade. */
const lines = (facet: FacetName): string[] =>
  facets[facet].map(
    ({ value, counts: { all, severe, moderate, slight } }) =>
      `${value}: ${all} (${severe} ${moderate} ${slight})`,
  )

test('[I21] the total counts every hit by its grade', () => {
  expect(total).toEqual({ severe: 4, moderate: 5, slight: 0, all: 9 })
  expect(hits.length).toBe(9)
})

test('[I21] hits are counted by what they are', () => {
  expect(lines('item')).toEqual([
    'element: 5 (3 2 0)',
    'project: 1 (0 1 0)',
    'indicator: 1 (1 0 0)',
    'owner: 2 (0 2 0)',
  ])
})

test('[I21] in the order of the model, those without a value last', () => {
  expect(lines('place')).toEqual(['ground: 2 (1 1 0)', 'top: 5 (2 3 0)', 'null: 2 (1 1 0)'])
  expect(lines('box')).toEqual(['1: 1 (0 1 0)', 'null: 8 (4 4 0)'])
  expect(lines('category')).toEqual(['use: 1 (1 0 0)', 'null: 8 (3 5 0)'])
  expect(lines('kind')).toEqual(['system: 7 (3 4 0)', 'null: 2 (1 1 0)'])
})

test('[I21] the department of an element is that of the nearest whole that has one, of an owner itself', () => {
  const read = facetReader(port)
  expect(read({ kind: 'element', id: 'gate' as never }, 'department')).toBe('radio')
  expect(read({ kind: 'element', id: 'tickets' as never }, 'department')).toBe(null)
  expect(read({ kind: 'project', id: 'project-gate' as never }, 'department')).toBe('board')
  expect(read({ kind: 'owner', id: 'board' as never }, 'department')).toBe('board')
})

test('[I21] the year of an element is its first, by its own word or a milestone’s; of an indicator its goal’s', () => {
  expect(lines('year')).toEqual(['2023: 1 (1 0 0)', '2024: 1 (1 0 0)', '2025: 1 (1 0 0)', 'null: 6 (1 5 0)'])
})

test('nothing hit has nothing to count', () => {
  const none = impactFacets(port, [])
  expect(none.total.all).toBe(0)
  expect(facetNames.map((facet) => none.facets[facet])).toEqual(facetNames.map(() => []))
})
