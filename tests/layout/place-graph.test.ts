import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { commonLayouts } from '#layout/common-layouts.ts'
import { createElkNodeHost } from '#layout/elk-node-host.ts'
import type { PageShape } from '#layout/landscape.ts'
import { createLayoutEngine, type LayoutEngine, type RunOutcome } from '#layout/layout-engine.ts'
import { createLayoutCache, type LayoutCache, placeGraph, placeKnown } from '#layout/place-graph.ts'
import type { PlacedGraph } from '#layout/placed-graph.ts'
import { routeLines } from '#layout/route-lines.ts'
import { buildModel, childrenOf, type Model } from '#model/model.ts'
import { buildVisibleGraph, type VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import type { ViewSettings } from '#visible-graph/view-settings.ts'
import { anyView } from '../fixtures/models/any-model.ts'
import { cycleModel } from '../fixtures/models/cycle.ts'
import { deepNestingModel } from '../fixtures/models/deep-nesting.ts'
import { largeModel } from '../fixtures/models/large-model.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { settingsOf } from '../visible-graph/graph-lines.ts'
import { placeOffences, titleOffences, wayOffences } from './geometry-checks.ts'

const engine = createLayoutEngine(createElkNodeHost)
afterAll(() => engine.dispose())

interface Picture {
  readonly graph: VisibleGraph
  readonly placed: PlacedGraph
}

const draw = async (
  model: Model,
  settings: ViewSettings,
  {
    shape = 'wide',
    cache = createLayoutCache(),
    by = engine,
  }: { shape?: PageShape; cache?: LayoutCache; by?: LayoutEngine } = {},
): Promise<Picture> => {
  const graph = buildVisibleGraph(model, settings, shape)
  const placed = await placeGraph(model, graph, cache, by, shape)
  if (!placed) throw new Error('the wish became stale')
  return { graph, placed }
}

/** What is wrong with the ways of all lines of a picture: the engine’s, the flows’, and those routed when asked for. */
const lineOffences = ({ graph, placed }: Picture): string[] => {
  // What is filtered out is arranged with the rest, so that a filter moves nothing; it is not drawn.
  const wishes = [...graph.relations, ...graph.arrangedBy, ...graph.flows, ...graph.links]
  const own = [...placed.lines, ...placed.flows]
  const routed = routeLines(
    placed,
    [...graph.relations, ...graph.links].filter(({ id }) => !own.some((line) => line.id === id)),
  )
  return [...own, ...routed].flatMap((line) => {
    const wish = wishes.find(({ id }) => id === line.id)
    return wish ? wayOffences(placed, line, wish.from, wish.to) : [`${line.id} was not wished for`]
  })
}

const offencesOf = (model: Model, picture: Picture): string[] => [
  ...picture.placed.notices,
  ...placeOffences(picture.placed, picture.graph),
  ...titleOffences(model, picture.placed, picture.graph),
  ...lineOffences(picture),
]

describe('the focus view of the shipped model', () => {
  const model = shenzhenModel()
  const largest = [...model.elements.keys()]
    .sort((a, b) => childrenOf(model, b).length - childrenOf(model, a).length)
    .slice(0, 12)
  const projects = [...model.projects.values()]
    .sort((a, b) => b.links.length + b.parts.length - a.links.length - a.parts.length)
    .slice(0, 4)
    .map(({ id }) => id)
  const cache = createLayoutCache()

  test.each([...model.places.keys(), ...largest, ...projects, 'identity-platform'])(
    'of %s has no overlap, nothing outside its box, whole titles and clean lines',
    async (focus) => {
      for (const shape of ['wide', 'tall'] as const) {
        expect(offencesOf(model, await draw(model, settingsOf({ focus }), { shape, cache }))).toEqual([])
      }
    },
  )

  test('has so with all open that is in it', async () => {
    const open = [...model.elements.keys()]
    expect(offencesOf(model, await draw(model, settingsOf({ focus: 'cloud', open })))).toEqual([])
  })

  test('does not depend on the order of the files', async () => {
    const { dataset } = model
    const turned = buildModel({ ...dataset, relations: [...dataset.relations].reverse() })
    for (const focus of largest.slice(0, 4)) {
      const { placed } = await draw(model, settingsOf({ focus }))
      expect((await draw(turned, settingsOf({ focus }))).placed.boxes).toEqual(placed.boxes)
    }
  })
})

describe('the focus view of any model', () => {
  test('has no overlap, nothing outside its box, whole titles and clean lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyView(),
        fc.constantFrom('wide' as const, 'tall' as const),
        async ({ model, settings }, shape) => {
          const first = [...model.elements.keys()].find((id) => childrenOf(model, id).length > 1)
          const wanted = { ...settings, focus: settings.focus ?? first ?? null }
          expect(offencesOf(model, await draw(model, wanted, { shape }))).toEqual([])
        },
      ),
      { numRuns: 80 },
    )
  })

  test.each<[string, Model, string]>([
    ['a circle', cycleModel(), 'box'],
    ['boxes in boxes', deepNestingModel(), 'level-1'],
    ['a large model', largeModel(600, 2000, 2), 'e-1'],
  ])('stands for %s with all open', async (_, model, focus) => {
    const open = [...model.elements.keys()]
    expect(offencesOf(model, await draw(model, settingsOf({ focus, open })))).toEqual([])
  })

  test('lays what stands on something above it', async () => {
    const { placed } = await draw(typicalModel(), settingsOf({ focus: 'hub' }))
    // Core supports store: store stands on core, so it is laid above it and the line points upward.
    const line = placed.lines.find(({ id }) => id === 'core~store')
    expect(placed.byId.get('store')?.y).toBeLessThan(placed.byId.get('core')?.y ?? 0)
    expect(line?.points[0]?.y).toBeGreaterThan(line?.points.at(-1)?.y ?? Number.POSITIVE_INFINITY)
  })
})

