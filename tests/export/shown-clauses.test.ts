import { expect, test } from 'vitest'
import { gatherClauses, shownCitations } from '#export/shown-clauses.ts'
import { entriesOf } from '#model/source.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { settingsOf } from '../visible-graph/graph-lines.ts'
import { viewInput } from './view-input.ts'

const model = shenzhenModel()

test('what is shown rests on the clauses of its boxes and of the lines between them, each once, in the order of the document', async () => {
  const { graph, emphasis } = await viewInput(model, settingsOf({ select: ['data-hub'] }))
  const sources = gatherClauses(model, shownCitations(model, graph, emphasis), 'zh')
  const plan = model.dataset.sources[0]
  const sections = sources[0]?.clauses.map(({ section }) => section) ?? []
  expect(sources[0]?.title).toBe(plan?.title.zh)
  expect(new Set(sections).size).toBe(sections.length)
  const order = entriesOf(plan?.outline ?? []).map(({ section }) => section)
  const places = sections.map((section) => order.indexOf(section)).filter((place) => place >= 0)
  expect(places.length).toBeGreaterThan(10)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  const wanted = [
    ...graph.elements.flatMap(({ id }) => model.elements.get(id as never)?.citations ?? []),
    ...emphasis.relations.flatMap((line) => line.relations.flatMap(({ citations }) => citations)),
  ]
  const given = sources.reduce((sum, { clauses }) => sum + clauses.length, 0)
  expect(given).toBe(new Set(wanted.map(({ source, section }) => `${source} ${section}`)).size)
})

test('a flow stands for hundreds of relations and brings none of their clauses', async () => {
  const { graph, emphasis } = await viewInput(model, settingsOf())
  expect(emphasis.flows.length).toBeGreaterThan(0)
  expect(shownCitations(model, graph, emphasis)).toEqual(
    graph.elements.flatMap(({ id }) => model.elements.get(id as never)?.citations ?? []),
  )
})
