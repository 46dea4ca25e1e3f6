import fc from 'fast-check'
import { bases } from '#model/citation.ts'
import type { Dataset } from '#model/dataset.ts'
import type { ElementId } from '#model/id.ts'
import { buildModel, type Model } from '#model/model.ts'
import { fixtureModel } from '../fixtures/models/build-fixture.ts'
import '../support/property-seed.ts'

/** Often dependencies, seldom ties: where much is one thing there is little to walk. */
const types = fc.oneof(
  { arbitrary: fc.constantFrom('supports', 'uses'), weight: 10 },
  { arbitrary: fc.constantFrom('exchanges', 'replaces', 'mirrors'), weight: 3 },
)

const relations = (count: number): fc.Arbitrary<string[]> => {
  const element = fc.integer({ min: 0, max: count - 1 })
  return fc
    .array(fc.tuple(element, element, types, fc.constantFrom(...bases)), {
      minLength: count,
      maxLength: 2 * count,
      size: 'max',
    })
    .map((all) => [
      ...new Map(
        all
          .filter(([from, to]) => from !== to)
          .map(([from, to, type, basis]) => [
            `${from} ${to} ${type}`,
            `e-${from} → e-${to} ${type} ${basis}`,
          ]),
      ).values(),
    ])
}

/** Each stands in a place or, one time in three, in an element before it. */
const elements = (count: number): fc.Arbitrary<Record<string, string>> =>
  fc
    .array(fc.tuple(fc.nat(2), fc.nat()), { minLength: count, maxLength: count })
    .map((all) =>
      Object.fromEntries(
        all.map(([third, at], index) => [
          `e-${index}`,
          third === 0 && index > 0 ? `e-${at % index}` : (['ground', 'top', 'guard'][at % 3] ?? 'ground'),
        ]),
      ),
    )

/** Any model of some elements, at least as many relations, of any type: either way, both ways, neither way, and ties. */
export const anyTypedModel = (mostElements = 14): fc.Arbitrary<Model> =>
  fc
    .integer({ min: 1, max: mostElements })
    .chain((count) =>
      fc
        .record({ elements: elements(count), relations: relations(count) })
        .map((parts) => fixtureModel({ layers: ['ground', 'top'], pillars: { guard: 'right' }, ...parts })),
    )

/** Any model without parts and ties. */
export const anyFlatModel = (mostElements = 14): fc.Arbitrary<Model> =>
  anyTypedModel(mostElements).map(({ dataset }) =>
    buildModel({
      ...dataset,
      elements: dataset.elements.map(({ parent: _, ...element }) => element),
      relations: dataset.relations.filter(({ type }) => type !== 'mirrors'),
    } as Dataset),
  )

/** Up to so many elements of a model; now and then none. */
export const someOf = (model: Model, most: number): fc.Arbitrary<ElementId[]> => {
  const some = fc.uniqueArray(fc.constantFrom(...model.elements.keys()), { minLength: 1, maxLength: most })
  return fc.oneof({ arbitrary: some, weight: 9 }, { arbitrary: fc.constant<ElementId[]>([]), weight: 1 })
}

/** The same facts from files in another order. */
export const reordered = ({ dataset }: Model): Model =>
  buildModel({
    ...dataset,
    metamodel: {
      ...dataset.metamodel,
      relationTypes: [...dataset.metamodel.relationTypes].reverse(),
      pillars: [...dataset.metamodel.pillars].reverse(),
    },
    elements: [...dataset.elements].reverse(),
    relations: [...dataset.relations].reverse(),
    projects: [...dataset.projects].reverse(),
    indicators: [...dataset.indicators].reverse(),
  })
