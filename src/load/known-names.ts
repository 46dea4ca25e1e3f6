import { entriesOf, type OutlineEntry } from '#model/source.ts'
import type { Collected, Item } from './collect-items.ts'
import { nearestOf } from './nearest.ts'
import type { Report, Spot } from './report.ts'

/** Every name that something in the dataset may refer to, by what it names. */
export interface KnownNames {
  readonly layers: ReadonlySet<string>
  readonly pillars: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
  readonly relationTypes: ReadonlySet<string>
  readonly elements: ReadonlySet<string>
  readonly categories: ReadonlySet<string>
  readonly boxes: ReadonlySet<string>
  readonly groups: ReadonlyMap<number, ReadonlySet<string>>
  /** A source without an outline maps to null: any section of it may be cited. */
  readonly sections: ReadonlyMap<string, ReadonlySet<string> | null>
}

const idsOf = (items: readonly Item<{ readonly id: string | number }>[]): Set<string> =>
  new Set(items.map((item) => String(item.value.id)))

const sectionsOf = (outline: readonly OutlineEntry[] | undefined): Set<string> | null =>
  outline ? new Set(entriesOf(outline).map((entry) => entry.section)) : null

/** Gathers the names that the collected items declare. */
export const knownNamesOf = ({ metamodel, lists }: Collected): KnownNames => ({
  layers: idsOf(metamodel.layers),
  pillars: idsOf(metamodel.pillars),
  kinds: idsOf(metamodel.kinds),
  relationTypes: idsOf(metamodel.relationTypes),
  elements: idsOf(lists.elements),
  categories: idsOf(metamodel.indicatorCategories),
  boxes: idsOf(metamodel.projectBoxes),
  groups: new Map(
    metamodel.projectBoxes.map(({ value }) => [value.id, new Set((value.groups ?? []).map((group) => group.id))]),
  ),
  sections: new Map(
    lists.sources.map(({ value }) => [value.id, sectionsOf(value.outline as readonly OutlineEntry[] | undefined)]),
  ),
})

/** Whether a reference resolves; one that does not is reported with the nearest name there is. */
export const checkReference = (
  id: string,
  known: ReadonlySet<string>,
  severity: 'error' | 'loss',
  spot: Spot,
  report: Report,
): boolean => {
  if (known.has(id)) return true
  const field = String(spot.path.at(-1))
  report.add('dangling-reference', severity, spot, { field, id, nearest: nearestOf(id, known) })
  return false
}
