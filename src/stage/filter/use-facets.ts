import { useMemo } from 'react'
import { filterWords } from '#i18n/filter-words.ts'
import { bases } from '#model/citation.ts'
import type { ElementId } from '#model/id.ts'
import type { Text } from '#model/text.ts'
import { hueOf } from '#picture/hues.ts'
import { type FilterSettings, noFilter } from '#query/filter.ts'
import { facetCountsOf } from '#query/filter-counts.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import type { FacetOption } from './facet-options.tsx'

const toggled = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((each) => each !== item) : [...items, item]

/** The values of every facet, what each would leave, and what ticking it does. */
export const useFacets = () => {
  const model = useAppState((state) => state.model)
  const filter = useAppState((state) => state.settings.filter)
  const hide = useAppState((state) => state.settings.hide)
  const { changeFilter, toggleBasis } = useActions()
  const text = useText()
  const words = useWordsOf(filterWords)
  const counts = useMemo(() => facetCountsOf(model, filter, hide), [model, filter, hide])
  const owners = useMemo(() => [...facetCountsOf(model, noFilter, []).ofElements.owner.keys()], [model])
  const { ofElements, ofTypes, ofBases } = counts
  const option = (
    key: string,
    name: Text,
    isOn: boolean,
    count: number | undefined,
    change: Partial<FilterSettings>,
  ): FacetOption => ({
    key,
    name: text(name),
    isOn,
    count: count ?? 0,
    onToggle: () => changeFilter(change),
  })
  const has = (
    field: 'hasProject' | 'hasIndicator',
    facet: 'has-project' | 'has-indicator',
    wanted: boolean,
    name: string,
  ): FacetOption => ({
    key: `${facet} ${wanted}`,
    name,
    isOn: filter[field] === wanted,
    count: ofElements[facet].get(wanted ? 'yes' : 'no') ?? 0,
    onToggle: () => changeFilter({ [field]: filter[field] === wanted ? null : wanted }),
  })
  return {
    places: [...[...model.layers].reverse(), ...model.pillars].map(({ id, name }) => ({
      ...option(id, name, filter.places.includes(id), ofElements.place.get(id), {
        places: toggled(filter.places, id),
      }),
      hue: hueOf(model, id),
    })),
    kinds: [...model.kinds.values()].map(({ id, name }) =>
      option(id, name, filter.kinds.includes(id), ofElements.kind.get(id), {
        kinds: toggled(filter.kinds, id),
      }),
    ),
    types: [...model.relationTypes.values()].map(({ id, name }) =>
      option(id, name, filter.types.includes(id), ofTypes.get(id), { types: toggled(filter.types, id) }),
    ),
    bases: bases.map(
      (basis): FacetOption => ({
        key: basis,
        name: words(`basis_${basis}`),
        isOn: !hide.includes(basis),
        count: ofBases.get(basis) ?? 0,
        onToggle: () => toggleBasis(basis),
      }),
    ),
    boxes: model.dataset.metamodel.projectBoxes.flatMap(({ id, name, groups = [] }) => [
      option(`box ${id}`, name, filter.boxes.includes(id), ofElements.project.get(`box ${id}`), {
        boxes: toggled(filter.boxes, id),
      }),
      ...groups.map((group) => ({
        ...option(
          `group ${group.id}`,
          group.name,
          filter.groups.includes(group.id),
          ofElements.project.get(`group ${group.id}`),
          { groups: toggled(filter.groups, group.id) },
        ),
        isInner: true,
      })),
    ]),
    owners: owners.flatMap((owner) => {
      const id = owner as ElementId
      const name = model.elements.get(id)?.name
      return name
        ? [
            option(id, name, filter.owners.includes(id), ofElements.owner.get(id), {
              owners: toggled(filter.owners, id),
            }),
          ]
        : []
    }),
    has: [
      has('hasProject', 'has-project', true, words('filterHasProject')),
      has('hasProject', 'has-project', false, words('filterLacksProject')),
      has('hasIndicator', 'has-indicator', true, words('filterHasIndicator')),
      has('hasIndicator', 'has-indicator', false, words('filterLacksIndicator')),
    ],
  }
}
