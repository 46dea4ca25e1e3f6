import { createElkNodeHost } from '#layout/elk-node-host.ts'
import type { PageShape } from '#layout/landscape.ts'
import { createLayoutEngine } from '#layout/layout-engine.ts'
import { createLayoutCache, placeGraph } from '#layout/place-graph.ts'
import type { PlacedGraph } from '#layout/placed-graph.ts'
import type { Model } from '#model/model.ts'
import { buildVisibleGraph, type VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import type { ViewSettings } from '#visible-graph/view-settings.ts'

export interface Picture {
  readonly model: Model
  readonly graph: VisibleGraph
  readonly placed: PlacedGraph
}

const engine = createLayoutEngine(createElkNodeHost)
const cache = createLayoutCache()

/** The picture of a view, by the real engine. */
export const draw = async (
  model: Model,
  settings: ViewSettings,
  shape: PageShape = 'wide',
): Promise<Picture> => {
  const graph = buildVisibleGraph(model, settings, shape)
  const placed = await placeGraph(model, graph, cache, engine, shape)
  if (!placed) throw new Error('the wish became stale')
  return { model, graph, placed }
}
