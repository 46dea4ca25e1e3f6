import type { OnMove, ReactFlowInstance } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Size } from '#layout/geometry.ts'
import type { PageShape } from '#layout/landscape.ts'
import type { PlacedGraph } from '#layout/placed-graph.ts'
import type { MapNode } from './build-nodes.ts'
import type { Room } from './use-size.ts'
import {
  aimViewport,
  type Detail,
  detailAt,
  fitViewport,
  fitWidthViewport,
  focusViewport,
  holdViewport,
  isWholeIn,
  rectAround,
  revealViewport,
  type Viewport,
} from './viewport.ts'

/** Milliseconds of a movement; the boxes' own in `canvas.css` is the same. */
const movement = 200
/** Milliseconds of a flight to an aim: one is to see where one goes. */
const flight = 700
/** Above this many boxes nothing moves: it would stutter. */
export const mostMoving = 200
/** Milliseconds within which two clicks are one double click, and a little more. */
const doubleClick = 550

/** Cubic, slow at both ends: the same curve as the boxes'. */
const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2)

/** What the camera is to show of a picture. A new key is a new wish, also for the same boxes. */
export interface Aim {
  readonly key: string
  readonly boxes: readonly string[]
}

interface Input {
  readonly root: RefObject<HTMLElement | null>
  readonly size: Room | null
  readonly placed: PlacedGraph
  readonly shape: PageShape
  readonly pictureKey: string
  readonly anchor: string | null
  /** Null leaves the camera to the picture and the user. */
  readonly aim: Aim | null
  readonly fits: number
}

interface Camera {
  readonly detail: Detail
  readonly isMoving: boolean
  /** The whole picture is in the window: a minimap would only repeat it. */
  readonly isWhole: boolean
  readonly start: (size: Size) => Viewport
  readonly onInit: (instance: ReactFlowInstance<MapNode>) => void
  readonly onMove: OnMove
  readonly fit: () => void
  readonly reveal: (id: string) => void
  /** Reveals a box once a click on it cannot become a double click any more; returns what calls it off. */
  readonly revealLater: (id: string) => () => void
}

/** What is seen of a picture through a viewport. */
interface Sight {
  readonly detail: Detail
  readonly isWhole: boolean
}

/** Before the size of the window is known nothing is drawn. */
const unseen: Sight = { detail: 'title', isWhole: true }

const sightOf = (viewport: Viewport, { bounds }: PlacedGraph, size: Size): Sight => ({
  detail: detailAt(viewport.zoom),
  isWhole: isWholeIn(viewport, bounds, size),
})

/** What the picture is fitted to besides its own room: the window, and where in it the map begins. */
const frameOf = ({ left, top }: Room): string => [window.innerWidth, window.innerHeight, left, top].join()

const prefersStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Keeps the window on the picture: fits a new one, holds the opened box where it is when the same one is rearranged,
 * and follows the size of the window until the user takes over.
 */
