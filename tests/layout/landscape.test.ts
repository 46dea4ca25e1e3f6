import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitViewport } from '#canvas/viewport.ts'
import { cardMeasures, smallCardMeasures } from '#layout/card-size.ts'
import { type PageShape, placeLandscape } from '#layout/landscape.ts'
import type { Box, PlacedGraph } from '#layout/placed-graph.ts'
import { routeLines } from '#layout/route-lines.ts'
import type { ElementId } from '#model/id.ts'
import { ancestorsOf, buildModel, type Model } from '#model/model.ts'
import { buildVisibleGraph, type VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { isOpenable } from '#visible-graph/landscape-elements.ts'
import { defaultSettings, type ViewSettings } from '#visible-graph/view-settings.ts'
import { anySettings, anyView } from '../fixtures/models/any-model.ts'
import { fixtureModel } from '../fixtures/models/build-fixture.ts'
import { emptyModel } from '../fixtures/models/empty.ts'
import { largeModel } from '../fixtures/models/large-model.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { orderOffences, placeOffences, titleOffences, wayOffences } from './geometry-checks.ts'

const shenzhen = shenzhenModel()
const shapes: readonly PageShape[] = ['wide', 'tall']
const anyShape = fc.constantFrom(...shapes)

interface Picture {
  readonly graph: VisibleGraph
  readonly placed: PlacedGraph
}

const draw = (model: Model, settings: ViewSettings, shape: PageShape): Picture => {
  const graph = buildVisibleGraph(model, { ...settings, focus: null }, shape)
  return { graph, placed: placeLandscape(model, graph, shape) }
}
const drawOpen = (model: Model, open: readonly ElementId[], shape: PageShape): Picture =>
  draw(model, { ...defaultSettings, open }, shape)

const bandsOf = ({ placed }: Picture): Box[] => placed.boxes.filter((box) => box.form === 'band')
const offencesOf = (model: Model, { graph, placed }: Picture): string[] => [
  ...placeOffences(placed, graph),
  ...orderOffences(placed, graph),
  ...titleOffences(model, placed, graph),
]

describe('the landscape at 1440 × 900', () => {
  // What the frame of the page leaves of the window.
  const size = { width: 1440, height: 816 }
  const { placed } = drawOpen(shenzhen, [], 'wide')
  const { zoom } = fitViewport(placed.bounds, size)

  test('is whole, with the titles of its cards at least 11 px high', () => {
    expect(zoom * cardMeasures.titleSize).toBeGreaterThanOrEqual(11)
    expect(zoom * smallCardMeasures.titleSize).toBeGreaterThanOrEqual(11)
    expect(placed.bounds.width * zoom).toBeLessThanOrEqual(size.width)
    expect(placed.bounds.height * zoom).toBeLessThanOrEqual(size.height)
  })

  test('has every element of the first level as a card', () => {
    const first = [...shenzhen.elements.values()].filter((element) => element.parent === undefined)
    expect(first.filter(({ id }) => !placed.byId.has(id))).toEqual([])
  })
})

describe('the bands', () => {
  const closed = drawOpen(shenzhen, [], 'wide')

  test('stand over each other in order, the base at the bottom', () => {
    const down = [...bandsOf(closed)].sort((a, b) => a.y - b.y).map((box) => box.id)
    expect(down).toEqual(['portal', 'apps', 'hub', 'base'])
  })

  test('have the data pillar at their left and the security pillar at their right, at their full height', () => {
    const bands = bandsOf(closed)
    const top = Math.min(...bands.map((box) => box.y))
    const bottom = Math.max(...bands.map((box) => box.y + box.height))
    const data = closed.placed.byId.get('data')
    const security = closed.placed.byId.get('security')
    expect(data && data.x + data.width).toBeLessThan(0)
    expect(security?.x).toBeGreaterThan(bands[0]?.width ?? Number.POSITIVE_INFINITY)
    for (const pillar of [data, security]) expect([pillar?.y, pillar?.height]).toEqual([top, bottom - top])
  })

  test('keep their order and their left and right edges whatever is opened', () => {
    const shapeOf = (picture: Picture): string[] =>
      [...bandsOf(picture)].sort((a, b) => a.y - b.y).map(({ id, x, width }) => `${id} ${x} ${width}`)
    const expected = { wide: shapeOf(closed), tall: shapeOf(drawOpen(shenzhen, [], 'tall')) }
    fc.assert(
      fc.property(anySettings(shenzhen), anyShape, (settings, shape) => {
        expect(shapeOf(draw(shenzhen, settings, shape))).toEqual(expected[shape])
      }),
      { numRuns: 40 },
    )
  })

  test('grow only where something in them is opened', () => {
    const openable = [...shenzhen.elements.keys()].filter((id) => isOpenable(shenzhen, id))
    fc.assert(
      fc.property(fc.subarray(openable, { maxLength: 6 }), fc.constantFrom(...openable), (open, next) => {
        // Something is opened where it can be seen: with all that it stands in.
        const around = ancestorsOf(shenzhen, next).filter((id): id is ElementId =>
          shenzhen.elements.has(id as ElementId),
        )
        const before = drawOpen(
          shenzhen,
          [...open, ...around].filter((id) => id !== next),
          'wide',
        )
        const after = drawOpen(shenzhen, [...open, ...around, next], 'wide')
        const own = after.graph.byId.get(next)?.place
        for (const band of bandsOf(before)) {
          const height = after.placed.byId.get(band.id)?.height
          if (band.id !== own) expect([band.id, height]).toEqual([band.id, band.height])
          expect(height).toBeGreaterThanOrEqual(closed.placed.byId.get(band.id)?.height ?? 0)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('every landscape of the shipped model', () => {
  test('has no two boxes overlapping, each inside its parent, in order, with its title whole', () => {
    fc.assert(
      fc.property(anySettings(shenzhen), anyShape, (settings, shape) => {
        expect(offencesOf(shenzhen, draw(shenzhen, settings, shape))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('has them so when all is open', () => {
    const all = [...shenzhen.elements.keys()]
    for (const shape of shapes) expect(offencesOf(shenzhen, drawOpen(shenzhen, all, shape))).toEqual([])
  })

  test('has lines that are upright or level, end at their boxes and cross no card and no title', () => {
    fc.assert(
      fc.property(anySettings(shenzhen), anyShape, (settings, shape) => {
        const { graph, placed } = draw(shenzhen, settings, shape)
        const wishes = [...graph.relations, ...graph.links].filter((_, index) => index % 11 === 0)
        const lines = routeLines(placed, wishes)
        expect(lines.map((line) => line.id)).toEqual(wishes.map((wish) => wish.id))
        const offences = wishes.flatMap(({ from, to }, index) => {
          const line = lines[index]
          return line ? wayOffences(placed, line, from, to) : []
        })
        expect(offences).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  test('draws every flow it counts, between the edges of its two ends and across nothing', () => {
    fc.assert(
      fc.property(anySettings(shenzhen), anyShape, (settings, shape) => {
        const { graph, placed } = draw(shenzhen, settings, shape)
        const ways = new Map(placed.flows.map((line) => [line.id, line]))
        expect(graph.flows.filter(({ id }) => !ways.has(id)).map(({ id }) => id)).toEqual([])
        for (const { id, from, to } of graph.flows) {
          const line = ways.get(id)
          if (line) expect(wayOffences(placed, line, from, to)).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('every landscape of any model', () => {
  test('has no two boxes overlapping, each inside its parent, in order, with its title whole', () => {
    fc.assert(
      fc.property(anyView(60), anyShape, ({ model, settings }, shape) => {
        expect(offencesOf(model, draw(model, settings, shape))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('has lines that are upright or level, end at their boxes and cross no card and no title', () => {
    fc.assert(
      fc.property(anyView(), anyShape, ({ model, settings }, shape) => {
        const { graph, placed } = draw(model, settings, shape)
        const lines = routeLines(placed, graph.relations)
        const offences = graph.relations.flatMap(({ from, to }, index) => {
          const line = lines[index]
          return line ? wayOffences(placed, line, from, to) : [`${from} → ${to} has no way`]
        })
        expect(offences).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('draws every flow it counts, between the edges of its two ends and across nothing', () => {
    fc.assert(
      fc.property(anyView(), anyShape, ({ model, settings }, shape) => {
        const { graph, placed } = draw(model, settings, shape)
        const ways = new Map(placed.flows.map((line) => [line.id, line]))
        expect(graph.flows.filter(({ id }) => !ways.has(id)).map(({ id }) => id)).toEqual([])
        for (const { id, from, to } of graph.flows) {
          const line = ways.get(id)
          if (line) expect(wayOffences(placed, line, from, to)).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })

  test('is the same each time', () => {
    fc.assert(
      fc.property(anyView(), anyShape, ({ model, settings }, shape) => {
        expect(draw(model, settings, shape).placed).toEqual(draw(model, settings, shape).placed)
      }),
      { numRuns: 30 },
    )
  })

  test('does not depend on which language is which', () => {
    const swapped = <Value>(value: Value): Value =>
      JSON.parse(JSON.stringify(value), (_, each: unknown) =>
        typeof each === 'object' && each !== null && 'zh' in each && 'en' in each
          ? { ...each, zh: each.en, en: each.zh }
          : each,
      ) as Value
    fc.assert(
      fc.property(anyView(), anyShape, ({ model, settings }, shape) => {
        const other = buildModel(swapped(model.dataset))
        expect(draw(other, settings, shape).placed.boxes).toEqual(draw(model, settings, shape).placed.boxes)
      }),
      { numRuns: 40 },
    )
  })

  test('leads the flow of an outer pillar round the inner one, and rails past each other clear of the pillars', () => {
    const layers = ['one', 'two', 'three', 'four', 'five', 'six']
    const model = fixtureModel({
      layers,
      pillars: { inner: 'left', outer: 'left', right: 'right', roof: 'top', attic: 'top' },
      elements: Object.fromEntries(
        [...layers, 'inner', 'outer', 'right', 'roof', 'attic'].map((id) => [`in-${id}`, id]),
      ),
      relations: [
        ...layers.flatMap((from) => layers.filter((to) => to !== from).map((to) => `in-${from} → in-${to}`)),
        ...layers.map((to) => `in-outer → in-${to}`),
        ...layers.map((to) => `in-right → in-${to}`),
        'in-roof → in-six',
        'in-attic → in-six',
      ],
    })
    const { graph, placed } = drawOpen(model, [], 'wide')
    expect(graph.flows).toHaveLength(15 + 6 + 6 + 2)
    expect(placed.flows.map((line) => line.id)).toEqual(graph.flows.map((flow) => flow.id))
    const offences = graph.flows.flatMap(({ from, to }, index) => {
      const line = placed.flows[index]
      return line ? wayOffences(placed, line, from, to) : []
    })
    expect(offences).toEqual([])
  })

  test('gives a pillar above or below the bands the room its title and its cards need, however full the next one is', () => {
    const crowd = (place: string) =>
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${place}-${index}`, place]))
    const model = fixtureModel({
      layers: ['ground'],
      pillars: {
        people: 'top',
        offices: 'top',
        roads: 'bottom',
        rails: 'bottom',
        ports: 'bottom',
        skies: 'bottom',
      },
      elements: {
        lonely: 'people',
        ...crowd('offices'),
        single: 'roads',
        ...crowd('rails'),
        ...crowd('ports'),
      },
      names: { people: { zh: '服务对象', en: 'Telecommunications People' } },
    })
    for (const shape of shapes) expect(offencesOf(model, drawOpen(model, [], shape))).toEqual([])
  })

  test('stands for an empty and for a large model', () => {
    const large = largeModel(2000, 3000, 5)
    for (const shape of shapes) {
      expect(offencesOf(emptyModel(), drawOpen(emptyModel(), [], shape))).toEqual([])
      expect(offencesOf(large, drawOpen(large, [...large.elements.keys()].slice(0, 40), shape))).toEqual([])
    }
  })
})
