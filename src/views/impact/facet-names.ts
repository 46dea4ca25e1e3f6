import { itemKindNames } from '#i18n/impact-words.ts'
import type { ElementId, KindId, PlaceId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { Text } from '#model/text.ts'
import type { FacetName, FacetValue } from '#query/impact-facets.ts'
import type { ImpactItem } from '#query/impact-graph.ts'

const same = (text: string): Text => ({ zh: text, en: text })

/** What a value of a facet is called; null for a year and a box, which are numbers, and for none. */
export const facetValueName = (model: Model, facet: FacetName, value: FacetValue): Text | null => {
  if (value === null) return null
  const { metamodel } = model.dataset
  switch (facet) {
    case 'item':
      return itemKindNames[value as ImpactItem['kind']]
    case 'place':
      return model.places.get(value as PlaceId)?.name ?? same(String(value))
    case 'kind':
      return model.kinds.get(value as KindId)?.name ?? same(String(value))
    case 'department':
      return model.elements.get(value as ElementId)?.name ?? same(String(value))
    case 'box':
      return metamodel.projectBoxes.find(({ id }) => id === value)?.name ?? same(String(value))
    case 'category':
      return metamodel.indicatorCategories.find(({ id }) => id === value)?.name ?? same(String(value))
    case 'year':
      return same(String(value))
  }
}
