import { describe, expect, test } from 'vitest'
import type { ElementId } from '#model/id.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { boxOfElement, noQuestion, questionOf, questionOfAll } from '#visible-graph/question.ts'
import type { SelectableId } from '#visible-graph/view-settings.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { settingsOf } from './graph-lines.ts'

const model = typicalModel()
const landscape = buildVisibleGraph(model, settingsOf())
const opened = buildVisibleGraph(model, settingsOf({ open: ['hub', 'core'] }))
const focused = buildVisibleGraph(model, settingsOf({ focus: 'project-gate' }))
const ask = (graph: typeof landscape, id: string) => questionOf(model, graph, id as SelectableId)

describe('a question', () => {
  test('of an element on screen is about its box', () => {
    expect(ask(landscape, 'net')).toEqual({ boxes: ['net'], lit: [] })
  })

  test('of an element inside a closed box is about that box', () => {
    expect(ask(landscape, 'shelf')).toEqual({ boxes: ['hub'], lit: [] })
    expect(ask(opened, 'shelf')).toEqual({ boxes: ['store'], lit: [] })
    expect(boxOfElement(model, opened, 'shelf' as ElementId)).toBe('store')
  })

  test('of a project that is not on screen lights the boxes it touches, each once', () => {
    expect(ask(landscape, 'project-gate')).toEqual({ boxes: [], lit: ['app', 'hub'] })
    expect(ask(landscape, 'project-hall')).toEqual({ boxes: [], lit: ['hub'] })
  })

  test('of a project on screen is about its box', () => {
    expect(ask(opened, 'project-gate')).toEqual({ boxes: ['project-gate'], lit: [] })
  })

  test('of an indicator lights what it measures, and its own box where it has one', () => {
    expect(ask(landscape, 'indicator-use')).toEqual({ boxes: [], lit: ['hub', 'app'] })
    expect(ask(focused, 'indicator-use')).toEqual({ boxes: [], lit: ['indicator-use', 'app'] })
  })

  test('of a band is about the band', () => {
    expect(ask(landscape, 'ground')).toEqual({ boxes: ['ground'], lit: [] })
  })

  test('of what is nowhere on screen asks nothing', () => {
    const store = buildVisibleGraph(model, settingsOf({ focus: 'meter' }))
    expect(ask(store, 'desk')).toEqual({ boxes: [], lit: [] })
    expect(ask(store, 'top')).toEqual(noQuestion)
    expect(ask(landscape, 'nothing-of-the-kind')).toEqual(noQuestion)
  })

  test('of an element that is not among the neighbours in focus does not ask about all under its layer’s heading', () => {
    const app = buildVisibleGraph(model, settingsOf({ focus: 'app' }))
    expect(app.byId.has('ground')).toBe(true)
    expect(ask(app, 'net')).toEqual({ boxes: [], lit: [] })
    expect(ask(app, 'ground')).toEqual({ boxes: ['ground'], lit: [] })
  })

  test('of several things is about all of them', () => {
    const ids = ['net', 'project-gate'] as SelectableId[]
    expect(questionOfAll(model, landscape, ids)).toEqual({ boxes: ['net'], lit: ['app', 'hub'] })
    expect(questionOfAll(model, landscape, [])).toEqual(noQuestion)
  })
})
