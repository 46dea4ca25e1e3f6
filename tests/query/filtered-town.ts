import type { Dataset } from '#model/dataset.ts'
import { buildModel, type Model } from '#model/model.ts'
import { datasetOf } from '../fixtures/models/build-fixture.ts'

/** What the fixtures leave out: kinds, owners, groups. */
const kinds: Readonly<Record<string, string>> = { core: 'store', shelf: 'store', app: 'tool', desk: 'tool' }
const owners: Readonly<Record<string, string>> = { hub: 'office', shelf: 'desk' }
const projectFields: Readonly<Record<string, object>> = {
  'project-hub': { box: 1, owner: 'office' },
  'project-net': { box: 2, group: 'wires' },
  'project-app': { box: 2, group: 'screens', owner: 'desk' },
}

/**
 *   top     desk ─▶ app ─▶ hub                            guard  office
 *   ground  hub ( core, store ( shelf ) )   net   cable
 *           core ─▶ net ┄▶ cable · shelf ─▶ core · hub supports app · office supports hub
 *
 * hub is owned by the office, shelf by the desk; core and shelf are stores, app and desk tools, the rest systems.
 */
export const filteredTown = (): Model => {
  const dataset = datasetOf({
    layers: ['ground', 'top'],
    pillars: { guard: 'right' },
    elements: {
      hub: 'ground',
      core: 'hub',
      store: 'hub',
      shelf: 'store',
      net: 'ground',
      cable: 'ground',
      app: 'top',
      desk: 'top',
      office: 'guard',
    },
    relations: [
      'desk → app uses',
      'app → hub uses',
      'core → net uses',
      'net → cable uses inferred',
      'shelf → core uses assumed',
      'hub → app supports',
      'office → hub supports',
    ],
    projects: {
      'project-hub': ['builds hub', 'serves core'],
      'project-net': ['extends net'],
      'project-app': ['serves app'],
    },
    indicators: { 'indicator-use': ['app', 'core'] },
  })
  const named = (id: string) => ({ id, name: { zh: id, en: id } })
  return buildModel({
    ...dataset,
    metamodel: {
      ...dataset.metamodel,
      kinds: ['system', 'store', 'tool'].map(named),
      projectBoxes: [
        { id: 1, name: { zh: '专栏一', en: 'Box one' } },
        { id: 2, name: { zh: '专栏二', en: 'Box two' }, groups: ['wires', 'screens'].map(named) },
      ],
    },
    elements: dataset.elements.map((element) => ({
      ...element,
      kind: kinds[element.id] ?? 'system',
      ...(owners[element.id] ? { owner: owners[element.id] } : {}),
    })),
    projects: dataset.projects.map((project) => ({ ...project, ...projectFields[project.id] })),
  } as unknown as Dataset)
}
