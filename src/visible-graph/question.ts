import type { ElementId, IndicatorId } from '#model/id.ts'
import { ancestorsOf, isElementId, isProjectId, type Model } from '#model/model.ts'
import type { VisibleGraph } from './build-visible-graph.ts'
import type { SelectableId } from './view-settings.ts'

/** What the user asks about, in boxes that are on screen. */
export interface Question {
  /** Boxes whose lines are wanted. */
  readonly boxes: readonly string[]
  /** Boxes that are part of the answer by themselves: what a selected project or indicator touches. */
  readonly lit: readonly string[]
}

export const noQuestion: Question = { boxes: [], lit: [] }

/** A heading of the focus view is no box that an element is inside of: under it stand only some of its layer. */
const isAround = (graph: VisibleGraph, id: string): boolean => {
  const box = graph.byId.get(id)
  return box !== undefined && !(box.kind === 'place' && box.outside)
}

/** The box on screen that an element is, or is inside of; null where neither is there. */
export const boxOfElement = (model: Model, graph: VisibleGraph, id: ElementId): string | null =>
  [id, ...ancestorsOf(model, id)].find((box) => isAround(graph, box)) ?? null

/**
 * Finds the box of an element, or the closed one that it is inside of. A band stands for nothing that is not in it: what
 * has no box but the band is away from the picture, and null. Remembers its answers.
 */
export const createElementLifter = (
  model: Model,
  graph: VisibleGraph,
): ((id: ElementId) => string | null) => {
  const known = new Map<ElementId, string | null>()
  return (id) => {
    let box = known.get(id)
    if (box === undefined) {
      box = boxOfElement(model, graph, id)
      if (box !== null && graph.byId.get(box)?.kind !== 'element') box = null
      known.set(id, box)
    }
    return box
  }
}

const boxesOf = (model: Model, graph: VisibleGraph, ids: readonly ElementId[]): string[] => [
  ...new Set(ids.flatMap((id) => boxOfElement(model, graph, id) ?? [])),
]

/** Turns one selected thing into boxes on screen. What is nowhere on screen asks nothing. */
export const questionOf = (model: Model, graph: VisibleGraph, id: SelectableId): Question => {
  if (isElementId(model, id)) return { boxes: boxesOf(model, graph, [id]), lit: [] }
  if (isProjectId(model, id)) {
    if (graph.byId.has(id)) return { boxes: [id], lit: [] }
    const touched = model.projects.get(id)?.links.map((link) => link.element) ?? []
    return { boxes: [], lit: boxesOf(model, graph, touched) }
  }
  const indicator = model.indicators.get(id as IndicatorId)
  if (indicator) {
    const measured = indicator.measures.map((measure) => measure.element)
    const own = graph.byId.has(id) ? [id as string] : []
    return { boxes: [], lit: [...own, ...boxesOf(model, graph, measured)] }
  }
  return graph.byId.has(id) ? { boxes: [id], lit: [] } : noQuestion
}

/** Several selected things as one question. */
export const questionOfAll = (model: Model, graph: VisibleGraph, ids: readonly SelectableId[]): Question => {
  const each = ids.map((id) => questionOf(model, graph, id))
  return { boxes: each.flatMap((one) => one.boxes), lit: each.flatMap((one) => one.lit) }
}
