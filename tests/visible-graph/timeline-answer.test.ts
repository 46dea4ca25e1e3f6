import { describe, expect, test } from 'vitest'
import { buildModel } from '#model/model.ts'
import { yearsOfElements } from '#query/timeline.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { emphasisOf } from '#visible-graph/emphasis.ts'
import { noQuestion } from '#visible-graph/question.ts'
import { timelineAnswerOf } from '#visible-graph/timeline-answer.ts'
import { datasetOf } from '../fixtures/models/build-fixture.ts'
import { typical } from '../fixtures/models/typical.ts'
import { settingsOf } from './graph-lines.ts'

const dataset = datasetOf(typical)
const years: Readonly<Record<string, object>> = {
  core: { since: 2020 },
  store: { since: 2022 },
  net: { since: 2021, until: 2022 },
  desk: { until: 2019 },
}
const model = buildModel({
  ...dataset,
  indicators: [],
  elements: dataset.elements.map((element) => ({ ...element, ...years[element.id] })),
})

const answerIn = (year: number, open: readonly string[] = []) => {
  const graph = buildVisibleGraph(model, settingsOf({ open }))
  return timelineAnswerOf(model, graph, yearsOfElements(model), year, emphasisOf(graph, noQuestion))
}
/** `net dotted`, `hub good +1`: what each box is marked with. */
const lines = ({ marks }: ReturnType<typeof answerIn>): string[] =>
  [...marks].map(([id, { ground, ring, badge }]) =>
    [id, ground ?? ring?.line ?? '', badge ?? ''].filter((each) => each !== '').join(' '),
  )

describe('the map in a year', () => {
  test('[Y6] marks boxes by whether they are there; a closed one by the most that is inside it', () => {
    expect(lines(answerIn(2020))).toEqual(['hub good +1', 'net dotted', 'desk dashed −1'])
    expect(lines(answerIn(2022))).toEqual(['hub good +1', 'net good', 'desk dashed'])
    expect(lines(answerIn(2023))).toEqual(['hub good', 'net dashed −1', 'desk dashed'])
  })

  test('[Y6] marks an opened box by itself, and its parts apart', () => {
    expect(lines(answerIn(2021, ['hub']))).toEqual([
      'hub good',
      'core good',
      'store dotted',
      'net good +1',
      'desk dashed',
    ])
  })

  test('[Y7] lets what is not there step back, and nothing else', () => {
    const { lit } = answerIn(2020)
    expect(['hub', 'app', 'ground', 'lock'].every((id) => lit?.has(id))).toBe(true)
    expect(['net', 'desk'].some((id) => lit?.has(id))).toBe(false)
  })

  test('counts every element once', () => {
    const { counts } = answerIn(2021)
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(model.elements.size)
    expect(counts).toMatchObject({ 'not-yet': 2, gone: 1, there: 3 })
  })
})
