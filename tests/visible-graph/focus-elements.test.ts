import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ancestorsOf, descendantsOf, isElementId, placeOf } from '#model/model.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { mostNeighbourLines, mostNeighbours, mostProjectLines } from '#visible-graph/limits.ts'
import { anyView } from '../fixtures/models/any-model.ts'
import { fixtureModel } from '../fixtures/models/build-fixture.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { boxLines, childIds, flowLines, linkLines, relationLines, settingsOf } from './graph-lines.ts'

const model = typicalModel()
const focusOn = (focus: string, open: readonly string[] = []) =>
  buildVisibleGraph(model, settingsOf({ focus, open }))
const numbered = (count: number, id: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => id(index))

describe('a focused element', () => {
  test('fills the page with its children; neighbours stand around it by layer, and its projects beside it', () => {
    expect(boxLines(focusOn('store').elements)).toEqual([
      'store open',
      '  shelf',
      'ground place open outside',
      '  core outside',
      '  meter outside',
      'top place open outside',
      '  app outside',
      'heading-projects group open outside',
      '  project-hall project extends',
    ])
  })

  test('shows every line between what is in it and its neighbours', () => {
    expect(relationLines(focusOn('store').relations)).toEqual([
      'app → shelf inferred',
      'core → store',
      'core → shelf',
      'shelf → meter inferred',
    ])
  })

  test('shows no line between two neighbours', () => {
    const { relations } = focusOn('net')
    expect(relationLines(relations)).toEqual(['lock → net assumed', 'net → hub'])
  })

  test('leaves out what it stands in itself', () => {
    expect(focusOn('shelf').byId.has('hub')).toBe(false)
    expect(focusOn('shelf').byId.get('shelf')?.outside).toBe(false)
  })

  test('keeps open what is open in it', () => {
    expect(boxLines(focusOn('hub', ['store', 'app']).elements).slice(0, 5)).toEqual([
      'hub open',
      '  core',
      '  store open',
      '    shelf',
      '  meter',
    ])
  })

  test('gives a project the strongest role it has in it', () => {
    const two = fixtureModel({
      layers: ['ground'],
      elements: { box: 'ground', a: 'box', b: 'box' },
      projects: { 'project-two': ['serves a', 'builds b', 'extends b'] },
    })
    const graph = buildVisibleGraph(two, settingsOf({ focus: 'box' }))
    expect(boxLines(graph.elements).at(-1)).toBe('  project-two project builds')
  })
})

describe('a focused band', () => {
  test('holds its elements; what they touch elsewhere stands around it', () => {
    expect(boxLines(focusOn('ground').elements)).toEqual([
      'ground place open',
      '  hub',
      '  net',
      'top place open outside',
      '  app outside',
      'guard place open outside',
      '  lock outside',
      'heading-projects group open outside',
      '  project-hall project builds',
      '  project-gate project serves',
    ])
  })
})

describe('a focused project', () => {
  test('shows its parts, all it touches by layer, and their indicators', () => {
    expect(boxLines(focusOn('project-gate').elements)).toEqual([
      'project-gate project open',
      'ground place open outside',
      '  core outside',
      'top place open outside',
      '  app outside',
      'heading-indicators group open outside',
      '  indicator-use indicator outside',
    ])
    expect(boxLines(focusOn('project-hall').elements).slice(0, 3)).toEqual([
      'project-hall project open',
      '  project-hall--part-1 part',
      '  project-hall--part-2 part',
    ])
  })

  test('is joined to all it touches, by role', () => {
    const graph = focusOn('project-hall')
    expect(linkLines(graph.unaskedLinks)).toEqual(['project-hall builds core', 'project-hall extends store'])
    expect(relationLines(graph.relations)).toEqual([])
  })
})

/*
 * ground  box ( in-0 … )  ◀── each of  tree-0 ( leaf-0-0 leaf-0-1 … )  tree-1 ( … ) in top
 */
const surrounded = (neighbours: number) => {
  const leaves = numbered(neighbours, (index) => `leaf-${index}`)
  return fixtureModel({
    layers: ['ground', 'top'],
    elements: {
      hull: 'ground',
      box: 'hull',
      inner: 'box',
      beside: 'hull',
      'tree-0': 'top',
      'tree-1': 'top',
      ...Object.fromEntries(leaves.map((leaf, index) => [leaf, `tree-${index % 2}`])),
    },
    relations: [...leaves.map((leaf) => `${leaf} → inner`), 'beside → inner'],
  })
}

