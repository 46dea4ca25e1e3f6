import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { emphasisOf, withInside } from '#visible-graph/emphasis.ts'
import { mostNeighbourLines } from '#visible-graph/limits.ts'
import { noQuestion, questionOfAll } from '#visible-graph/question.ts'
import { anyView } from '../fixtures/models/any-model.ts'
import { fixtureModel } from '../fixtures/models/build-fixture.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { flowLines, linkLines, litOf, relationLines, settingsOf } from './graph-lines.ts'

const model = typicalModel()
const graphWith = (wanted: Parameters<typeof settingsOf>[0]) => buildVisibleGraph(model, settingsOf(wanted))
const landscape = graphWith({})
const about = (...boxes: string[]) => ({ boxes, lit: [] })

describe('unasked', () => {
  test('the landscape draws its flows and nothing else, and all boxes are equal', () => {
    const emphasis = emphasisOf(landscape, noQuestion)
    expect(flowLines(emphasis.flows)).toEqual(['top ↔ ground (3)', 'guard → ground (1)'])
    expect([emphasis.relations, emphasis.lit]).toEqual([[], null])
  })

  test('the focus draws the lines inside the focused thing and those to its neighbours', () => {
    const graph = graphWith({ focus: 'hub' })
    expect(relationLines(emphasisOf(graph, noQuestion).relations)).toEqual(relationLines(graph.relations))
  })

  test('the focus draws flows instead where lines to neighbours are many', () => {
    const many = fixtureModel({
      layers: ['ground', 'top'],
      elements: {
        box: 'ground',
        a: 'box',
        b: 'box',
        ...Object.fromEntries(
          Array.from({ length: mostNeighbourLines + 1 }, (_, index) => [`n-${index}`, 'top']),
        ),
      },
      relations: [...Array.from({ length: mostNeighbourLines + 1 }, (_, index) => `n-${index} → a`), 'a → b'],
    })
    const emphasis = emphasisOf(buildVisibleGraph(many, settingsOf({ focus: 'box' })), noQuestion)
    expect(flowLines(emphasis.flows)).toEqual(['top → box (13)'])
    expect(relationLines(emphasis.relations)).toEqual(['a → b'])
  })
})

describe('a box that is asked about', () => {
  test('has its lines drawn, and the boxes at their ends stand out with what they stand in', () => {
    const emphasis = emphasisOf(landscape, about('app'))
    expect(relationLines(emphasis.relations)).toEqual(['app → hub (2)', 'desk → app', 'hub → app'])
    expect(litOf(emphasis)).toEqual(['app', 'desk', 'ground', 'hub', 'top'])
    expect(emphasis.flows).toEqual([])
  })

  test('and is open has the lines of all that is in it gathered at its edge', () => {
    const graph = graphWith({ open: ['hub'] })
    const emphasis = emphasisOf(graph, about('hub'))
    expect(relationLines(emphasis.relations)).toEqual(['app → hub (2)', 'net → hub', 'hub → app'])
    expect(litOf(emphasis)).toEqual(['app', 'core', 'ground', 'hub', 'meter', 'net', 'store', 'top'])
  })

  test('inside an open box keeps its lines to itself', () => {
    const graph = graphWith({ open: ['hub', 'store'] })
    expect(relationLines(emphasisOf(graph, about('store')).relations)).toEqual([
      'app → store inferred',
      'core → store (2)',
      'store → meter inferred',
    ])
    expect(relationLines(emphasisOf(graph, about('shelf')).relations)).toEqual([
      'app → shelf inferred',
      'core → shelf',
      'shelf → meter inferred',
    ])
  })

  test('has the lines of projects drawn that touch it or what is in it', () => {
    const graph = graphWith({ open: ['hub', 'core'] })
    expect(linkLines(emphasisOf(graph, about('app')).links)).toEqual(['project-gate serves app'])
    expect(linkLines(emphasisOf(graph, about('hub')).links)).toEqual([
      'project-hall extends store',
      'project-gate serves app',
    ])
  })

  test('as part of an answer is lit without its lines', () => {
    const emphasis = emphasisOf(landscape, { boxes: [], lit: ['hub'] })
    expect(relationLines(emphasis.relations)).toEqual([])
    expect(litOf(emphasis)).toEqual(['ground', 'hub'])
  })

  test('takes all that is inside it along', () => {
    expect([...withInside(graphWith({ open: ['hub'] }), ['hub'])]).toEqual(['hub', 'core', 'store', 'meter'])
  })
})

test('over any model, what is drawn ends at boxes on screen that are lit, and never begins and ends in one', () => {
  fc.assert(
    fc.property(anyView(), ({ model: any, settings }) => {
      const graph = buildVisibleGraph(any, settings)
      const emphasis = emphasisOf(graph, questionOfAll(any, graph, settings.select))
      for (const { from, to } of [...emphasis.relations, ...emphasis.flows, ...emphasis.links]) {
        expect([graph.byId.has(from), graph.byId.has(to), from === to]).toEqual([true, true, false])
        if (emphasis.lit) expect([emphasis.lit.has(from), emphasis.lit.has(to)]).toEqual([true, true])
      }
    }),
    { numRuns: 200 },
  )
})
