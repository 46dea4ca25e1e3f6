import type { Collected, Item } from './collect-items.ts'
import type { Report } from './report.ts'

interface WithId {
  readonly id: string
}

/** Keeps the first item of each id and reports the others. `taken` is shared by lists that share a name space. */
const uniqueOf = <Value extends WithId>(
  items: readonly Item<Value>[],
  taken: Map<string, Item<WithId>>,
  report: Report,
): Item<Value>[] =>
  items.filter((item) => {
    const first = taken.get(item.value.id)
    if (!first) {
      taken.set(item.value.id, item)
      return true
    }
    report.add(
      'duplicate-id',
      'error',
      { file: item.spot.file, path: [...item.spot.path, 'id'] },
      {
        id: item.value.id,
        firstFile: first.spot.file.name,
        firstLine: first.spot.file.locate(first.spot.path).line,
      },
    )
    return false
  })

/**
 * Reports ids used twice. All that an address can name shares one name space; kinds, relation types and sources have
 * one each.
 */
export const checkUniqueIds = (collected: Collected, report: Report): Collected => {
  const { metamodel, lists } = collected
  const named = new Map<string, Item<WithId>>()
  const unique = <Value extends WithId>(items: readonly Item<Value>[]) => uniqueOf(items, named, report)
  const apart = <Value extends WithId>(items: readonly Item<Value>[]) => uniqueOf(items, new Map(), report)
  return {
    cards: collected.cards,
    metamodel: {
      ...metamodel,
      layers: unique(metamodel.layers),
      pillars: unique(metamodel.pillars),
      kinds: apart(metamodel.kinds),
      relationTypes: apart(metamodel.relationTypes),
      indicatorCategories: apart(metamodel.indicatorCategories),
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