describe('many neighbours', () => {
  test('stand each by itself as long as they can be read', () => {
    const graph = buildVisibleGraph(surrounded(mostNeighbours - 1), settingsOf({ focus: 'box' }))
    expect(childIds(graph, 'top')).toHaveLength(mostNeighbours - 1)
  })

  test('are lifted to their first level above that, but not to what the focused element stands in', () => {
    const graph = buildVisibleGraph(surrounded(mostNeighbours), settingsOf({ focus: 'box' }))
    expect(childIds(graph, 'top')).toEqual(['tree-0', 'tree-1'])
    expect(childIds(graph, 'ground')).toEqual(['beside'])
    expect(relationLines(graph.relations)).toEqual([
      'tree-0 → inner (12)',
      'tree-1 → inner (12)',
      'beside → inner',
    ])
  })

  test('have lines of their own while they are few, and flows by neighbourhood when they are many', () => {
    const few = buildVisibleGraph(surrounded(mostNeighbourLines - 1), settingsOf({ focus: 'box' }))
    expect([few.relations.length, few.flows]).toEqual([mostNeighbourLines, []])
    const many = buildVisibleGraph(surrounded(mostNeighbourLines), settingsOf({ focus: 'box' }))
    expect(many.relations).toHaveLength(mostNeighbourLines + 1)
    expect(flowLines(many.flows)).toEqual(['top → box (12)', 'ground → box (1)'])
  })
})

describe('many projects', () => {
  const served = (count: number) =>
    fixtureModel({
      layers: ['ground'],
      elements: { box: 'ground', a: 'box' },
      projects: Object.fromEntries(
        numbered(count, (index) => `project-${index}`).map((id) => [id, ['builds a']]),
      ),
    })
  const unaskedOf = (count: number): string[] =>
    linkLines(buildVisibleGraph(served(count), settingsOf({ focus: 'box' })).unaskedLinks)

  test('have a line each while they are few, and share one when they are many', () => {
    expect(unaskedOf(mostProjectLines)).toHaveLength(mostProjectLines)
    expect(unaskedOf(mostProjectLines + 1)).toEqual([`heading-projects builds box (${mostProjectLines + 1})`])
  })

  test('beyond thirty stand behind “more”', () => {
    const graph = buildVisibleGraph(served(40), settingsOf({ focus: 'box' }))
    expect(boxLines(graph.elements).at(-1)).toBe('  heading-projects--more more +10')
  })
})

test('a focused project that the model does not hold throws, for an address was checked before', () => {
  expect(() => focusOn('project-nowhere')).toThrow('unknown project: project-nowhere')
})

describe('over any model in focus', () => {
  const anyFocus = anyView().filter(({ settings }) => settings.focus !== null)

  test('there is one focused box, and each neighbour stands under the heading of its own place', () => {
    fc.assert(
      fc.property(anyFocus, ({ model: any, settings }) => {
        const { elements } = buildVisibleGraph(any, settings)
        const main = elements.filter((box) => box.parent === null && !box.outside)
        expect(main.map((box) => box.id)).toEqual([settings.focus])
        for (const { id, outside, parent, kind } of elements) {
          if (!outside || kind !== 'element' || !isElementId(any, id)) continue
          const element = any.elements.get(id)
          expect(element && placeOf(element)).toBe(parent)
        }
      }),
    )
  })

  test('nothing that the focused element touches is lost: it, or what it is inside of, stands around it', () => {
    fc.assert(
      fc.property(anyFocus, ({ model: any, settings }) => {
        const { focus } = settings
        if (focus === null || any.projects.has(focus as never)) return
        const { byId } = buildVisibleGraph(any, { ...settings, hide: [] })
        const inside = new Set<string>([focus, ...descendantsOf(any, focus as never)])
        const own = new Set<string>(isElementId(any, focus) ? ancestorsOf(any, focus) : [])
        for (const { from, to } of any.dataset.relations) {
          if (inside.has(from) === inside.has(to)) continue
          const far = inside.has(from) ? to : from
          if (own.has(far)) continue
          const chain = [far, ...ancestorsOf(any, far)]
          expect(chain.some((id) => byId.get(id)?.kind === 'element' && byId.get(id)?.outside)).toBe(true)
        }
      }),
    )
  })
})
