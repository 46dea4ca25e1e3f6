import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareImpacts } from '#query/compare-impacts.ts'
import { type Impact, impactOf } from '#query/impact.ts'
import { rowsOfDifference, sideReader } from '#query/impact-rows.ts'
import type { BoxMarks } from '#visible-graph/box-mark.ts'
import { buildVisibleGraph, type VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { hitsOnScreen } from '#visible-graph/hits-on-screen.ts'
import { impactEmphasisOf } from '#visible-graph/impact-emphasis.ts'
import { differenceMarks, impactMarks } from '#visible-graph/impact-marks.ts'
import { harbour } from '../fixtures/models/harbour.ts'
import { anyImpactModel, anyWish } from '../query/any-impact.ts'
import { impactFrom, impactModel } from '../query/impact-lines.ts'
import { litOf, relationLines, settingsOf } from './graph-lines.ts'

const port = impactModel(harbour, { weak: 'exchanges' })
const closed = buildVisibleGraph(port, settingsOf())
const opened = buildVisibleGraph(port, settingsOf({ open: ['port'] }))

/** `gate solid 0`: a box, the line of its ring, its hatch, its badge. */
const lines = (marks: BoxMarks): string[] =>
  [...marks]
    .map(([id, { ring, hatch, badge }]) => [id, ring?.line, hatch, badge].filter(Boolean).join(' '))
    .sort()

const marksOf = (graph: VisibleGraph, impact: Impact): BoxMarks =>
  impactMarks(hitsOnScreen(port, graph, impact.hits))

const differenceOf = (graph: VisibleGraph, a: Impact, b: Impact): BoxMarks =>
  differenceMarks(
    hitsOnScreen(port, graph, a.hits),
    hitsOnScreen(port, graph, b.hits),
    sideReader(rowsOfDifference(compareImpacts(a, b))),
  )

describe('an answer on the map', () => {
  const gate = impactFrom(port, 'gate')

  test('[I22] rings every box that is hit by its grade, and says how far it is', () => {
    expect(lines(marksOf(opened, gate))).toEqual([
      'board dashed 2',
      'counter solid 2',
      'gate double 0',
      'port dashed 1',
      'tickets solid 1',
    ])
  })

  test('[I22] rings a closed box that is not hit itself by the worst inside, and says how many there are', () => {
    const hook = impactFrom(port, 'hook', { steps: [{ step: 'part-to-whole', strength: 'none' }] })
    expect(lines(marksOf(closed, hook))).toEqual(['port solid ▾1'])
    expect(lines(marksOf(opened, hook))).toEqual(['crane solid ▾1'])
  })

  test('[I22] rings each of the boxes of a thing that is seen twice, and counts it once', () => {
    const yard = impactFrom(port, 'yard')
    const onScreen = hitsOnScreen(port, opened, yard.hits)
    expect([...onScreen.boxes.keys()]).toEqual(expect.arrayContaining(['yard', 'chart']))
    expect(onScreen.shown + onScreen.inClosed + onScreen.away + onScreen.besides).toBe(yard.hits.length)
  })

  test('[I23] accounts for every hit, whatever is open or in focus', () => {
    expect(hitsOnScreen(port, closed, gate.hits)).toMatchObject({
      shown: 4,
      inClosed: 1,
      away: 0,
      besides: 2,
    })
    expect(hitsOnScreen(port, opened, gate.hits)).toMatchObject({
      shown: 5,
      inClosed: 0,
      away: 0,
      besides: 2,
    })
    fc.assert(
      fc.property(
        anyImpactModel().chain((model) =>
          fc.tuple(
            fc.constant(model),
            anyWish(model),
            fc.subarray([...model.elements.keys()]),
            fc.constantFrom(null, ...model.elements.keys()),
          ),
        ),
        ([model, wish, open, focus]) => {
          const graph = buildVisibleGraph(model, { ...settingsOf({ open }), focus })
          const { hits } = impactOf(model, wish)
          const { shown, inClosed, away, besides, boxes } = hitsOnScreen(model, graph, hits)
          expect(shown + inClosed + away + besides).toBe(hits.length)
          for (const id of boxes.keys()) expect(graph.byId.has(id)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the way to a hit', () => {
  const gate = impactFrom(port, 'gate')
  const marks = marksOf(opened, gate)
  const wayTo = (id: string) => {
    const hit = gate.hitOf('element', id)
    return hit ? gate.pathOf(hit) : []
  }

  test('[I24] stands out alone, with its relations drawn', () => {
    const emphasis = impactEmphasisOf(port, opened, marks, wayTo('counter'))
    expect(relationLines(emphasis.relations)).toEqual(['tickets → gate', 'tickets → counter'])
    expect(litOf(emphasis)).toEqual(['counter', 'gate', 'ground', 'port', 'tickets', 'top'])
  })

  test('[I24] is lifted to the closed boxes that it leads through', () => {
    const emphasis = impactEmphasisOf(port, closed, marksOf(closed, gate), wayTo('tickets'))
    expect(relationLines(emphasis.relations)).toEqual(['tickets → port'])
  })

  test('where none is asked for, all that is marked stands out and no line is drawn', () => {
    const emphasis = impactEmphasisOf(port, opened, marks, [])
    expect(emphasis.relations).toEqual([])
    expect(litOf(emphasis)).toEqual(['board', 'counter', 'gate', 'ground', 'port', 'tickets', 'top'])
  })
})

describe('two answers on the map', () => {
  const gate = impactFrom(port, 'gate')
  const milder = impactFrom(port, 'gate', {
    relations: [{ relation: 'tickets--uses--gate', strength: 'weak' }],
  })

  test('[I25] are told apart by hatch and badge, and ringed by the worse', () => {
    expect(lines(differenceOf(opened, gate, milder))).toEqual([
      'board dashed falling A',
      'counter solid falling A',
      'gate solid =',
      'port dashed =',
      'tickets solid dots ↓',
    ])
    expect(lines(differenceOf(opened, milder, gate))).toContain('tickets solid crossed ↑')
    expect(lines(differenceOf(opened, milder, gate))).toContain('board dashed rising B')
  })

  test('[I25] that differ inside a closed box say so on it', () => {
    const [hook, both] = ['hook', 'hook crane'].map((origins) =>
      impactFrom(port, origins, { steps: [{ step: 'part-to-whole', strength: 'none' }] }),
    )
    if (!hook || !both) throw new Error('two answers')
    expect(lines(differenceOf(closed, hook, both))).toEqual(['port solid crossed ≠'])
  })
})
