import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Address, defaultAddress, formatAddress, parseAddress } from '#deep-link/address.ts'
import { longestFind } from '#deep-link/find-parameter.ts'
import {
  defaultProjectsSettings,
  type ProjectsSettings,
  projectColumns,
  projectsViews,
} from '#deep-link/projects-parameters.ts'
import { projectStatuses } from '#query/project-status.ts'
import { portfolioModel } from '../query/portfolio-model.ts'
import '../support/property-seed.ts'

const model = portfolioModel()
const addressOf = (projects: Partial<ProjectsSettings>): Address => ({
  ...defaultAddress,
  screen: 'projects',
  own: { ...defaultAddress.own, projects: { ...defaultProjectsSettings, ...projects } },
})

const anySettings = fc.record({
  view: fc.constantFrom(...projectsViews),
  find: fc.string({ unit: 'grapheme', maxLength: 20 }).filter((find) => find.length <= longestFind),
  choice: fc.record({
    box: fc.subarray([1, 2, 'none']),
    group: fc.subarray(['g', 'none']),
    layer: fc.subarray(['ground', 'top', 'guard', 'none']),
    owner: fc.subarray(['desk', 'none']),
    status: fc.subarray([...projectStatuses, 'none']),
  }),
  sort: fc.option(fc.record({ by: fc.constantFrom(...projectColumns), down: fc.boolean() })),
  rows: fc.subarray(['hub', 'store']),
  unbuilt: fc.boolean(),
}) as unknown as fc.Arbitrary<ProjectsSettings>

describe('the address of the projects screen', () => {
  test('and what is set on it are the same, there and back', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const address = addressOf(settings)
        expect(parseAddress(model, formatAddress(address))).toEqual({ value: address, problems: [] })
      }),
    )
  })

  test('is short, and can be read', () => {
    const { choice } = defaultProjectsSettings
    const settings = {
      find: '云',
      choice: { ...choice, box: [1, 'none'] as const },
      sort: { by: 'end', down: true } as const,
    }
    expect(formatAddress(addressOf(settings))).toBe('#/projects?q=%E4%BA%91&box=1,none&sort=-end')
    expect(formatAddress(addressOf({}))).toBe('#/projects')
  })

  test('leaves out what it does not know', () => {
    const { value, problems } = parseAddress(
      model,
      '#/projects?view=pie&box=1,9&layer=hub&owner=nobody&status=soon&sort=-size&rows=hub,x&only=built',
    )
    expect(value.own.projects).toEqual({
      ...defaultProjectsSettings,
      choice: { ...defaultProjectsSettings.choice, box: [1] },
      rows: ['hub'],
    })
    expect(problems.map(({ part }) => part)).toEqual([
      'view=pie',
      'box=9',
      'layer=hub',
      'owner=nobody',
      'status=soon',
      'sort=-size',
      'rows=x',
      'only=built',
    ])
  })
})
