import type { Basis } from '#model/citation.ts'
import type { ElementId, PlaceId, RelationTypeId } from '#model/id.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import type { PathStep } from '#query/path-steps.ts'
import { type PathAnswer, type PathOptions, shortestPaths } from '#query/paths.ts'
import { explainReached, type Trace, type TraceDirection, trace } from '#query/trace.ts'
import { type Fixture, fixtureModel } from '../fixtures/models/build-fixture.ts'

/** What is in each place or element, and how they are related: `{ hub: 'ground' }`, `['app → hub uses']`. */
export const graphOf = (elements: Fixture['elements'] & object, relations: readonly string[] = []) =>
  dependencyGraphOf(fixtureModel({ layers: ['ground', 'top'], elements, relations }))

export type Graph = ReturnType<typeof graphOf>

/** The ids of a fixture are its names. */
export const asIds = (ids: string): ElementId[] => ids.split(' ').filter(Boolean) as ElementId[]

interface Filter {
  readonly types?: string
  readonly bases?: string
  readonly places?: string
}

const words = (text: string): string[] => text.split(' ').filter(Boolean)

/** A filter in words; the names of a fixture are its ids. */
export const filterOf = ({ types, bases, places }: Filter) => ({
  ...(types === undefined ? {} : { types: words(types) as RelationTypeId[] }),
  ...(bases === undefined ? {} : { bases: words(bases) as Basis[] }),
  ...(places === undefined ? {} : { places: words(places) as PlaceId[] }),
})

/** Traces from elements, written with blanks between. */
export const traceFrom = (
  graph: Graph,
  from: string,
  direction: TraceDirection = 'stands-on',
  { hops = null, ...filter }: Filter & { hops?: number | null } = {},
): Trace => trace(graph, { from: asIds(from), direction, hops, ...filterOf(filter) })

/** One line a hop: `1: core store = twin`; at hop 0, what is inside stands in brackets: `0: hub (core store)`. */
export const hopLines = ({ hops }: Trace): string[] =>
  hops.map(({ hop, elements, twins, inside }) =>
    [
      `${hop}:`,
      ...elements,
      ...(inside.length > 0 ? [`(${inside.join(' ')})`] : []),
      ...(twins.length > 0 ? ['=', ...twins] : []),
    ].join(' '),
  )

/** One line a hop: the relations walked at it. */
export const relationLines = ({ hops }: Trace): string[] =>
  hops.slice(1).map(({ relations }) => relations.map(({ id }) => id).join(', '))

/** How an element was reached: `app · hub by app--uses--hub · …`. */
export const explanation = (traced: Trace, element: string): string[] =>
  explainReached(traced, element as ElementId).map(({ element: each, as, relation }) =>
    relation ? `${each} ${as} by ${relation.id}` : `${each} ${as}`,
  )

const joint: Readonly<Record<PathStep['kind'], string>> = { relation: '→', tie: '=', part: '⊃', whole: '⊂' }

/** The steps of a way on one line: `app → hub ⊃ core → net`. An arrow is a hop in the direction of the path. */
export const wayLine = (steps: readonly PathStep[]): string =>
  steps.reduce((line, { kind, to }) => `${line} ${joint[kind]} ${to}`, steps[0]?.from ?? '')

/** The paths between elements, written with blanks between. */
export const pathsBetween = (
  graph: Graph,
  [from, to]: readonly [string, string],
  {
    direction = 'stands-on',
    avoid = '',
    all = true,
    limit,
    ...filter
  }: Filter & PathOptions & { direction?: TraceDirection; avoid?: string } = {},
): PathAnswer =>
  shortestPaths(
    graph,
    { from: asIds(from), to: asIds(to), direction, avoid: asIds(avoid), ...filterOf(filter) },
    { all, ...(limit === undefined ? {} : { limit }) },
  )

/** One line a path, in the order of the lines; or how near one came. */
export const pathLines = (answer: PathAnswer): string[] => {
  if (answer.found) return answer.paths.map(({ steps }) => wayLine(steps)).sort()
  const { miss } = answer
  if (!miss) return ['none']
  return [`nearest ${miss.element} at ${miss.hop}${miss.gap.length > 0 ? `: ${wayLine(miss.gap)}` : ''}`]
}
