import { expect, test } from 'vitest'
import { buildClauseIndex, clausesOf, onMapUnder } from '#query/clause-facts.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'

test('a clause on which nothing on the map rests says why', () => {
  const model = shenzhenModel()
  const index = buildClauseIndex(model)
  const empty = model.dataset.sources.flatMap((source) =>
    clausesOf(source.outline ?? [])
      .filter((entry) => onMapUnder(index, source.id, entry).size === 0)
      .map((entry) => ({ clause: `${source.id} ${entry.section}`, note: entry.note })),
  )
  expect(empty.length).toBeGreaterThan(0)
  expect(empty.filter(({ note }) => note === undefined).map(({ clause }) => clause)).toEqual([])
})
