import { entriesOf, type OutlineEntry } from '#model/source.ts'
import type { Collected, Item } from './collect-items.ts'
import { nearestOf } from './nearest.ts'
import type { NamedThing } from './problem.ts'
import type { Report, Spot } from './report.ts'

/** Every name that something in the dataset may refer to, by what it names. Malformed items lend theirs too. */
export interface KnownNames {
  readonly layers: ReadonlySet<string>
  readonly pillars: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
  readonly relationTypes: ReadonlySet<string>
  readonly elements: ReadonlySet<string>
  readonly projects: ReadonlySet<string>
  readonly indicators: ReadonlySet<string>
  readonly categories: ReadonlySet<string>
  readonly boxes: ReadonlySet<string>
  readonly groups: ReadonlyMap<number, ReadonlySet<string>>
  /** A source without an outline maps to null: any section of it may be cited. */
  readonly sections: ReadonlyMap<string, ReadonlySet<string> | null>
  /** What each id names, to tell a writer who took one thing for another. */
  readonly things: ReadonlyMap<string, NamedThing>
}

const idsOf = (
  items: readonly Item<{ readonly id: string | number }>[],
  damaged: ReadonlySet<string>,
): ReadonlySet<string> => new Set([...items.map((item) => String(item.value.id)), ...damaged])

const sectionsOf = (outline: readonly OutlineEntry[] | undefined): Set<string> | null =>
  outline ? new Set(entriesOf(outline).map((entry) => entry.section)) : null

const thingsOf = ({ metamodel, lists }: Collected): Map<string, NamedThing> => {
  const named: readonly [NamedThing, readonly Item<{ readonly id: string }>[]][] = [
    ['kind', metamodel.kinds],
    ['indicator', lists.indicators],
    ['project', lists.projects],
    ['element', lists.elements],
    ['pillar', metamodel.pillars],
    ['layer', metamodel.layers],
  ]
  return new Map(
    named.flatMap(([thing, items]) => items.map(({ value }): [string, NamedThing] => [value.id, thing])),
  )
}

/** Gathers the names that the collected items declare. */
export const knownNamesOf = (collected: Collected): KnownNames => {
  const { metamodel, lists, damaged } = collected
  const outlines = lists.sources.map(
    ({ value }) => [value.id, sectionsOf(value.outline as readonly OutlineEntry[] | undefined)] as const,
  )
  return {
    layers: idsOf(metamodel.layers, damaged.layers),
    pillars: idsOf(metamodel.pillars, damaged.pillars),
    kinds: idsOf(metamodel.kinds, damaged.kinds),
    relationTypes: idsOf(metamodel.relationTypes, damaged.relationTypes),
    elements: idsOf(lists.elements, damaged.elements),
    projects: idsOf(lists.projects, damaged.projects),
    indicators: idsOf(lists.indicators, damaged.indicators),
    categories: idsOf(metamodel.indicatorCategories, damaged.indicatorCategories),
    boxes: idsOf(metamodel.projectBoxes, damaged.projectBoxes),
    groups: new Map(
      metamodel.projectBoxes.map(({ value }) => [
        value.id,
        new Set((value.groups ?? []).map((group) => group.id)),
      ]),
    ),
    sections: new Map([...[...damaged.sources].map((id) => [id, null] as const), ...outlines]),
    things: thingsOf(collected),
  }
}

/** Whether a reference resolves; one that does not is reported with the nearest name there is. */
export const checkReference = (
  id: string,
  known: ReadonlySet<string>,
  severity: 'error' | 'loss',
  spot: Spot,
  names: KnownNames,
  report: Report,
): boolean => {
  if (known.has(id)) return true
  const field = String(spot.path.findLast((key) => typeof key === 'string'))
  const namesA = names.things.get(id) ?? null
  const nearest = namesA || !report.wantsHints() ? null : nearestOf(id, known)
  report.add('dangling-reference', severity, spot, { field, id, nearest, namesA })
  return false
}
