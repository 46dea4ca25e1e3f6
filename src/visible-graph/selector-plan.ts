import type { ElementId } from '#model/id.ts'
import { isElementId, isPlaceId, isProjectId, type Model } from '#model/model.ts'
import { evaluateSelector } from '#query/selector/evaluate-selector.ts'
import { type Hops, joined, placeFacetOf, type Selector } from '#query/selector/selector.ts'
import { type FilterWish, filterOfSelector, selectorOfFilter } from '#query/selector/selector-filter.ts'
import type { TraceDirection } from '#query/trace.ts'
import type { SelectableId, TraceSettings, ViewSettings } from './view-settings.ts'

/** What entering a selector does to a view. */
export interface SelectorPlan {
  readonly select: readonly SelectableId[]
  readonly trace: TraceSettings | null
  /** Null leaves what is filtered out as it is. */
  readonly narrow: FilterWish | null
}

/** A trace on the map goes so far, or all the way. */
const mostHops = 9

/** The ids that a selector names one by one; null where it asks for more than names. */
const namedIn = (selector: Selector): SelectableId[] | null => {
  if (selector.kind === 'thing') return [selector.thing.id]
  if (selector.kind === 'facet') {
    const isOne = ['layer', 'pillar', 'project', 'indicator'].includes(selector.facet)
    return isOne ? [selector.value as SelectableId] : null
  }
  if (selector.kind !== 'or') return null
  const parts = selector.parts.map(namedIn)
  return parts.every((part) => part !== null) ? [...new Set(parts.flat())] : null
}

const directionOf = (down: Hops, up: Hops): TraceDirection | null => {
  if (up === null) return 'stands-on'
  if (down === null) return 'stood-on-by'
  return down === up ? 'both' : null
}

/** `2+x`, `x+` and `1+x+1` as a trace of what is selected; null for what a trace on the map cannot say. */
const traceOf = (model: Model, selector: Selector): Omit<SelectorPlan, 'narrow'> | null => {
  if (selector.kind !== 'trace') return null
  const { of, down, up } = selector
  const select = namedIn(of)
  const direction = directionOf(down, up)
  const hops = down ?? up
  if (!direction || !select?.every((id) => isElementId(model, id))) return null
  if (hops === 'all') return { select, trace: { direction, hops: null } }
  return hops !== null && hops >= 1 && hops <= mostHops ? { select, trace: { direction, hops } } : null
}

const resultOf = (model: Model, selector: Selector): SelectorPlan => {
  const { elements, projects, indicators } = evaluateSelector(model, selector)
  return { select: [...elements, ...projects, ...indicators], trace: null, narrow: null }
}

/**
 * How a selector is shown on the map: a trace as a trace, names as what they name, anything else as the elements that it
 * selects: [L13] of docs/selector.md.
 */
export const planOfSelector = (model: Model, selector: Selector): SelectorPlan => {
  const isVia = selector.kind === 'via'
  const narrow = isVia ? filterOfSelector(model, selector.by) : null
  const traced = isVia && !narrow ? null : traceOf(model, isVia ? selector.of : selector)
  if (traced) return { ...traced, narrow }
  const select = namedIn(selector)
  return select ? { select, trace: null, narrow: null } : resultOf(model, selector)
}

const selectorOfId = (model: Model, id: SelectableId): Selector => {
  if (isPlaceId(model, id)) return { kind: 'facet', facet: placeFacetOf(model.layers, id), value: id }
  if (isElementId(model, id)) return { kind: 'thing', thing: { kind: 'element', id } }
  if (isProjectId(model, id)) return { kind: 'thing', thing: { kind: 'project', id } }
  return { kind: 'thing', thing: { kind: 'indicator', id } }
}

/** Some selected things as a selector; null for none. */
const selectorOfSelection = (model: Model, select: readonly SelectableId[]): Selector | null =>
  select.length === 0
    ? null
    : joined(
        'or',
        select.map((id) => selectorOfId(model, id)),
      )

const hopsOf = ({ hops }: TraceSettings): Hops => hops ?? 'all'

/** What a view shows, as a selector: its trace, else its selection, else its filter; null where it asks for nothing: [L14]. */
export const selectorOf = (
  model: Model,
  { select, trace, filter, hide }: Pick<ViewSettings, 'select' | 'trace' | 'filter' | 'hide'>,
): Selector | null => {
  const narrow = selectorOfFilter(model, { filter, hide })
  const elements = select.filter((id): id is ElementId => isElementId(model, id))
  const of = trace ? selectorOfSelection(model, elements) : null
  if (!trace || !of) return selectorOfSelection(model, select) ?? narrow
  const isDown = trace.direction !== 'stood-on-by'
  const isUp = trace.direction !== 'stands-on'
  const traced: Selector = {
    kind: 'trace',
    of,
    down: isDown ? hopsOf(trace) : null,
    up: isUp ? hopsOf(trace) : null,
  }
  return narrow ? { kind: 'via', of: traced, by: narrow } : traced
}
