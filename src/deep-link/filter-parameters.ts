import type { ElementId, KindId, RelationTypeId } from '#model/id.ts'
import { isElementId, isPlaceId, type Model } from '#model/model.ts'
import { type FilterSettings, noFilter } from '#query/filter.ts'
import type { Parameter } from './parameters.ts'

/** `in:hub` → the filter that asks for it as well; null for what the model does not have. */
type Reader = (model: Model, filter: FilterSettings, value: string) => FilterSettings | null

const withItem = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items : [...items, item]

const readPlace: Reader = (model, filter, value) =>
  isPlaceId(model, value) ? { ...filter, places: withItem(filter.places, value) } : null

const has = (wanted: boolean): Reader => {
  return (_, filter, value) => {
    if (value === 'project') return { ...filter, hasProject: wanted }
    return value === 'indicator' ? { ...filter, hasIndicator: wanted } : null
  }
}

/** The names of facets in an address: `in` for a layer or a pillar, `lacks` for `!has`, else the keywords of a selector. */
const readers: Readonly<Record<string, Reader>> = {
  in: readPlace,
  layer: readPlace,
  pillar: readPlace,
  kind: (model, filter, value) =>
    model.kinds.has(value as KindId) ? { ...filter, kinds: withItem(filter.kinds, value as KindId) } : null,
  type: (model, filter, value) =>
    model.relationTypes.has(value as RelationTypeId)
      ? { ...filter, types: withItem(filter.types, value as RelationTypeId) }
      : null,
  box: (model, filter, value) => {
    const box = model.dataset.metamodel.projectBoxes.find(({ id }) => String(id) === value)
    return box ? { ...filter, boxes: withItem(filter.boxes, box.id) } : null
  },
  group: (model, filter, value) =>
    model.dataset.metamodel.projectBoxes.some(({ groups = [] }) => groups.some(({ id }) => id === value))
      ? { ...filter, groups: withItem(filter.groups, value) }
      : null,
  owner: (model, filter, value) =>
    isElementId(model, value) ? { ...filter, owners: withItem<ElementId>(filter.owners, value) } : null,
  has: has(true),
  lacks: has(false),
}

/** Reads `in:hub,kind:platform,has:project`. What the model does not have is rejected, and left out. */
export const parseFilter = ({ model, value, reject }: Parameter): FilterSettings => {
  let filter = noFilter
  for (const item of value.split(',').filter((part) => part !== '')) {
    const [name = '', ...rest] = item.split(':')
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined
    const next = read?.(model, filter, rest.join(':')) ?? null
    if (next) filter = next
    else reject(item)
  }
  return filter
}

const formatHas = (name: string, wanted: boolean | null): string[] =>
  wanted === null ? [] : [`${wanted ? 'has' : 'lacks'}:${name}`]

/** The inverse of `parseFilter`, with the parameter's name; `''` for a filter that asks for nothing. */
export const formatFilter = (filter: FilterSettings): string => {
  const items = [
    ...filter.places.map((place) => `in:${place}`),
    ...filter.kinds.map((kind) => `kind:${kind}`),
    ...filter.boxes.map((box) => `box:${box}`),
    ...filter.groups.map((group) => `group:${group}`),
    ...filter.owners.map((owner) => `owner:${owner}`),
    ...formatHas('project', filter.hasProject),
    ...formatHas('indicator', filter.hasIndicator),
    ...filter.types.map((type) => `type:${type}`),
  ]
  return items.length === 0 ? '' : `only=${items.join(',')}`
}
