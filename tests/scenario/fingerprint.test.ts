import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDataset } from '#load/format-dataset.ts'
import { parseDataset } from '#load/parse-dataset.ts'
import type { Dataset } from '#model/dataset.ts'
import { buildModel } from '#model/model.ts'
import { fingerprintOf } from '#scenario/fingerprint.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { reordered } from '../query/any-graph.ts'
import { anyImpactModel } from '../query/any-impact.ts'

const typical = typicalModel()
const changed = (change: Partial<Dataset>): string =>
  fingerprintOf(buildModel({ ...typical.dataset, ...change }))

test('[K5] is the same whatever the order of the files', () => {
  fc.assert(
    fc.property(anyImpactModel(), (model) => {
      expect(fingerprintOf(reordered(model))).toBe(fingerprintOf(model))
    }),
    { numRuns: 50 },
  )
  expect(fingerprintOf(typical)).toMatch(/^[\da-f]{16}$/)
})

test('[K5] is the same for a dataset that was compiled', () => {
  const model = shenzhenModel()
  const { model: again } = parseDataset([{ name: 'all.json', text: formatDataset(model.dataset) }])
  expect(again && fingerprintOf(again)).toBe(fingerprintOf(model))
})

test('[K5] is another one for any fact more, less or different', () => {
  const { elements, relations, projects, indicators } = typical.dataset
  const versions = [
    fingerprintOf(typical),
    changed({ elements: elements.slice(1) }),
    changed({ relations: relations.slice(1) }),
    changed({
      relations: relations.map((each, index) => (index === 3 ? { ...each, basis: 'assumed' } : each)),
    }),
    changed({ projects: projects.slice(1) }),
    changed({ indicators: [] }),
    changed({ metamodel: { ...typical.dataset.metamodel, relationTypes: [] } }),
    changed({ elements: elements.map((each, index) => (index === 0 ? { ...each, since: 2020 } : each)) }),
  ]
  expect(indicators.length).toBe(1)
  expect(new Set(versions).size).toBe(versions.length)
})
