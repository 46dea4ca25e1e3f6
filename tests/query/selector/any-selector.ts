import fc from 'fast-check'
import { bases } from '#model/citation.ts'
import type { Model } from '#model/model.ts'
import { mostLonger } from '#query/most-longer.ts'
import type { Hops, Selector } from '#query/selector/selector.ts'
import '../../support/property-seed.ts'

const facet = (name: (Selector & { kind: 'facet' })['facet'], values: readonly string[]) =>
  values.map((value): Selector => ({ kind: 'facet', facet: name, value }))

const leavesOf = (model: Model): Selector[] => {
  const { projectBoxes } = model.dataset.metamodel
  return [
    { kind: 'all' },
    ...[...model.elements.keys()].map((id): Selector => ({ kind: 'thing', thing: { kind: 'element', id } })),
    ...[...model.projects.keys()].map((id): Selector => ({ kind: 'thing', thing: { kind: 'project', id } })),
    ...[...model.indicators.keys()].map(
      (id): Selector => ({ kind: 'thing', thing: { kind: 'indicator', id } }),
    ),
    ...facet(
      'layer',
      model.layers.map(({ id }) => id),
    ),
    ...facet(
      'pillar',
      model.pillars.map(({ id }) => id),
    ),
    ...facet('kind', [...model.kinds.keys()]),
    ...facet('type', [...model.relationTypes.keys()]),
    ...facet('basis', bases),
    ...facet('project', [...model.projects.keys()]),
    ...facet('indicator', [...model.indicators.keys()]),
    ...facet(
      'box',
      projectBoxes.map(({ id }) => String(id)),
    ),
    ...facet(
      'group',
      projectBoxes.flatMap(({ groups = [] }) => groups.map(({ id }) => id)),
    ),
    ...facet('owner', [...model.elements.keys()]),
    ...facet('has', ['project', 'indicator']),
  ]
}

const hops: fc.Arbitrary<Hops> = fc.constantFrom<Hops>(null, 'all', 0, 1, 2, 12)

/** Any selector over what a model has. */
export const anySelector = (model: Model): fc.Arbitrary<Selector> =>
  fc.letrec<{ selector: Selector }>((tie) => {
    const part = tie('selector')
    const several = fc.array(part, { minLength: 2, maxLength: 3 })
    return {
      selector: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        fc.constantFrom(...leavesOf(model)),
        fc
          .tuple(part, hops, hops)
          .map(
            ([of, down, up]): Selector =>
              down === null && up === null ? of : { kind: 'trace', of, down, up },
          ),
        fc
          .record({
            from: part,
            to: part,
            way: fc.constantFrom('either' as const, 'on' as const),
            avoid: fc.option(part),
            longer: fc.integer({ min: 0, max: mostLonger }),
          })
          .map((path): Selector => ({ kind: 'path', ...path })),
        fc.record({ of: part, by: part }).map((via): Selector => ({ kind: 'via', ...via })),
        part.map((of): Selector => ({ kind: 'not', of })),
        several.map((parts): Selector => ({ kind: 'and', parts })),
        several.map((parts): Selector => ({ kind: 'or', parts })),
      ),
    }
  }).selector
