import type { Address } from '#deep-link/address.ts'
import type { PageShape } from '#layout/landscape.ts'
import type { LayoutEngine } from '#layout/layout-engine.ts'
import { type LayoutCache, placeGraph } from '#layout/place-graph.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import type { BoxMarks } from '#visible-graph/box-mark.ts'
import { buildVisibleGraph, type VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { type Emphasis, emphasisOf } from '#visible-graph/emphasis.ts'
import { findPaths, showPaths } from '#visible-graph/paths-answer.ts'
import { questionOfAll } from '#visible-graph/question.ts'
import { traceEmphasisOf, traceOf } from '#visible-graph/trace-emphasis.ts'
import { filterOf } from '#visible-graph/view-filter.ts'
import type { ViewSettings } from '#visible-graph/view-settings.ts'
import { buildDrawing, type DrawingInput } from './build-drawing.ts'
import type { Drawing } from './drawing.ts'
import type { Palette } from './palette.ts'

/** An answer laid over the map, as a screen computes it. */
export interface DrawnAnswer extends Emphasis {
  readonly hopOfBox?: ReadonlyMap<string, number>
  readonly marks?: BoxMarks
}

/** What a picture off screen needs beside its address. */
export interface OffScreen {
  readonly engine: LayoutEngine
  readonly cache: LayoutCache
  readonly palette: Palette
  readonly language: Language
  readonly shape?: PageShape
  /** For an address whose answer is neither a selection nor a trace nor a path: what its screen lays over the map; null for nothing. */
  readonly answerOn?: (graph: VisibleGraph) => DrawnAnswer | null
}

/** A gesture on the map makes the engine give up what it is at; then it is asked again. */
const mostAttempts = 20

const placed = async (model: Model, graph: VisibleGraph, { engine, cache, shape = 'wide' }: OffScreen) => {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const result = await placeGraph(model, graph, cache, engine, shape)
    if (result) return result
  }
  return null
}

/** What an address asks of the map besides a selection: paths, else a trace; null where it asks for neither. */
const askedOn = (model: Model, graph: VisibleGraph, settings: ViewSettings): DrawnAnswer | null => {
  if (settings.paths) {
    const finding = findPaths(model, settings.paths, filterOf(settings))
    return finding && showPaths(model, graph, finding, settings.paths.chosen)
  }
  const traced = traceOf(model, settings)
  return traced && traceEmphasisOf(model, graph, traced)
}

/**
 * What an address leads to, as the input of a drawing, without anything being on screen. Null where the engine was
 * interrupted every time.
 */
export const drawingInputOfAddress = async (
  model: Model,
  { settings }: Pick<Address, 'settings'>,
  offScreen: OffScreen,
): Promise<DrawingInput | null> => {
  const { language, palette, shape = 'wide', answerOn } = offScreen
  const graph = buildVisibleGraph(model, settings, shape)
  const picture = await placed(model, graph, offScreen)
  if (!picture) return null
  const question = questionOfAll(model, graph, settings.select)
  const answer = answerOn?.(graph) ?? askedOn(model, graph, settings)
  const boxes = new Set(question.boxes)
  return {
    model,
    graph,
    placed: picture,
    emphasis: answer ?? emphasisOf(graph, question),
    hopOfBox: answer?.hopOfBox ?? null,
    marks: answer?.marks ?? null,
    asked: boxes,
    selected: boxes,
    language,
    palette,
  }
}

/** Draws what an address leads to; see `drawingInputOfAddress`. */
export const drawingOfAddress = async (
  model: Model,
  address: Pick<Address, 'settings'>,
  offScreen: OffScreen,
): Promise<Drawing | null> => {
  const input = await drawingInputOfAddress(model, address, offScreen)
  return input && buildDrawing(input)
}
