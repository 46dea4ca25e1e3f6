import fc from 'fast-check'
import type { ElementId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { FilterSettings } from '#query/filter.ts'
import '../support/property-seed.ts'

const some = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  items.length === 0
    ? fc.constant([])
    : fc.oneof(
        { arbitrary: fc.constant<Item[]>([]), weight: 2 },
        { arbitrary: fc.shuffledSubarray([...items], { minLength: 1, maxLength: Math.min(2, items.length) }), weight: 1 },
      )

/** Any filter that can be put together from what a model has. */
export const anyFilter = (model: Model): fc.Arbitrary<FilterSettings> => {
  const { projectBoxes } = model.dataset.metamodel
  const owned = [...model.elements.values(), ...model.projects.values()].flatMap(({ owner }) => owner ?? [])
  return fc.record({
    places: some([...model.places.keys()]),
    kinds: some([...model.kinds.keys()]),
    types: some([...model.relationTypes.keys()]),
    boxes: some(projectBoxes.map(({ id }) => id)),
    groups: some(projectBoxes.flatMap(({ groups = [] }) => groups.map(({ id }) => id))),
    owners: some<ElementId>([...new Set(owned)]),
    hasProject: fc.constantFrom(null, null, true, false),
    hasIndicator: fc.constantFrom(null, null, true, false),
  })
}
