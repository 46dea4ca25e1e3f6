import type { ElementId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import { type Adjacency, addLink, buildAdjacency, eachLink, noLinks } from '#query/adjacency.ts'
import { articulationPoints } from '#query/articulation.ts'
import { strongComponents } from '#query/components.ts'
import { type DependencyGraph, dependencyGraphOf } from '#query/dependency-graph.ts'
import { dominatorsOf } from '#query/dominators.ts'
import { findWeaknesses } from '#query/health.ts'
import { ruleSettingsOf } from '#query/health-rules.ts'
import { mostLonger } from '#query/most-longer.ts'
import { type PathAnswer, type PathWish, shortestPaths } from '#query/paths.ts'
import { pathsUpTo } from '#query/paths-up-to.ts'
import { trace } from '#query/trace.ts'

interface GraphRow {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly budget?: number
}

const bothWays = ({ ids, standsOn }: DependencyGraph): Adjacency => {
  const links = noLinks()
  for (let element = 0; element < ids.length; element++) {
    eachLink(standsOn, element, (on) => {
      addLink(links, element, on, -1)
      addLink(links, on, element, -1)
    })
  }
  return buildAdjacency(ids.length, links)
}

const once = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** A small thing, and what it stands on by the longest way: a path between them has to be looked for. */
const farApart = (graph: DependencyGraph, id: ElementId): PathWish => {
  const { hops } = trace(graph, { from: [id], direction: 'stands-on', hops: null })
  const last = hops.findLast(({ elements }) => elements.length > 0)
  if (!last || last.hop < 4) throw new Error(`too near to be measured: ${last?.hop} hops`)
  return { from: [id], to: last.elements.slice(0, 1), direction: 'stands-on' }
}

/** Where a path first arrives: to avoid it, another way must be found. */
const onTheWay = (answer: PathAnswer): ElementId => {
  const step = answer.found ? answer.paths[0]?.steps[0] : undefined
  if (!step) throw new Error('no path to measure')
  return step.to
}

/** The questions to a model of 100,000 elements and 300,000 relations, each in milliseconds of `time`. */
export const measureGraph = (model: Model, time: (run: () => unknown) => number): GraphRow[] => {
  const graph = dependencyGraphOf(model)
  const undirected = bothWays(graph)
  const from = ['e-0' as ElementId]
  const wish = farApart(graph, 'e-70001' as ElementId)
  const avoid = [onTheWay(shortestPaths(graph, wish))]
  const settings = ruleSettingsOf(model)
  const row = (what: string, budget: number | undefined, run: () => unknown): GraphRow => ({
    what: `${what}, 100,000 elements (Node)`,
    value: time(run),
    unit: 'ms',
    ...(budget === undefined ? {} : { budget }),
  })
  return [
    row('trace, all hops', 200, () => trace(graph, { from, direction: 'stands-on', hops: null })),
    row('shortest path', 200, () => shortestPaths(graph, wish)),
    row('all shortest paths', 200, () => shortestPaths(graph, wish, { all: true })),
    row('paths of up to 3 hops more', 200, () => pathsUpTo(graph, wish, { longer: mostLonger })),
    row('shortest path avoiding an element', 200, () => shortestPaths(graph, { ...wish, avoid })),
    row('components', 200, () => strongComponents(graph.standsOn)),
    row('articulation points', 200, () => articulationPoints(undirected)),
    row('dominators', undefined, () => dominatorsOf(graph.stoodOnBy, 0)),
    // Seconds, not milliseconds: once is enough.
    { ...row('all weaknesses', undefined, () => null), value: once(() => findWeaknesses(model, settings)) },
  ]
}
