import type { Dataset } from '#model/dataset.ts'
import { buildModel, type Model } from '#model/model.ts'
import { datasetOf } from '../fixtures/models/build-fixture.ts'
import { typical } from '../fixtures/models/typical.ts'

/**
 * The typical model with four projects in two boxes, the second of them with a group.
 *
 *   1 project-hall  box 1           builds core, extends store   owner desk
 *   2 project-gate  box 1           serves app, serves core
 *   3 project-lock  box 2, group g  builds core, builds lock     owner desk
 *   4 project-idea  box 2           touches nothing
 */
export const portfolioModel = (): Model => {
  const dataset = datasetOf({
    ...typical,
    projects: {
      ...typical.projects,
      'project-lock': ['builds core', 'builds lock'],
      'project-idea': [],
    },
  })
  const belongs = [{ box: 1, owner: 'desk' }, { box: 1 }, { box: 2, group: 'g', owner: 'desk' }, { box: 2 }]
  const group = { id: 'g', name: { zh: '组', en: 'Group' } }
  const boxes = [
    { id: 1, name: { zh: '一', en: 'One' } },
    { id: 2, name: { zh: '二', en: 'Two' }, groups: [group] },
  ]
  return buildModel({
    ...dataset,
    metamodel: { ...dataset.metamodel, projectBoxes: boxes },
    projects: dataset.projects.map((project, index) => ({ ...project, ...belongs[index] })),
  } as Dataset)
}
