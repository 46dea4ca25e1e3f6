import { type Basis, bases } from '#model/citation.ts'
import type { Model } from '#model/model.ts'
import type { Text } from '#model/text.ts'
import type { FilterSettings } from '#query/filter.ts'
import type { ViewSettings } from './view-settings.ts'

/** One thing that is asked for, by itself: it can be taken back alone. */
export interface FilterChip {
  /** Unique among the chips of a view. */
  readonly key: string
  readonly facet: 'place' | 'kind' | 'project' | 'owner' | 'type'
  readonly name: Text
  /** The filter without it. */
  readonly without: Partial<FilterSettings>
}

/** Whether elements must have projects, or indicators, or must not. */
export interface HasChip {
  readonly key: string
  readonly facet: 'has-project' | 'has-indicator'
  readonly wanted: boolean
  readonly without: Partial<FilterSettings>
}

/** A basis whose relations are hidden. */
export interface BasisChip {
  readonly key: string
  readonly facet: 'basis'
  readonly basis: Basis
}

export type AnyChip = FilterChip | HasChip | BasisChip

type Lists = Pick<FilterSettings, 'places' | 'kinds' | 'types' | 'boxes' | 'groups' | 'owners'>

const chipsOfList = <Name extends keyof Lists>(
  filter: FilterSettings,
  list: Name,
  facet: FilterChip['facet'],
  nameOf: (item: Lists[Name][number]) => Text | undefined,
): FilterChip[] => {
  const items: readonly Lists[Name][number][] = filter[list]
  return items.map((item) => ({
    key: `${list} ${item}`,
    facet,
    name: nameOf(item) ?? { zh: String(item), en: String(item) },
    without: { [list]: items.filter((each) => each !== item) },
  }))
}

/** All that a view asks for, one chip each, in the order of the panel. */
export const filterChipsOf = (
  model: Model,
  { filter, hide }: Pick<ViewSettings, 'filter' | 'hide'>,
): AnyChip[] => {
  const { projectBoxes } = model.dataset.metamodel
  const groups = projectBoxes.flatMap((box) => box.groups ?? [])
  const has = (
    facet: HasChip['facet'],
    wanted: boolean | null,
    without: Partial<FilterSettings>,
  ): HasChip[] => (wanted === null ? [] : [{ key: facet, facet, wanted, without }])
  return [
    ...chipsOfList(filter, 'places', 'place', (id) => model.places.get(id)?.name),
    ...chipsOfList(filter, 'kinds', 'kind', (id) => model.kinds.get(id)?.name),
    ...chipsOfList(filter, 'types', 'type', (id) => model.relationTypes.get(id)?.name),
    ...bases
      .filter((basis) => hide.includes(basis))
      .map((basis): BasisChip => ({ key: `basis ${basis}`, facet: 'basis', basis })),
    ...chipsOfList(filter, 'boxes', 'project', (id) => projectBoxes.find((box) => box.id === id)?.name),
    ...chipsOfList(filter, 'groups', 'project', (id) => groups.find((group) => group.id === id)?.name),
    ...chipsOfList(filter, 'owners', 'owner', (id) => model.elements.get(id)?.name),
    ...has('has-project', filter.hasProject, { hasProject: null }),
    ...has('has-indicator', filter.hasIndicator, { hasIndicator: null }),
  ]
}
