import type { Basis } from '#model/citation.ts'
import type { ElementId, IndicatorId, PlaceId, ProjectId } from '#model/id.ts'

/** What a name in a selector can stand for by itself. */
export type Thing =
  | { readonly kind: 'element'; readonly id: ElementId }
  | { readonly kind: 'project'; readonly id: ProjectId }
  | { readonly kind: 'indicator'; readonly id: IndicatorId }

/** What can be asked with a keyword: `layer:hub`. */
export const selectorFacets = [
  'layer',
  'pillar',
  'kind',
  'type',
  'basis',
  'project',
  'box',
  'group',
  'indicator',
  'owner',
  'has',
] as const

export type SelectorFacet = (typeof selectorFacets)[number]

/** How far a trace goes; null for not at all. */
export type Hops = number | 'all' | null

/**
 * A selector with its names looked up: what is asked for, as a tree. The grammar and the meaning of each part are in
 * docs/selector.md.
 */
export type Selector =
  /** `*`: every element. */
  | { readonly kind: 'all' }
  /** `cloud`: a thing by its name. */
  | { readonly kind: 'thing'; readonly thing: Thing }
  /** `layer:hub`: the elements of which it is true. */
  | { readonly kind: 'facet'; readonly facet: SelectorFacet; readonly value: string }
  /** `2+x+1`: what x stands on, and what stands on it. */
  | { readonly kind: 'trace'; readonly of: Selector; readonly down: Hops; readonly up: Hops }
  /**
   * `a to b`, either way; `a on b`, as a stands on b; with `avoid c`, not by way of c; with `longer 2`, those of up to two
   * hops more than the shortest as well.
   */
  | {
      readonly kind: 'path'
      readonly from: Selector
      readonly to: Selector
      readonly way: 'either' | 'on'
      readonly avoid: Selector | null
      readonly longer: number
    }
  /** `x+ via basis:stated`: only along such relations, and only to such elements. */
  | { readonly kind: 'via'; readonly of: Selector; readonly by: Selector }
  /** `!x`: every other element. */
  | { readonly kind: 'not'; readonly of: Selector }
  /** `a & b`. */
  | { readonly kind: 'and'; readonly parts: readonly Selector[] }
  /** `a, b`. */
  | { readonly kind: 'or'; readonly parts: readonly Selector[] }

/** Values of keywords that do not come from the dataset. */
export const hasValues = ['project', 'indicator'] as const

export const placeFacetOf = (layers: readonly { readonly id: PlaceId }[], id: PlaceId): 'layer' | 'pillar' =>
  layers.some((layer) => layer.id === id) ? 'layer' : 'pillar'

export const basisFacet = (basis: Basis): Selector => ({ kind: 'facet', facet: 'basis', value: basis })

/** Several selectors as one: the one there is, or all of them joined. Throws for none. */
export const joined = (kind: 'and' | 'or', parts: readonly Selector[]): Selector => {
  const [first, ...others] = parts
  if (!first) throw new Error(`nothing to join by: ${kind}`)
  return others.length === 0 ? first : { kind, parts }
}
