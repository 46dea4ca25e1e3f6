import type { Dataset } from '#model/dataset.ts'
import { entriesOf, type Source } from '#model/source.ts'
import type { KnownNames } from './known-names.ts'
import type { NamedThing } from './problem.ts'

const idsOf = (items: readonly { readonly id: string | number }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => String(id)))

const sectionsOf = ({ outline }: Source): ReadonlySet<string> | null =>
  outline ? new Set(entriesOf(outline).map(({ section }) => section)) : null

/** The names of a dataset that was read before, for a file that is read against it. */
export const namesOfDataset = (dataset: Dataset): KnownNames => {
  const { metamodel, elements, projects, indicators } = dataset
  const { layers, pillars, kinds } = metamodel
  const named: readonly [NamedThing, readonly { readonly id: string }[]][] = [
    ['kind', kinds],
    ['indicator', indicators],
    ['project', projects],
    ['element', elements],
    ['pillar', pillars],
    ['layer', layers],
  ]
  return {
    layers: idsOf(layers),
    pillars: idsOf(pillars),
    kinds: idsOf(kinds),
    relationTypes: idsOf(metamodel.relationTypes),
    elements: idsOf(elements),
    projects: idsOf(projects),
    indicators: idsOf(indicators),
    categories: idsOf(metamodel.indicatorCategories),
    boxes: idsOf(metamodel.projectBoxes),
    groups: new Map(metamodel.projectBoxes.map(({ id, groups = [] }) => [id, idsOf(groups)])),
    sections: new Map(dataset.sources.map((source) => [source.id, sectionsOf(source)])),
    things: new Map(named.flatMap(([thing, items]) => items.map(({ id }) => [id, thing]))),
  }
}
