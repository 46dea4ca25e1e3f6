import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ElementId } from '#model/id.ts'
import { childrenOf } from '#model/model.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { isOpenable, landscapeElements } from '#visible-graph/landscape-elements.ts'
import { mostSiblings } from '#visible-graph/limits.ts'
import { anyView } from '../fixtures/models/any-model.ts'
import { fixtureModel } from '../fixtures/models/build-fixture.ts'
import { deepNestingModel } from '../fixtures/models/deep-nesting.ts'
import { emptyModel } from '../fixtures/models/empty.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { boxLines, childIds, flowLines, linkLines, settingsOf } from './graph-lines.ts'

const model = typicalModel()
const boxesWith = (...open: string[]): string[] => boxLines(landscapeElements(model, open as ElementId[]))

describe('the landscape', () => {
  test('shows every band and pillar with its first level', () => {
    expect(boxesWith()).toEqual([
      'ground place open',
      '  hub',
      '  net',
      'top place open',
      '  app',
      '  desk',
      'guard place open',
      '  lock',
    ])
  })

  test('shows the children of an open box inside it', () => {
    expect(boxesWith('hub').slice(0, 5)).toEqual([
      'ground place open',
      '  hub open',
      '    core',
      '    store',
      '    meter',
    ])
  })

  test('shows the projects of an element that is open at its deepest level, each with its role', () => {
    expect(boxesWith('hub', 'store', 'core').slice(2, 8)).toEqual([
      '    core open',
      '      project-hall project builds',
      '      project-gate project serves',
      '    store open',
      '      shelf',
      '    meter',
    ])
  })

  test('shows a project once, in the first open box that it is linked to', () => {
    const boxes = boxesWith('hub', 'store', 'core', 'app')
    expect(boxes.filter((line) => line.includes('project-hall'))).toHaveLength(1)
    expect(boxes.filter((line) => line.includes('project-gate'))).toHaveLength(1)
    expect(boxesWith('app')).toContain('    project-gate project serves')
  })

  test('leaves closed what is not on screen or holds nothing', () => {
    expect(boxesWith('store')).toEqual(boxesWith())
    expect(boxesWith('net')).toEqual(boxesWith())
    expect([isOpenable(model, 'net' as ElementId), isOpenable(model, 'app' as ElementId)]).toEqual([
      false,
      true,
    ])
  })

  test('shows empty places of an empty model', () => {
    expect(boxLines(landscapeElements(emptyModel(), []))).toEqual([
      'ground place open',
      'top place open',
      'guard place open',
    ])
  })

  test('opens as deep as the model goes', () => {
    const open = Array.from({ length: 12 }, (_, index) => `level-${index + 1}` as ElementId)
    const boxes = boxLines(landscapeElements(deepNestingModel(), open))
    expect(boxes).toContain(`${'  '.repeat(13)}leaf-12`)
    expect(boxes).toContain(`${'  '.repeat(13)}project-deep project builds`)
  })
})

describe('many siblings', () => {
  const crowd = (count: number) =>
    fixtureModel({
      layers: ['ground'],
      elements: Object.fromEntries(Array.from({ length: count }, (_, index) => [`e-${index}`, 'ground'])),
      relations: [`e-0 → e-${count - 1}`, `e-${count - 1} → e-${count - 2}`],
    })

  test('beyond thirty stand behind a box that says how many more there are', () => {
    const graph = buildVisibleGraph(crowd(50), settingsOf())
    expect(childIds(graph, 'ground')).toHaveLength(mostSiblings + 1)
    expect(boxLines(graph.elements).at(-1)).toBe('  ground--more more +20')
  })

  test('are all shown where only one more would be left', () => {
    const all = childIds(buildVisibleGraph(crowd(mostSiblings + 1), settingsOf()), 'ground')
    expect(all).toEqual(Array.from({ length: 31 }, (_, index) => `e-${index}`))
    expect(boxLines(buildVisibleGraph(crowd(mostSiblings + 2), settingsOf()).elements).at(-1)).toBe(
      '  ground--more more +2',
    )
  })

  test('that are not shown have their relations lifted to what they stand in', () => {
    const lines = buildVisibleGraph(crowd(50), settingsOf()).relations.map(({ id }) => id)
    expect(lines).toEqual(['e-0~ground'])
  })
})

describe('the flows of the landscape', () => {
  const flowsOn = (page: 'wide' | 'tall') => flowLines(buildVisibleGraph(model, settingsOf(), page).flows)

  test('join bands, and a pillar beside them with each band', () => {
    expect(flowsOn('wide')).toEqual(['top ↔ ground (3)', 'guard → ground (1)'])
  })

  test('leave out the pillars on a page where they do not stand beside the bands', () => {
    expect(flowsOn('tall')).toEqual(['top ↔ ground (3)'])
  })

  test('join what stands above and below with the band next to it only, and what stands apart not at all', () => {
    const graph = buildVisibleGraph(
      fixtureModel({
        layers: ['low', 'middle', 'high'],
        pillars: { roof: 'top', cellar: 'bottom', left: 'left', right: 'right' },
        elements: { a: 'low', b: 'middle', c: 'high', r: 'roof', s: 'cellar', l: 'left', m: 'right' },
        relations: ['r → c', 'r → b', 's → a', 's → c', 'r → s', 'l → m', 'l → b', 'c → a'],
      }),
      settingsOf(),
    )
    expect(flowLines(graph.flows)).toEqual([
      'roof → high (1)',
      'cellar → low (1)',
      'left → middle (1)',
      'high → low (1)',
    ])
  })
})

test('the lines of a project on screen go to the boxes it is not inside of', () => {
  const graph = buildVisibleGraph(model, settingsOf({ open: ['hub', 'core'] }))
  expect(linkLines(graph.links)).toEqual(['project-hall extends store', 'project-gate serves app'])
  expect(graph.unaskedLinks).toEqual(graph.links)
})

describe('over any model', () => {
  test('parents come before their children, ids are told apart, and only what is open holds anything', () => {
    fc.assert(
      fc.property(anyView(), ({ model: any, settings }) => {
        const { elements, byId } = buildVisibleGraph(any, settings)
        expect(byId.size).toBe(elements.length)
        const seen = new Map<string, { open: boolean; depth: number }>()
        for (const box of elements) {
          const parent = box.parent === null ? { open: true, depth: -1 } : seen.get(box.parent)
          expect([box.id, parent?.open, parent?.depth]).toEqual([box.id, true, box.depth - 1])
          seen.set(box.id, box)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('the landscape accounts for every child of what is open: shown, or counted in “more”', () => {
    fc.assert(
      fc.property(anyView(90), ({ model: any, settings }) => {
        const graph = buildVisibleGraph(any, { ...settings, focus: null })
        const holders = graph.elements.filter((box) => box.open)
        for (const { id } of holders) {
          const inside = graph.elements.filter((box) => box.parent === id)
          const shown = inside.filter((box) => box.kind === 'element').map((box) => box.id)
          const more = inside.find((box) => box.kind === 'more')?.hiddenCount ?? 0
          const children = childrenOf(any, id as ElementId)
          expect(shown).toEqual(children.slice(0, shown.length))
          expect(shown.length + more).toBe(children.length)
        }
      }),
    )
  })
})
