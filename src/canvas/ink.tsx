import { useReactFlow, useViewport, ViewportPortal } from '@xyflow/react'
import { type PointerEvent, useRef, useState } from 'react'
import type { Point } from '#layout/geometry.ts'

/** A line drawn by hand, in coordinates of the picture: it stays where it was drawn when the map is moved. */
export type Stroke = readonly Point[]

interface Props {
  readonly strokes: readonly Stroke[]
  /** Whether the pointer draws; else it does with the map what it always does. */
  readonly isOn: boolean
  readonly onDraw: (stroke: Stroke) => void
}

const pathOf = (stroke: Stroke): string =>
  stroke.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

/** Pixels on screen between two points of a stroke: nearer ones say nothing. */
const leastGap = 3

const isPrimary = (event: PointerEvent): boolean => event.isPrimary && event.button === 0

/** Lines drawn by hand over the map. */
export const Ink = ({ strokes, isOn, onDraw }: Props) => {
  const { screenToFlowPosition } = useReactFlow()
  const { zoom } = useViewport()
  const [drawing, setDrawing] = useState<Stroke | null>(null)
  const last = useRef<Point>({ x: 0, y: 0 })
  const begin = (event: PointerEvent<HTMLElement>): void => {
    if (!isPrimary(event)) return
    event.currentTarget.setPointerCapture(event.pointerId)
    last.current = { x: event.clientX, y: event.clientY }
    setDrawing([screenToFlowPosition(last.current)])
  }
  const go = (event: PointerEvent): void => {
    const at = { x: event.clientX, y: event.clientY }
    if (!drawing || Math.hypot(at.x - last.current.x, at.y - last.current.y) < leastGap) return
    last.current = at
    setDrawing([...drawing, screenToFlowPosition(at)])
  }
  const end = (): void => {
    if (drawing && drawing.length > 1) onDraw(drawing)
    setDrawing(null)
  }
  const all = drawing ? [...strokes, drawing] : strokes
  return (
    <>
      {all.length > 0 && (
        <ViewportPortal>
          <svg className="map-ink" width="1" height="1" aria-hidden="true">
            {all.map((stroke, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: strokes are added and taken away at the end only
              <path key={index} d={pathOf(stroke)} strokeWidth={4 / zoom} />
            ))}
          </svg>
        </ViewportPortal>
      )}
      {isOn && (
        <div
          className="map-ink-ground"
          data-ink="on"
          onPointerDown={begin}
          onPointerMove={go}
          onPointerUp={end}
          onPointerCancel={() => setDrawing(null)}
        />
      )}
    </>
  )
}
