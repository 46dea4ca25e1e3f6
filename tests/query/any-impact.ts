import fc from 'fast-check'
import { bases } from '#model/citation.ts'
import type { Dataset } from '#model/dataset.ts'
import { carryStrengths, impactStepKinds } from '#model/impact-event.ts'
import { buildModel, type Model } from '#model/model.ts'
import { projectRoles } from '#model/project.ts'
import { impactEventsOf } from '#query/impact-events.ts'
import type { ImpactWish, ItemId } from '#query/impact-wish.ts'
import { anyTypedModel, someOf } from './any-graph.ts'

const citations = [{ source: 'paper', section: '1' }]
const name = { zh: '名', en: 'Name' }

/** Types whose strength is not left to chance would leave half of the rules untried. */
const strengths = fc.array(fc.constantFrom('strong', 'weak'), { minLength: 5, maxLength: 5 })

const someLinks = (model: Model) =>
  fc.uniqueArray(
    fc.record({
      element: fc.constantFrom(...model.elements.keys()),
      role: fc.constantFrom(...projectRoles),
      basis: fc.constantFrom(...bases),
    }),
    { maxLength: 3, selector: ({ element }) => element },
  )

/** Any model with ties, wholes, projects, indicators, owners, and relation types strong and weak. */
export const anyImpactModel = (mostElements = 10): fc.Arbitrary<Model> =>
  anyTypedModel(mostElements).chain((model) =>
    fc
      .record({
        strengths,
        projects: fc.array(someLinks(model), { maxLength: 3 }),
        indicators: fc.array(someLinks(model), { maxLength: 2 }),
        owned: fc.array(fc.nat(), { maxLength: 3 }),
      })
      .map((parts) => withLinks(model, parts)),
  )

interface Parts {
  readonly strengths: readonly string[]
  readonly projects: readonly (readonly { element: string; role: string; basis: string }[])[]
  readonly indicators: readonly (readonly { element: string; basis: string }[])[]
  readonly owned: readonly number[]
}

const withLinks = ({ dataset }: Model, { strengths, projects, indicators, owned }: Parts): Model => {
  const count = dataset.elements.length
  const ownerOf = new Map(
    owned.map((number) => [number % count, dataset.elements[(number >> 4) % count]?.id]),
  )
  return buildModel({
    ...dataset,
    metamodel: {
      ...dataset.metamodel,
      relationTypes: dataset.metamodel.relationTypes.map((type, index) => ({
        ...type,
        strength: strengths[index],
      })),
    },
    elements: dataset.elements.map((element, index) => {
      const owner = ownerOf.get(index)
      return owner === undefined ? element : { ...element, owner }
    }),
    projects: projects.map((links, index) => ({
      id: `project-${index}`,
      number: index + 1,
      box: 1,
      name,
      summary: name,
      parts: [],
      links,
      ...(index === 0 ? { owner: dataset.elements[0]?.id, ownerBasis: 'inferred' } : {}),
      citations,
    })),
    indicators: indicators.map((measures, index) => ({
      id: `indicator-${index}`,
      number: index + 1,
      name,
      category: 'use',
      unit: name,
      baseline: { year: 2020, value: null },
      target: { year: 2025, comparator: '>', value: 1 },
      nature: 'expected',
      measures: measures.map(({ element, basis }) => ({ element, basis })),
      citations,
    })),
  } as unknown as Dataset)
}

export const anyCarry = fc.record({
  strength: fc.constantFrom(...carryStrengths),
  hops: fc.option(fc.integer({ min: 1, max: 4 })),
})

const itemsOf = (model: Model): ItemId[] => [
  ...model.elements.keys(),
  ...model.projects.keys(),
  ...model.indicators.keys(),
]

/** Some of a list, now and then none. */
const some = <Item>(items: readonly Item[], most: number): fc.Arbitrary<Item[]> =>
  items.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...items), { maxLength: most })

/** Any wish that a model can answer. */
export const anyWish = (model: Model): fc.Arbitrary<ImpactWish> =>
  fc.record({
    origins: fc.uniqueArray(fc.constantFrom(...itemsOf(model)), { minLength: 1, maxLength: 3 }),
    event: fc.constantFrom(...impactEventsOf(model).map(({ id }) => id)),
    months: fc.option(fc.integer({ min: 1, max: 24 })),
    hops: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 }),
    bases: fc.option(fc.uniqueArray(fc.constantFrom(...bases)), { freq: 3 }),
    types: some([...model.relationTypes.keys()], 3).chain((types) =>
      fc.tuple(...types.map((type) => anyCarry.map((carry) => ({ type, ...carry })))),
    ),
    steps: some(impactStepKinds, 4).chain((steps) =>
      fc.tuple(...steps.map((step) => anyCarry.map((carry) => ({ step, ...carry })))),
    ),
    relations: some([...model.relations.keys()], 2).chain((relations) =>
      fc.tuple(...relations.map((relation) => anyCarry.map((carry) => ({ relation, ...carry })))),
    ),
    without: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, someOf(model, 1)),
  })

/** Any model with a wish for it. */
export const anyRun = (
  mostElements = 10,
): fc.Arbitrary<{ readonly model: Model; readonly wish: ImpactWish }> =>
  anyImpactModel(mostElements).chain((model) => anyWish(model).map((wish) => ({ model, wish })))