describe('what the engine cannot do', () => {
  const model = typicalModel()
  const settings = settingsOf({ focus: 'hub', open: ['store'] })
  const answering = (outcome: RunOutcome): LayoutEngine => ({
    run: async () => outcome,
    cancel: () => undefined,
    dispose: () => undefined,
  })

  test.each([
    ['deadline', 'engine-timed-out'],
    ['died', 'engine-restarted'],
    ['error', 'arranged-without-engine'],
  ] as const)('stands in rows, and the picture says so: %s → %s', async (reason, notice) => {
    const cache = createLayoutCache()
    const picture = await draw(model, settings, { cache, by: answering({ status: 'failed', reason }) })
    expect(picture.placed.notices).toEqual([notice])
    expect(placeOffences(picture.placed, picture.graph)).toEqual([])
    expect(lineOffences(picture)).toEqual([])
    // The next time the engine may be well again.
    expect(cache.size).toBe(0)
    expect((await draw(model, settings, { cache })).placed.notices).toEqual([])
  })

  test('is no picture where the wish has become stale', async () => {
    const graph = buildVisibleGraph(model, settings)
    expect(
      await placeGraph(model, graph, createLayoutCache(), answering({ status: 'stale' }), 'wide'),
    ).toBeNull()
  })

  test('is never asked for the landscape', async () => {
    const graph = buildVisibleGraph(model, settingsOf({ open: ['hub'] }))
    const placed = await placeGraph(model, graph, createLayoutCache(), answering({ status: 'stale' }), 'wide')
    expect(placed).toEqual(placeKnown(model, graph, createLayoutCache(), 'wide'))
  })
})

describe('known layouts', () => {
  test('computed at build time need no engine, and give the picture that the engine gives', async () => {
    const model = shenzhenModel()
    const shipped = createLayoutCache()
    shipped.receive(JSON.parse(JSON.stringify(await commonLayouts(model, engine))))
    for (const focus of [...model.places.keys(), ...model.elements.keys()]) {
      const graph = buildVisibleGraph(model, settingsOf({ focus }))
      for (const shape of ['wide', 'tall'] as const) {
        expect([focus, placeKnown(model, graph, shipped, shape) !== null]).toEqual([focus, true])
      }
      if (childrenOf(model, focus).length < 9) continue
      const known = placeKnown(model, graph, shipped, 'wide')
      const { placed } = await draw(model, settingsOf({ focus }))
      const rounded = ({ boxes }: PlacedGraph): string[] =>
        boxes.map(({ id, x, y }) => `${id} ${Math.round(x)} ${Math.round(y)}`)
      // Shipped numbers have one digit after the point.
      expect(known && rounded(known).length).toBe(placed.boxes.length)
      for (const box of placed.boxes) {
        const its = known?.byId.get(box.id)
        expect(
          Math.abs((its?.x ?? Number.NaN) - box.x) + Math.abs((its?.y ?? Number.NaN) - box.y),
        ).toBeLessThan(1)
      }
    }
  })

  test('of a view that was never laid out are none', () => {
    const model = typicalModel()
    const graph = buildVisibleGraph(model, settingsOf({ focus: 'hub' }))
    expect(placeKnown(model, graph, createLayoutCache(), 'wide')).toBeNull()
  })

  test('are kept by what was laid out, and the oldest give way while the shipped ones stay', () => {
    const result = { width: 1, height: 1, nodes: {}, edges: {} }
    const cache = createLayoutCache()
    cache.receive({ shipped: result })
    for (let index = 0; index < 500; index++) {
      cache.add({ nodes: [{ id: `n-${index}`, width: 1, height: 1 }], edges: [] }, result)
    }
    expect(cache.size).toBe(401)
    expect([cache.has('shipped'), cache.has('n-0 1 1'), cache.has('n-499 1 1')]).toEqual([true, false, true])
  })
})
