import type { ElementId } from '#model/id.ts'
import { isElementId, isPlaceId, isProjectId, type Model } from '#model/model.ts'
import { evaluateSelector } from '#query/selector/evaluate-selector.ts'
import { type Hops, joined, placeFacetOf, type Selector } from '#query/selector/selector.ts'
import { type FilterWish, filterOfSelector, selectorOfFilter } from '#query/selector/selector-filter.ts'
import type { TraceDirection } from '#query/trace.ts'
import {
  noPaths,
  type PathSettings,
  type SelectableId,
  type TraceSettings,
  type ViewSettings,
} from './view-settings.ts'

/** What entering a selector does to a view. */
export interface SelectorPlan {
  readonly select: readonly SelectableId[]
  readonly trace: TraceSettings | null
  readonly paths: PathSettings | null
  /** Null leaves what is filtered out as it is. */
  readonly narrow: FilterWish | null
}

/** A trace on the map goes so far, or all the way. */
const mostHops = 9

/** What is asked of the model, without what is filtered out. */
type Question = Omit<SelectorPlan, 'narrow'>

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
const traceOf = (model: Model, selector: Selector): Question | null => {
  if (selector.kind !== 'trace') return null
  const { of, down, up } = selector
  const select = namedIn(of)
  const direction = directionOf(down, up)
  const hops = down ?? up
  if (!direction || !select?.every((id) => isElementId(model, id))) return null
  if (hops === 'all') return { select, trace: { direction, hops: null }, paths: null }
  return hops !== null && hops >= 1 && hops <= mostHops
    ? { select, trace: { direction, hops }, paths: null }
    : null
}

/** The elements that a selector names one by one; null where it asks for more. */
const elementsNamed = (model: Model, selector: Selector | null): ElementId[] | null => {
  const ids = selector ? namedIn(selector) : []
  const elements = ids?.filter((id): id is ElementId => isElementId(model, id)) ?? []
  return ids && ids.length === elements.length ? elements : null
}

/** `a to b avoid c` as paths to look for; null where an end is not named. */
const pathsOf = (model: Model, selector: Selector): Question | null => {
  if (selector.kind !== 'path') return null
  const from = elementsNamed(model, selector.from)
  const to = elementsNamed(model, selector.to)
  const avoid = elementsNamed(model, selector.avoid)
  if (!from || !to || !avoid) return null
  const direction = selector.way === 'on' ? 'stands-on' : 'both'
  const { longer } = selector
  return { select: [], trace: null, paths: { ...noPaths, from, to, avoid, direction, longer } }
}

const noQuestion: SelectorPlan = { select: [], trace: null, paths: null, narrow: null }

const resultOf = (model: Model, selector: Selector): SelectorPlan => {
  const { elements, projects, indicators } = evaluateSelector(model, selector)
  return { ...noQuestion, select: [...elements, ...projects, ...indicators] }
}

/**
 * How a selector is shown on the map: a trace as a trace, paths as paths, names as what they name, anything else as the elements that it
 * selects: [L13] of docs/selector.md.
 */
export const planOfSelector = (model: Model, selector: Selector): SelectorPlan => {
  const isVia = selector.kind === 'via'
  const narrow = isVia ? filterOfSelector(model, selector.by) : null
  const asked = isVia ? selector.of : selector
  const question = isVia && !narrow ? null : (traceOf(model, asked) ?? pathsOf(model, asked))
  if (question) return { ...question, narrow }
  const select = namedIn(selector)
  return select ? { ...noQuestion, select } : resultOf(model, selector)
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

const wayOf = ({ direction, from, to, avoid, longer }: PathSettings, model: Model): Selector | null => {
  const [lower, upper] = direction === 'stood-on-by' ? [to, from] : [from, to]
  const begin = selectorOfSelection(model, lower)
  const end = selectorOfSelection(model, upper)
  if (!begin || !end) return null
  const way = direction === 'both' ? 'either' : 'on'
  return { kind: 'path', from: begin, to: end, way, avoid: selectorOfSelection(model, avoid), longer }
}

const traceSelectorOf = (model: Model, { select, trace }: Shown): Selector | null => {
  const elements = select.filter((id): id is ElementId => isElementId(model, id))
  const of = selectorOfSelection(model, elements)
  if (!trace || !of) return null
  const down = trace.direction === 'stood-on-by' ? null : hopsOf(trace)
  const up = trace.direction === 'stands-on' ? null : hopsOf(trace)
  return { kind: 'trace', of, down, up }
}

type Shown = Pick<ViewSettings, 'select' | 'trace' | 'paths' | 'filter' | 'hide'>

/**
 * What a view shows, as a selector: its paths, else its trace, its selection, or its filter; null where it asks
 * for nothing: [L14].
 */
export const selectorOf = (model: Model, view: Shown): Selector | null => {
  const narrow = selectorOfFilter(model, view)
  const question = (view.paths && wayOf(view.paths, model)) ?? traceSelectorOf(model, view)
  if (!question) return selectorOfSelection(model, view.select) ?? narrow
  return narrow ? { kind: 'via', of: question, by: narrow } : question
}

/** What stands on the first selected thing and what it stands on, one hop away, as a selector; null for none: [L15]. */
export const neighboursSelectorOf = (model: Model, view: Shown): Selector | null => {
  const [id] = view.select
  if (id === undefined) return null
  const narrow = selectorOfFilter(model, view)
  const question: Selector = { kind: 'trace', of: selectorOfId(model, id), down: 1, up: 1 }
  return narrow ? { kind: 'via', of: question, by: narrow } : question
}
