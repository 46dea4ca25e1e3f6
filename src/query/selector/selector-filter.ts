import { type Basis, bases } from '#model/citation.ts'
import type { ElementId, KindId, PlaceId, RelationTypeId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import { type FilterSettings, noFilter } from '#query/filter.ts'
import { conjuncts, relationChoiceOf } from './restriction.ts'
import { joined, placeFacetOf, type Selector, type SelectorFacet } from './selector.ts'

/** A filter with the bases that are hidden beside it. */
export interface FilterWish {
  readonly filter: FilterSettings
  readonly hide: readonly Basis[]
}

const facetsOf = (facet: SelectorFacet, values: readonly (string | number)[]): Selector[] =>
  values.map((value) => ({ kind: 'facet', facet, value: String(value) }))

const hasOf = (value: 'project' | 'indicator', wanted: boolean | null): Selector[] => {
  const [facet] = facetsOf('has', [value])
  if (wanted === null || !facet) return []
  return [wanted ? facet : { kind: 'not', of: facet }]
}

const basesOf = (hide: readonly Basis[]): Selector[][] => {
  const shown = bases.filter((basis) => !hide.includes(basis))
  if (hide.length === 0) return []
  if (shown.length > 0) return [facetsOf('basis', shown)]
  return facetsOf('basis', hide).map((of) => [{ kind: 'not', of }])
}

/** A filter as a selector; null where it asks for nothing. */
export const selectorOfFilter = (model: Model, { filter, hide }: FilterWish): Selector | null => {
  const places = filter.places.flatMap((id) => facetsOf(placeFacetOf(model.layers, id), [id]))
  const parts = [
    places,
    facetsOf('kind', filter.kinds),
    [...facetsOf('box', filter.boxes), ...facetsOf('group', filter.groups)],
    facetsOf('owner', filter.owners),
    hasOf('project', filter.hasProject),
    hasOf('indicator', filter.hasIndicator),
    facetsOf('type', filter.types),
    ...basesOf(hide),
  ].filter((part) => part.length > 0)
  return parts.length === 0
    ? null
    : joined(
        'and',
        parts.map((part) => joined('or', part)),
      )
}

/** The facets that a part asks for in one `keyword:value` or some of them; null for any other part. */
const alternatives = (part: Selector): (Selector & { kind: 'facet' })[] | null => {
  if (part.kind === 'facet') return [part]
  if (part.kind !== 'or') return null
  const inner = part.parts.map(alternatives)
  return inner.every((each) => each !== null) ? inner.flat() : null
}

const isIn = (facets: readonly { readonly facet: SelectorFacet }[], ...among: SelectorFacet[]): boolean =>
  facets.every(({ facet }) => among.includes(facet))

const valuesIn = (facets: readonly (Selector & { kind: 'facet' })[], facet: SelectorFacet): string[] =>
  facets.filter((each) => each.facet === facet).map(({ value }) => value)

/** What a part adds to a filter; null where a filter cannot say it. */
const changeOf = (part: Selector): Partial<FilterSettings> | null => {
  const isWanted = part.kind !== 'not'
  const facets = alternatives(part.kind === 'not' ? part.of : part)
  const [first] = facets ?? []
  if (!facets || !first) return null
  if (first.facet === 'has' && facets.length === 1)
    return first.value === 'project' ? { hasProject: isWanted } : { hasIndicator: isWanted }
  if (!isWanted) return null
  if (isIn(facets, 'layer', 'pillar')) return { places: facets.map(({ value }) => value as PlaceId) }
  if (isIn(facets, 'kind')) return { kinds: valuesIn(facets, 'kind') as KindId[] }
  if (isIn(facets, 'owner')) return { owners: valuesIn(facets, 'owner') as ElementId[] }
  if (isIn(facets, 'box', 'group'))
    return { boxes: valuesIn(facets, 'box').map(Number), groups: valuesIn(facets, 'group') }
  return null
}

/**
 * A selector as a filter, where it says nothing but what a filter can: facets joined by `&`, each asked for once, values of
 * one facet joined by `,`. Null for any other selector: [L11].
 */
export const filterOfSelector = (model: Model, selector: Selector): FilterWish | null => {
  let filter = noFilter
  let hide: readonly Basis[] = []
  const asked = new Set<string>()
  for (const part of conjuncts(selector)) {
    const choice = relationChoiceOf(model, part)
    if (choice?.facet === 'basis') {
      const { values } = choice
      hide = bases.filter((basis) => hide.includes(basis) || !values.includes(basis))
      continue
    }
    const types: readonly RelationTypeId[] = choice?.values ?? []
    const change: Partial<FilterSettings> | null = choice ? { types } : changeOf(part)
    // A list of no types would ask for nothing in particular, and asking twice is narrower than any filter.
    if (!change || (choice && types.length === 0)) return null
    for (const key of Object.keys(change)) {
      if (asked.has(key)) return null
      asked.add(key)
    }
    filter = { ...filter, ...change }
  }
  return { filter, hide }
}
