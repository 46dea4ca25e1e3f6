import type { ContainerId } from '#model/id.ts'
import { childrenOf, type Model } from '#model/model.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { defaultSettings } from '#visible-graph/view-settings.ts'
import type { LayoutEngine } from './layout-engine.ts'
import { keyOfJob, type LayoutJob, type LayoutResult } from './layout-job.ts'
import { createLayoutCache, placeGraph } from './place-graph.ts'

const rounded = (result: LayoutResult): LayoutResult => {
  const point = ({ x, y }: { x: number; y: number }) => ({
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
  })
  const entries = <Value, Other>(record: Readonly<Record<string, Value>>, map: (value: Value) => Other) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
  return {
    width: Math.round(result.width * 10) / 10,
    height: Math.round(result.height * 10) / 10,
    nodes: entries(result.nodes, point),
    edges: entries(result.edges, (points) => points.map(point)),
  }
}

/**
 * Lays out every container of a model as it is in focus with nothing open in it: the states that most visitors see.
 * Computed when the product is built, by the code that runs in the browser, and shipped with the model.
 */
export const commonLayouts = async (
  model: Model,
  engine: LayoutEngine,
): Promise<Record<string, LayoutResult>> => {
  const containers: ContainerId[] = [...model.places.keys(), ...model.elements.keys()].filter(
    (id) => childrenOf(model, id).length > 0,
  )
  const found: Record<string, LayoutResult> = {}
  const cache = createLayoutCache()
  const add = cache.add
  const recording = Object.assign(cache, {
    add: (job: LayoutJob, result: LayoutResult): void => {
      found[keyOfJob(job)] = rounded(result)
      add(job, result)
    },
  })
  for (const focus of containers) {
    const graph = buildVisibleGraph(model, { ...defaultSettings, focus })
    await placeGraph(model, graph, recording, engine, 'wide')
  }
  return found
}
