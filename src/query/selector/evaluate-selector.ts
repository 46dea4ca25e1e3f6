import { type Basis, bases } from '#model/citation.ts'
import type { ElementId, IndicatorId, ProjectId, RelationTypeId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { DependencyFilter } from '#query/dependency-filter.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { pathsUpTo } from '#query/paths-up-to.ts'
import { type Trace, type TraceDirection, trace } from '#query/trace.ts'
import { elementsOfFacet } from './facet-elements.ts'
import { restrictionOf } from './restriction.ts'
import type { Hops, Selector, Thing } from './selector.ts'

/** What a selector comes to. */
export interface Selected {
  readonly elements: ReadonlySet<ElementId>
  readonly projects: ReadonlySet<ProjectId>
  readonly indicators: ReadonlySet<IndicatorId>
}

/** More paths than this are not walked for what stands on them. */
const mostPaths = 1000

const nothing: Selected = { elements: new Set(), projects: new Set(), indicators: new Set() }

const elementsOnly = (elements: Iterable<ElementId>): Selected => ({
  ...nothing,
  elements: new Set(elements),
})

const thingSelected = (thing: Thing): Selected => {
  switch (thing.kind) {
    case 'element':
      return { ...nothing, elements: new Set([thing.id]) }
    case 'project':
      return { ...nothing, projects: new Set([thing.id]) }
    case 'indicator':
      return { ...nothing, indicators: new Set([thing.id]) }
  }
}

/** What operators work on: the elements, with those that selected projects touch and indicators measure: [L7]. */
export const elementsMeant = (model: Model, { elements, projects, indicators }: Selected): ElementId[] => {
  const touched = [...projects].flatMap((id) => model.projects.get(id)?.links ?? [])
  const measured = [...indicators].flatMap((id) => model.indicators.get(id)?.measures ?? [])
  return [...new Set([...elements, ...[...touched, ...measured].map(({ element }) => element)])]
}

const allReached = ({ hops }: Trace): ElementId[] =>
  hops.flatMap(({ elements, twins, inside }) => [...elements, ...twins, ...inside])

/** A question to a model, along what may be walked. */
interface Context {
  readonly model: Model
  readonly filter: DependencyFilter
}

const reachedFrom = (
  { model, filter }: Context,
  from: readonly ElementId[],
  direction: TraceDirection,
  hops: Hops,
): ElementId[] =>
  hops === null
    ? []
    : allReached(
        trace(dependencyGraphOf(model), {
          ...filter,
          from,
          direction,
          hops: hops === 'all' ? null : hops,
        }),
      )

const onPaths = (context: Context, selector: Selector & { kind: 'path' }): ElementId[] => {
  const { model, filter } = context
  const meant = (of: Selector): ElementId[] => elementsMeant(model, evaluateIn(context, of))
  const { from, to, way, avoid, longer } = selector
  const answer = pathsUpTo(
    dependencyGraphOf(model),
    {
      ...filter,
      from: meant(from),
      to: meant(to),
      direction: way === 'on' ? 'stands-on' : 'both',
      avoid: avoid ? meant(avoid) : [],
    },
    { longer, limit: mostPaths },
  )
  if (!answer.found) return []
  // Selections that overlap have a path without steps: what they share.
  if (answer.length === 0) return meant(from).filter((id) => meant(to).includes(id))
  return answer.paths.flatMap(({ steps }) => steps.flatMap((step) => [step.from, step.to]))
}

const common = <Item>(sets: readonly ReadonlySet<Item>[]): Set<Item> => {
  const [first = new Set<Item>(), ...others] = sets
  return new Set([...first].filter((item) => others.every((set) => set.has(item))))
}

const union = <Item>(sets: readonly ReadonlySet<Item>[]): Set<Item> =>
  new Set(sets.flatMap((set) => [...set]))

const combined = (
  parts: readonly Selected[],
  combine: <Item>(sets: readonly ReadonlySet<Item>[]) => Set<Item>,
): Selected => ({
  elements: combine(parts.map(({ elements }) => elements)),
  projects: combine(parts.map(({ projects }) => projects)),
  indicators: combine(parts.map(({ indicators }) => indicators)),
})

const both = <Item>(a: readonly Item[] | undefined, b: readonly Item[] | undefined) =>
  a && b ? a.filter((item) => b.includes(item)) : (a ?? b)

/** What both of two filters let through. */
const narrowed = (outer: DependencyFilter, inner: DependencyFilter): DependencyFilter => {
  const types = both<RelationTypeId>(outer.types, inner.types)
  const shown = both<Basis>(outer.bases, inner.bases)
  const sets = [outer.elements, inner.elements].flatMap((set) => (set ? [set] : []))
  return {
    ...(types ? { types } : {}),
    ...(shown ? { bases: bases.filter((basis) => shown.includes(basis)) } : {}),
    ...(sets.length > 0 ? { elements: common(sets) } : {}),
  }
}

const evaluateIn = (context: Context, selector: Selector): Selected => {
  const { model, filter } = context
  const each = (parts: readonly Selector[]): Selected[] => parts.map((part) => evaluateIn(context, part))
  switch (selector.kind) {
    case 'all':
      return elementsOnly(model.elements.keys())
    case 'thing':
      return thingSelected(selector.thing)
    case 'facet':
      return elementsOnly(elementsOfFacet(model, selector.facet, selector.value))
    case 'trace': {
      const from = elementsMeant(model, evaluateIn(context, selector.of))
      return elementsOnly([
        ...reachedFrom(context, from, 'stands-on', selector.down),
        ...reachedFrom(context, from, 'stood-on-by', selector.up),
      ])
    }
    case 'path':
      return elementsOnly(onPaths(context, selector))
    case 'via': {
      const by = restrictionOf(model, selector.by, (part) => evaluateIn(context, part).elements)
      return evaluateIn({ model, filter: narrowed(filter, by) }, selector.of)
    }
    case 'not': {
      const { elements } = evaluateIn(context, selector.of)
      return elementsOnly([...model.elements.keys()].filter((id) => !elements.has(id)))
    }
    case 'and':
      return combined(each(selector.parts), common)
    case 'or':
      return combined(each(selector.parts), union)
  }
}

/**
 * Works out what a selector selects: [L4] to [L10] of docs/selector.md. Each operator costs one walk over the model, so
 * that the whole grows with the length of the selector times the size of the model.
 */
export const evaluateSelector = (model: Model, selector: Selector): Selected =>
  evaluateIn({ model, filter: {} }, selector)