export const useCamera = ({ root, size, placed, shape, pictureKey, anchor, aim, fits }: Input): Camera => {
  const instance = useRef<ReactFlowInstance<MapNode> | null>(null)
  const isUsers = useRef(false)
  const shown = useRef<{
    placed: PlacedGraph
    key: string
    size: Size
    frame: string
    aim: string | null
  } | null>(null)
  const [sight, setSight] = useState<Sight | null>(null)
  const [isMoving, setMoving] = useState(false)

  const fitted = useCallback(
    (to: Size): Viewport => {
      if (shape === 'tall') return fitWidthViewport(placed.bounds, to)
      const main = placed.boxes.find((box) => box.form === 'frame' && box.depth === 0)
      return main ? focusViewport(placed.bounds, main, to) : fitViewport(placed.bounds, to)
    },
    [placed, shape],
  )

  /** The whole picture, or what is aimed at where that is in it. */
  const aimed = useCallback(
    (to: Size): Viewport => {
      const boxes = aim?.boxes.flatMap((id) => placed.byId.get(id) ?? []) ?? []
      const rect = rectAround(boxes)
      return rect ? aimViewport(fitted(to), placed.bounds, rect, to) : fitted(to)
    },
    [aim, placed, fitted],
  )

  const viewportShown = useCallback(
    (viewport: Viewport): void => {
      const now = shown.current
      if (!now) return
      const next = sightOf(viewport, now.placed, now.size)
      setSight((known) => (known?.detail === next.detail && known.isWhole === next.isWhole ? known : next))
      // Only names of bands grow against the zoom. All that is in the map inherits the figure: writing it costs a pass
      // over the styles of everything.
      if (next.detail === 'band') root.current?.style.setProperty('--zoom', String(viewport.zoom))
    },
    [root],
  )

  const go = useCallback((viewport: Viewport, animate: boolean, time = movement): void => {
    const duration = animate && !prefersStillness() ? time : 0
    void instance.current?.setViewport(viewport, { duration, ease, interpolate: 'linear' })
  }, [])

  const showAll = useCallback((): void => {
    isUsers.current = false
    const now = shown.current?.size
    if (now) go(fitted(now), true)
  }, [fitted, go])

  const fitsDone = useRef(fits)
  useEffect(() => {
    if (fitsDone.current === fits) return
    fitsDone.current = fits
    showAll()
  }, [fits, showAll])

  const reveal = useCallback(
    (id: string): void => {
      const box = shown.current?.placed.byId.get(id)
      const viewport = instance.current?.getViewport()
      const now = shown.current?.size
      if (!box || !viewport || !now) return
      const next = revealViewport(viewport, box, now)
      if (next !== viewport) go(next, true)
    },
    [go],
  )

  const revealLater = useCallback(
    (id: string): (() => void) => {
      const before = shown.current?.placed
      // A box that was opened meanwhile keeps its place on screen: it was seen when it was opened.
      const timer = setTimeout(() => {
        if (shown.current?.placed === before) reveal(id)
      }, doubleClick)
      return () => clearTimeout(timer)
    },
    [reveal],
  )

  useLayoutEffect(() => {
    if (!size) return
    const before = shown.current
    const frame = frameOf(size)
    shown.current = { placed, key: pictureKey, size, frame, aim: aim?.key ?? null }
    if (!before) viewportShown(aimed(size))
    if (!before || !instance.current) return
    if (before.key !== pictureKey) {
      isUsers.current = false
      go(fitted(size), false)
      if (aim) go(aimed(size), true, flight)
      return
    }
    if (aim && (before.aim !== aim.key || (before.placed !== placed && !isUsers.current))) {
      isUsers.current = false
      go(aimed(size), true, flight)
      return
    }
    if (before.placed !== placed) {
      const viewport = instance.current.getViewport()
      const was = anchor === null ? undefined : before.placed.byId.get(anchor)
      const is = anchor === null ? undefined : placed.byId.get(anchor)
      // What is rearranged by the user's own gesture stays under the pointer; the picture is theirs from then on.
      if (was && is) {
        isUsers.current = true
        go(holdViewport(viewport, was, is), placed.boxes.length <= mostMoving)
      }
      return
    }
    // The details panel comes and goes with a click: were the picture fitted anew, a second click would miss its box.
    // In focus the panel stays: there it came with the picture, and the picture must leave it its room.
    const isFocus = placed.boxes.some((box) => box.form === 'frame' && box.depth === 0)
    if ((isFocus || aim || before.frame !== frame) && !isUsers.current) go(aimed(size), false)
    else viewportShown(instance.current.getViewport())
  }, [size, placed, pictureKey, anchor, aim, fitted, aimed, go, viewportShown])

  // The very first frame must show what is seen after it: else all summaries would be laid out only to be hidden.
  if (sight === null && size !== null) setSight(sightOf(aimed(size), placed, size))

  // Boxes move only while a rearrangement is being shown: always-on transitions would fight with panning. The mark must
  // be there in the very commit that moves them, hence the state set while drawing.
  const [drawn, setDrawn] = useState({ placed, pictureKey })
  if (drawn.placed !== placed) {
    setDrawn({ placed, pictureKey })
    setMoving(drawn.pictureKey === pictureKey && placed.boxes.length <= mostMoving && !prefersStillness())
  }
  useEffect(() => {
    if (!isMoving) return undefined
    const timer = setTimeout(() => setMoving(false), movement + 60)
    return () => clearTimeout(timer)
  }, [isMoving])

  const onInit = useCallback(
    (created: ReactFlowInstance<MapNode>): void => {
      instance.current = created
      viewportShown(created.getViewport())
    },
    [viewportShown],
  )

  const onMove = useCallback<OnMove>(
    (event, viewport) => {
      if (event) isUsers.current = true
      viewportShown(viewport)
    },
    [viewportShown],
  )

  const { detail, isWhole } = sight ?? unseen
  return { detail, isMoving, isWhole, start: aimed, onInit, onMove, fit: showAll, reveal, revealLater }
}
