import type { Collected, Item } from './collect-items.ts'
import type { Report } from './report.ts'

interface WithId {
  readonly id: string | number
}

/** Keeps the first item of each id and reports the others. `taken` is shared by lists that share a name space. */
const uniqueOf = <Value extends WithId>(
  items: readonly Item<Value>[],
  taken: Map<string, Item<WithId>>,
  report: Report,
): Item<Value>[] =>
  items.filter((item) => {
    const id = String(item.value.id)
    const first = taken.get(id)
    if (!first) {
      taken.set(id, item)
      return true
    }
    report.add(
      'duplicate-id',
      'error',
      { file: item.spot.file, path: [...item.spot.path, 'id'] },
      {
        id,
        firstFile: first.spot.file.name,
        firstLine: first.spot.file.locate(first.spot.path).line,
      },
    )
    return false
  })

/**
 * Reports ids used twice. All that an address can name shares one name space; kinds, relation types, boxes,
 * indicator categories, events and sources have one each.
 */
export const checkUniqueIds = (collected: Collected, report: Report): Collected => {
  const { metamodel, lists } = collected
  const named = new Map<string, Item<WithId>>()
  const unique = <Value extends WithId>(items: readonly Item<Value>[]) => uniqueOf(items, named, report)
  const apart = <Value extends WithId>(items: readonly Item<Value>[]) => uniqueOf(items, new Map(), report)
  return {
    ...collected,
    metamodel: {
      ...metamodel,
      layers: unique(metamodel.layers),
      pillars: unique(metamodel.pillars),
      kinds: apart(metamodel.kinds),
      relationTypes: apart(metamodel.relationTypes),
      projectBoxes: apart(metamodel.projectBoxes),
      indicatorCategories: apart(metamodel.indicatorCategories),
      events: apart(metamodel.events),
    },
    lists: {
      ...lists,
      sources: apart(lists.sources),
      elements: unique(lists.elements),
      projects: unique(lists.projects),
      indicators: unique(lists.indicators),
      quantities: unique(lists.quantities),
      milestones: unique(lists.milestones),
      terms: unique(lists.terms),
      tours: unique(lists.tours),
    },
  }
}
