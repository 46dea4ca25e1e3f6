import type { ElementId } from '#model/id.ts'
import { isElementId, type Model } from '#model/model.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { type Trace, trace } from '#query/trace.ts'
import type { VisibleGraph } from './build-visible-graph.ts'
import { type Emphasis, withAround } from './emphasis.ts'
import { liftRelations } from './lift-relations.ts'
import { mostTracedLines } from './limits.ts'
import { createElementLifter } from './question.ts'
import { filterOf } from './view-filter.ts'
import type { ViewSettings } from './view-settings.ts'

/** What one hop of a trace comes to on screen. */
export interface HopOnScreen {
  readonly hop: number
  /** Elements reached at this hop; of twins one. */
  readonly elements: number
  /** Those of them that have no box of their own: they lie in closed boxes, or away from what is in focus. */
  readonly hidden: number
}

/** An emphasis whose lit boxes stand at distances. */
export interface TraceEmphasis extends Emphasis {
  /** The least hop of what a box is, or of what is inside it. */
  readonly hopOfBox: ReadonlyMap<string, number>
  readonly hops: readonly HopOnScreen[]
}

/** The relations of the nearest hops, as many whole hops as can be drawn. */
const drawableLines = (traced: Trace, lift: (id: ElementId) => string | null): Emphasis['relations'] => {
  let relations: Trace['hops'][number]['relations'] = []
  let lines: Emphasis['relations'] = []
  for (const hop of traced.hops) {
    relations = [...relations, ...hop.relations]
    const next = liftRelations(relations, lift)
    if (next.length > mostTracedLines && hop.hop > 1) break
    lines = next
  }
  return lines
}

/** Traces what is selected, as the settings wish it; null where nothing is to be traced, or nothing that can be is selected. */
export const traceOf = (
  model: Model,
  { select, hide, filter, trace: wish }: Pick<ViewSettings, 'select' | 'hide' | 'filter' | 'trace'>,
): Trace | null => {
  const from = select.filter((id) => isElementId(model, id))
  if (!wish || from.length === 0) return null
  return trace(dependencyGraphOf(model), { ...wish, from, ...filterOf({ hide, filter }) })
}

/** Shows a trace on what is on screen: every reached element at its own box, or at the closed one that it is inside of. */
export const traceEmphasisOf = (model: Model, graph: VisibleGraph, traced: Trace): TraceEmphasis => {
  const lift = createElementLifter(model, graph)
  const hopOfBox = new Map<string, number>()
  for (const { hop, elements, twins, inside } of traced.hops) {
    for (const element of [...elements, ...twins, ...inside]) {
      const box = lift(element)
      // Hops come in their order: the first is the least.
      if (box !== null && !hopOfBox.has(box)) hopOfBox.set(box, hop)
    }
  }
  const relations = drawableLines(traced, lift)
  const ends = relations.flatMap((line) => [line.from, line.to])
  return {
    flows: [],
    links: [],
    relations,
    lit: withAround(graph, new Set([...hopOfBox.keys(), ...ends])),
    hopOfBox,
    hops: traced.hops
      .filter(({ hop, elements }) => hop > 0 && elements.length > 0)
      .map(({ hop, elements }) => ({
        hop,
        elements: elements.length,
        hidden: elements.filter((id) => lift(id) !== id).length,
      })),
  }
}
