import { itemKindNames } from '#i18n/impact-words.ts'
import type { IndicatorId } from '#model/id.ts'
import { elementOf, isElementId, isProjectId, type Model, placeOf } from '#model/model.ts'
import type { Text } from '#model/text.ts'
import { hueOf, neutralHue } from '#picture/hues.ts'
import type { ImpactItem } from '#query/impact-graph.ts'
import type { ItemId } from '#query/impact-wish.ts'

/** An id of the model as an item: what kind of thing it is. Null for what is no item. */
export const itemOf = (model: Model, id: string): ImpactItem | null => {
  if (isElementId(model, id)) return { kind: 'element', id }
  if (isProjectId(model, id)) return { kind: 'project', id }
  const indicator = model.indicators.get(id as IndicatorId)
  return indicator ? { kind: 'indicator', id: indicator.id } : null
}

/** The name of anything an event can befall. */
export const nameOfItem = (model: Model, id: ItemId): Text => {
  const item = itemOf(model, id)
  switch (item?.kind) {
    case 'element':
    case 'owner':
      return elementOf(model, item.id).name
    case 'project':
      return model.projects.get(item.id)?.name ?? { zh: id, en: id }
    case 'indicator':
      return model.indicators.get(item.id)?.name ?? { zh: id, en: id }
    case undefined:
      return { zh: id, en: id }
  }
}

const nothing: Text = { zh: '', en: '' }

/** The kind of an element; of anything else, what it is. */
export const kindNameOf = (model: Model, item: ImpactItem): Text =>
  item.kind === 'element'
    ? (model.kinds.get(elementOf(model, item.id).kind)?.name ?? nothing)
    : itemKindNames[item.kind]

/** The layer or pillar of an element or a body, nothing for a project or an indicator. */
export const placeNameOf = (model: Model, item: ImpactItem): Text =>
  item.kind === 'element' || item.kind === 'owner'
    ? (model.places.get(placeOf(elementOf(model, item.id)))?.name ?? nothing)
    : nothing

/** The hue of where an item stands; none for what stands nowhere. */
export const hueOfItem = (model: Model, item: ImpactItem): string =>
  item.kind === 'element' || item.kind === 'owner'
    ? hueOf(model, placeOf(elementOf(model, item.id)))
    : neutralHue
