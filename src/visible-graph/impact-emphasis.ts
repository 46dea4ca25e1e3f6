import type { ElementId } from '#model/id.ts'
import { isElementId, type Model } from '#model/model.ts'
import type { ImpactStep } from '#query/impact-step.ts'
import type { BoxMarks } from './box-mark.ts'
import type { VisibleGraph } from './build-visible-graph.ts'
import { type Emphasis, withAround } from './emphasis.ts'
import { liftRelations } from './lift-relations.ts'
import { boxOfElement } from './question.ts'

/** A way as boxes and lines on screen. */
const wayOnScreen = (model: Model, graph: VisibleGraph, way: readonly ImpactStep[]) => {
  const lift = (id: ElementId): string | null => boxOfElement(model, graph, id)
  const ends = [...new Set(way.flatMap(({ from, to }) => [from, to]))]
  return {
    boxes: ends.flatMap((id) => {
      if (!isElementId(model, id)) return graph.byId.has(id) ? [id as string] : []
      return lift(id) ?? []
    }),
    relations: liftRelations(
      way.flatMap(({ relation }) => relation ?? []),
      lift,
    ),
  }
}

/**
 * An answer on the map: what is marked stands out. Where the way to one thing is asked for, that way alone does: its
 * relations are drawn, and all the rest keeps its marks and steps back.
 */
export const impactEmphasisOf = (
  model: Model,
  graph: VisibleGraph,
  marks: BoxMarks,
  way: readonly ImpactStep[],
): Emphasis => {
  const { boxes, relations } = wayOnScreen(model, graph, way)
  const lit = boxes.length > 0 ? boxes : marks.keys()
  return { flows: [], links: [], relations, lit: withAround(graph, new Set(lit)) }
}
