import { expect, test } from 'vitest'
import type { ContainerId, ElementId, ProjectId } from '#model/id.ts'
import {
  ancestorsOf,
  buildModel,
  childrenOf,
  containerOf,
  descendantsOf,
  elementOf,
  isElementId,
  isPlaceId,
  isProjectId,
  placeOf,
} from '#model/model.ts'
import { relationIdOf } from '#model/relation.ts'
import { entriesOf } from '#model/source.ts'
import { element, minimal, parseValue, relation, smallModel, text } from '../load/small-dataset.ts'

/*
 * top      other
 * ground   root ── left ── leaf
 *             └─── right
 */
const tree = () => {
  const { model } = parseValue(
    minimal({
      elements: [
        element('root'),
        element('left', { parent: 'root' }),
        element('other', { layer: 'top' }),
        element('right', { parent: 'root' }),
        element('leaf', { parent: 'left' }),
      ],
      relations: [relation('left', 'other'), relation('right', 'other'), relation('other', 'leaf')],
    }),
  )
  if (!model) throw new Error('broken fixture')
  return model
}
const id = (name: string) => name as ElementId
const container = (name: string) => name as ContainerId

test('layers stand in their order from the base upward, whatever the order of the file', () => {
  const base = minimal()
  const metamodel = base['metamodel'] as { layers: object[] }
  const { model } = parseValue({
    ...base,
    metamodel: { ...metamodel, layers: [...metamodel.layers].reverse() },
  })
  expect(model?.layers.map((layer) => layer.id)).toEqual(['ground', 'top'])
  expect(model?.dataset.metamodel.layers.map((layer) => layer.id)).toEqual(['top', 'ground'])
})

test('everything is found by its id', () => {
  const model = smallModel()
  expect(model.elements.get(id('town-app'))?.name.en).toBe('Willow App')
  expect([...model.places.keys()]).toEqual(['ground', 'shared', 'counter', 'safety'])
  expect([model.kinds.size, model.relationTypes.size, model.relations.size]).toEqual([4, 3, 6])
  expect([model.projects.size, model.indicators.size, model.sources.size]).toEqual([2, 1, 1])
})

test('children keep the order of the files', () => {
  expect(childrenOf(tree(), container('root'))).toEqual(['left', 'right'])
  expect(childrenOf(tree(), container('ground'))).toEqual(['root'])
  expect(childrenOf(tree(), container('leaf'))).toEqual([])
})

test('descendants come parents first and do not count the container itself', () => {
  expect(descendantsOf(tree(), container('ground'))).toEqual(['root', 'left', 'leaf', 'right'])
  expect(descendantsOf(tree(), container('leaf'))).toEqual([])
})

test('ancestors come nearest first and end with the layer or pillar', () => {
  expect(ancestorsOf(tree(), id('leaf'))).toEqual(['left', 'root', 'ground'])
  expect(ancestorsOf(tree(), id('other'))).toEqual(['top'])
})

test('an element stands in its parent, a root in its layer or pillar', () => {
  const model = smallModel()
  const containerOfId = (name: string) => containerOf(elementOf(model, id(name)))
  expect(['harbour-ring', 'town-network', 'alarm-system'].map(containerOfId)).toEqual([
    'town-network',
    'ground',
    'safety',
  ])
  expect(placeOf(elementOf(model, id('harbour-ring')))).toBe('ground')
})

test('relations are found from both ends', () => {
  const model = tree()
  expect(model.relationsFrom.get(id('other'))?.map((r) => r.to)).toEqual(['leaf'])
  expect(model.relationsTo.get(id('other'))?.map((r) => r.from)).toEqual(['left', 'right'])
  expect(model.relationsFrom.get(id('leaf'))).toBeUndefined()
})

test('projects and indicators are found from the elements they touch', () => {
  const model = smallModel()
  const projects = model.projectsOfElement.get(id('town-app'))
  expect(projects?.map(({ project, link }) => `${project.id} ${link.role}`)).toEqual([
    'project-register serves',
    'project-app extends',
  ])
  const indicators = model.indicatorsOfElement.get(id('town-app'))
  expect(indicators?.map(({ indicator }) => indicator.id)).toEqual(['indicator-app-users'])
  expect(model.projectsOfElement.get(id('alarm-system'))).toBeUndefined()
})

test('an id is told to be an element’s, a project’s or a place’s', () => {
  const model = smallModel()
  const tell = (name: string) => [isElementId(model, name), isProjectId(model, name), isPlaceId(model, name)]
  expect(tell('town-app')).toEqual([true, false, false])
  expect(tell('project-app')).toEqual([false, true, false])
  expect(tell('safety')).toEqual([false, false, true])
  expect(tell('nowhere')).toEqual([false, false, false])
  expect(model.projects.get('project-app' as ProjectId)?.number).toBe(2)
})

test('an element that is not there throws, for the caller had to know', () => {
  expect(() => elementOf(tree(), id('nowhere'))).toThrow('unknown element: nowhere')
})

test('an element without a place throws, for the parser lets none through', () => {
  const { dataset } = tree()
  const homeless = dataset.elements.map(({ layer: _layer, ...rest }) => rest)
  expect(() => buildModel({ ...dataset, elements: homeless })).toThrow('element without a place: root')
})

test('ten thousand levels are walked without overflow', () => {
  const depth = 10_000
  const elements = Array.from({ length: depth }, (_, i) =>
    element(`e-${i}`, i === 0 ? { layer: 'ground' } : { parent: `e-${i - 1}` }),
  )
  const { model } = parseValue(minimal({ elements }))
  if (!model) throw new Error('broken fixture')
  expect(descendantsOf(model, container('ground'))).toHaveLength(depth)
  expect(ancestorsOf(model, id(`e-${depth - 1}`))).toHaveLength(depth)
})

test('a container of two hundred thousand children is walked without overflow', () => {
  const { dataset } = tree()
  const [first] = dataset.elements
  if (!first) throw new Error('broken fixture')
  const elements = Array.from({ length: 200_000 }, (_, i) => ({ ...first, id: id(`e-${i}`) }))
  expect(
    descendantsOf(buildModel({ ...dataset, elements, relations: [] }), container('ground')),
  ).toHaveLength(200_000)
})

test('a relation’s own id tells its direction and type', () => {
  expect(relationIdOf({ from: 'a', type: 't', to: 'b' })).toBe('a--t--b')
  expect(relationIdOf({ from: 'b', type: 't', to: 'a' })).not.toBe('a--t--b')
})

test('the entries of an outline come parents first', () => {
  const title = text('x')
  const outline = [
    { section: '1', title, children: [{ section: '1.1', title, children: [{ section: '1.1.1', title }] }] },
    { section: '2', title },
  ]
  expect(entriesOf(outline).map((entry) => entry.section)).toEqual(['1', '1.1', '1.1.1', '2'])
})
