import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '#model/dataset.ts'
import type { ElementId, ProjectId } from '#model/id.ts'
import { buildModel, type Model } from '#model/model.ts'
import { buildTimeline, existenceIn, type ProjectYears, yearsOfElements } from '#query/timeline.ts'
import { anyModel } from '../fixtures/models/any-model.ts'
import { datasetOf, type Fixture } from '../fixtures/models/build-fixture.ts'
import '../support/property-seed.ts'

type Years = Readonly<Record<string, readonly [since: number | null, until: number | null]>>

const dated = (dataset: Dataset, years: Years): Model =>
  buildModel({
    ...dataset,
    indicators: dataset.indicators.map((each) => ({ ...each, baseline: { year: 2020, value: 1 } })),
    elements: dataset.elements.map((element) => {
      const [since = null, until = null] = years[element.id] ?? []
      return {
        ...element,
        ...(since === null ? {} : { since }),
        ...(until === null ? {} : { until }),
      }
    }),
    milestones: [
      {
        id: 'opening',
        year: 2021,
        title: { zh: '开通', en: 'Opening' },
        summary: { zh: '开通。', en: 'It opens.' },
        elements: ['app'],
        citations: [],
      },
    ] as unknown as Dataset['milestones'],
  })

/**
 *   top     app                  seen in 2020 by a figure
 *   ground  hub 2019–2022 ( core, old 2015–, late 2024 )   net ( wire )   mast, built by project-mast
 */
const fixture: Fixture = {
  layers: ['ground', 'top'],
  elements: {
    hub: 'ground',
    core: 'hub',
    old: 'hub',
    late: 'hub',
    net: 'ground',
    wire: 'net',
    mast: 'ground',
    app: 'top',
  },
  projects: { 'project-mast': ['builds mast', 'extends app'] },
  indicators: { use: ['app', 'wire'] },
}
const town = dated(datasetOf(fixture), { hub: [2019, 2022], old: [2015, null], late: [2024, null] })

const projectsOf = (years: Readonly<Record<string, ProjectYears>>): ReadonlyMap<ProjectId, ProjectYears> =>
  new Map(Object.entries(years).map(([id, each]) => [id as ProjectId, each]))

/** What an element is in some years: `2018 not-yet, 2019 there`. */
const lineOf = (id: string, years: readonly number[], projects = projectsOf({})): string => {
  const of = yearsOfElements(town, projects).get(id as ElementId)
  return years.map((year) => `${year} ${of ? existenceIn(year, of) : 'unknown'}`).join(', ')
}

describe('an element in a year', () => {
  test('[Y1] is there from its first year to its last, both counted', () => {
    expect(lineOf('hub', [2018, 2019, 2022, 2023])).toBe('2018 not-yet, 2019 there, 2022 there, 2023 gone')
  })

  test('[Y2] goes by the years of what it stands in, where it says none itself', () => {
    expect(lineOf('core', [2018, 2019, 2023])).toBe('2018 not-yet, 2019 there, 2023 gone')
    expect(lineOf('old', [2014, 2015, 2023])).toBe('2014 not-yet, 2015 there, 2023 gone')
    expect(lineOf('late', [2023, 2024, 2030])).toBe('2023 not-yet, 2024 there, 2030 there')
  })

  test('[Y3] is known to be there from the first figure that was measured of it, and unknown before', () => {
    expect(lineOf('app', [2019, 2020, 2030])).toBe('2019 undated, 2020 there, 2030 there')
  })

  test('[Y4] is known to be there once a part of it is', () => {
    expect(lineOf('net', [2019, 2020])).toBe('2019 undated, 2020 there')
  })

  test('[Y5] is there when the first project that builds it is done, and being built before; extending says nothing', () => {
    const projects = projectsOf({ 'project-mast': { start: 2022, end: 2024 } })
    expect(lineOf('mast', [2021, 2022, 2023, 2024], projects)).toBe(
      '2021 not-yet, 2022 building, 2023 building, 2024 there',
    )
    expect(lineOf('app', [2019, 2020], projects)).toBe('2019 undated, 2020 there')
    expect(lineOf('mast', [2021])).toBe('2021 undated')
    expect(lineOf('mast', [2021, 2022], projectsOf({ 'project-mast': { start: 2022, end: null } }))).toBe(
      '2021 not-yet, 2022 there',
    )
  })

  test('[Y1] once gone is never there again, and once there is not yet to come', () => {
    const year = fc.option(fc.integer({ min: 2000, max: 2030 }))
    const anyDated = anyModel(20).chain((model) =>
      fc
        .array(fc.tuple(year, year), { minLength: model.elements.size, maxLength: model.elements.size })
        .map((all) =>
          dated(
            model.dataset,
            Object.fromEntries(
              [...model.elements.keys()].map((id, index) => [id, all[index] ?? [null, null]]),
            ),
          ),
        ),
    )
    const order = ['not-yet', 'undated', 'building', 'there', 'gone']
    fc.assert(
      fc.property(anyDated, (model) => {
        const all = yearsOfElements(model)
        expect(all.size).toBe(model.elements.size)
        for (const years of all.values()) {
          const steps = Array.from({ length: 33 }, (_, index) => existenceIn(1999 + index, years))
          const ranks = steps.map((each) => order.indexOf(each))
          expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
        }
      }),
    )
  })
})

describe('the timeline', () => {
  test('names what happens in each year, first to last', () => {
    const projects = projectsOf({ 'project-mast': { start: 2022, end: 2024 } })
    const lines = buildTimeline(town, projects).map(({ year, milestones, begun, ended, started, done }) =>
      [
        year,
        ...milestones.map(({ id }) => id),
        ...begun,
        ...ended.map((id) => `−${id}`),
        ...started,
        ...done,
      ].join(' '),
    )
    expect(lines).toEqual([
      '2015 old',
      '2019 hub',
      '2021 opening',
      '2022 −hub project-mast',
      '2024 late project-mast',
    ])
  })

  test('is empty where nothing has a year', () => {
    expect(buildTimeline(buildModel(datasetOf(fixture)))).toEqual([])
  })
})
