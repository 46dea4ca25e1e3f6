import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlaceId, ProjectId } from '#model/id.ts'
import { type ProjectRow, portfolioOf } from '#query/portfolio.ts'
import {
  chosenRows,
  countFacet,
  type FacetChoice,
  type FacetValue,
  nothingChosen,
  projectFacets,
  type StatusOf,
  valuesOf,
} from '#query/portfolio-facets.ts'
import { gravestOf, projectStatuses } from '#query/project-status.ts'
import { anyView } from '../fixtures/models/any-model.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import '../support/property-seed.ts'
import { portfolioModel } from './portfolio-model.ts'

const model = portfolioModel()
const rows = portfolioOf(model)
const statusOf: StatusOf = new Map([
  ['project-hall' as ProjectId, 'delayed'],
  ['project-lock' as ProjectId, 'done'],
])

const namesOf = (listed: readonly ProjectRow[]): string =>
  listed.map(({ project }) => project.id.replace('project-', '')).join(' ')

const list = (choice: Partial<FacetChoice>, found: readonly string[] | null = null): string =>
  namesOf(chosenRows(rows, { ...nothingChosen, ...choice }, statusOf, found && new Set(found as ProjectId[])))

const counts = (facet: (typeof projectFacets)[number], choice: Partial<FacetChoice> = {}): string =>
  countFacet(rows, facet, { ...nothingChosen, ...choice }, statusOf)
    .map(({ value, count }) => `${value} ${count}`)
    .join(', ')

describe('the rows of the portfolio', () => {
  test('say what each project belongs to and touches', () => {
    const lines = rows.map(
      ({ project, box, group, elements, byRole, places, indicators }) =>
        `${project.number} ${box?.id} ${group?.id ?? '–'} [${elements}] ${byRole.builds}${byRole.extends}${byRole.serves} [${places}] ${indicators.length}`,
    )
    expect(lines).toEqual([
      '1 1 – [core,store] 110 [ground] 0',
      '2 1 – [app,core] 002 [top,ground] 1',
      '3 2 g [core,lock] 200 [ground,guard] 0',
      '4 2 – [] 000 [] 0',
    ])
  })

  test('are all the projects of Shenzhen, and as many links', () => {
    const shenzhen = shenzhenModel()
    const all = portfolioOf(shenzhen)
    expect(all).toHaveLength(63)
    const links = all.map(({ byRole }) => byRole.builds + byRole.extends + byRole.serves)
    expect(links.reduce((sum, count) => sum + count, 0)).toBe(
      shenzhen.dataset.projects.flatMap((project) => project.links).length,
    )
  })
})

describe('the facets', () => {
  test('[J1] let everything through where nothing is chosen', () => {
    expect(list({})).toBe('hall gate lock idea')
  })

  test('[J1] take the values of one facet as alternatives, and narrow one facet by another', () => {
    expect(list({ layer: ['top' as PlaceId, 'guard' as PlaceId] })).toBe('gate lock')
    expect(list({ layer: ['ground' as PlaceId], box: [1] })).toBe('hall gate')
    expect(list({ box: [1], group: ['g'] })).toBe('')
  })

  test('[J1] narrow what a search has found', () => {
    expect(list({ box: [1] }, ['project-gate', 'project-lock'])).toBe('gate')
  })

  test('[J2] find by `none` what has no such thing', () => {
    expect(list({ owner: ['none'] })).toBe('gate idea')
    expect(list({ layer: ['none'] })).toBe('idea')
    expect(list({ status: ['none', 'done'] })).toBe('gate lock idea')
  })

  test('[J3] count what each value would list beside the other facets', () => {
    expect(counts('box')).toBe('1 2, 2 2')
    expect(counts('box', { box: [1] })).toBe('1 2, 2 2')
    expect(counts('layer', { box: [1] })).toBe('ground 2, top 1, guard 0, none 0')
    expect(counts('status')).toBe('delayed 1, none 2, done 1')
  })

  const anyChoice = (all: readonly ProjectRow[]): fc.Arbitrary<FacetChoice> =>
    fc.record(
      Object.fromEntries(
        projectFacets.map((facet) => {
          const values = [...new Set(all.flatMap((row) => valuesOf(row, facet, statusOf)))]
          return [facet, fc.subarray<FacetValue>(values)]
        }),
      ),
    ) as unknown as fc.Arbitrary<FacetChoice>

  test('[J3] promise what they keep, in any model', () => {
    const anyCase = anyView().chain(({ model: any }) => {
      const all = portfolioOf(any)
      return fc.record({ all: fc.constant(all), choice: anyChoice(all) })
    })
    fc.assert(
      fc.property(anyCase, ({ all, choice }) => {
        for (const facet of projectFacets) {
          for (const { value, count } of countFacet(all, facet, choice, statusOf)) {
            const alone = { ...choice, [facet]: [value] }
            expect(chosenRows(all, alone, statusOf)).toHaveLength(count)
          }
          if (facet === 'layer') continue
          const sum = countFacet(all, facet, choice, statusOf).reduce((total, { count }) => total + count, 0)
          expect(sum).toBe(chosenRows(all, { ...choice, [facet]: [] }, statusOf).length)
        }
      }),
    )
  })
})

describe('of several statuses', () => {
  test('[J4] the one that needs most attention counts', () => {
    expect(gravestOf(['running', 'delayed', 'done'])).toBe('delayed')
    expect(gravestOf(['done', 'planned'])).toBe('planned')
    expect(gravestOf(projectStatuses)).toBe('stopped')
    expect(gravestOf([])).toBeNull()
  })
})
