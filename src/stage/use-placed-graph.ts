import { useEffect, useMemo, useState } from 'react'
import type { PageShape } from '#layout/landscape.ts'
import { placeGraph, placeKnown } from '#layout/place-graph.ts'
import type { LayoutNotice, PlacedGraph } from '#layout/placed-graph.ts'
import type { Model } from '#model/model.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { useLayoutService } from './layout-service.ts'

/** A graph and its picture: the two always belong together, also while the next one is being laid out. */
export interface Picture {
  readonly model: Model
  readonly graph: VisibleGraph
  readonly placed: PlacedGraph
  readonly shape: PageShape
}

interface LaidOut {
  readonly picture: Picture
  readonly notices: readonly LayoutNotice[]
}

/**
 * The picture of a graph: at once where its layouts are known, else the last one until the engine has answered. Null
 * only while the very first picture is being laid out.
 */
export const usePlacedGraph = (
  model: Model,
  graph: VisibleGraph,
  shape: PageShape,
  onNotice: (notice: LayoutNotice) => void,
): { readonly picture: Picture | null; readonly isWaiting: boolean } => {
  const { engine, cache } = useLayoutService()
  const known = useMemo((): Picture | null => {
    const placed = placeKnown(model, graph, cache, shape)
    return placed && { model, graph, placed, shape }
  }, [model, graph, cache, shape])
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null)
  const [last, setLast] = useState<Picture | null>(known)
  const mine = laidOut?.picture.graph === graph && laidOut.picture.shape === shape ? laidOut.picture : null
  const ready = known ?? mine
  if (ready && ready !== last) setLast(ready)

  useEffect(() => {
    if (known) return undefined
    let isWanted = true
    const wait = async (): Promise<void> => {
      const placed = await placeGraph(model, graph, cache, engine, shape)
      if (!placed || !isWanted) return
      setLaidOut({ picture: { model, graph, placed, shape }, notices: placed.notices })
      for (const notice of placed.notices) onNotice(notice)
    }
    void wait()
    return () => {
      isWanted = false
      engine.cancel()
    }
  }, [known, model, graph, cache, engine, shape, onNotice])

  // A picture of another model would show what is not there any more.
  const previous = last?.model === model ? last : null
  return { picture: ready ?? previous, isWaiting: ready === null }
}
