import type { Rect, Size } from '#layout/geometry.ts'

/** Where the picture stands in the window: screen = picture × zoom + (x, y). */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export const zoomLimits = { least: 0.06, most: 2.5 } as const

/** A picture is never blown up beyond this by fitting alone. */
const mostFit = 1.5
const margin = 14

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** Shows all of a picture, in the middle of the window. */
export const fitViewport = (bounds: Rect, size: Size): Viewport => {
  const zoom = clamp(
    Math.min((size.width - 2 * margin) / bounds.width, (size.height - 2 * margin) / bounds.height),
    zoomLimits.least,
    mostFit,
  )
  return {
    x: (size.width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: (size.height - bounds.height * zoom) / 2 - bounds.y * zoom,
    zoom,
  }
}

/** In the focus view titles must be readable: rather than smaller, its rim may lie outside the window. */
const leastFocus = 0.72

/** Shows a focused box with what is around it: all of it where that can be read, else the box itself in the middle. */
export const focusViewport = (bounds: Rect, main: Rect, size: Size): Viewport => {
  const whole = fitViewport(bounds, size)
  const own = fitViewport(main, size)
  const zoom = Math.min(leastFocus, own.zoom)
  if (whole.zoom >= zoom) return whole
  // Along an axis on which all fits, all is shown; on the other the focused box is in the middle.
  const middle = (
    start: number,
    length: number,
    mainStart: number,
    mainLength: number,
    room: number,
  ): number =>
    length * zoom <= room - 2 * margin
      ? room / 2 - (start + length / 2) * zoom
      : room / 2 - (mainStart + mainLength / 2) * zoom
  return {
    x: middle(bounds.x, bounds.width, main.x, main.width, size.width),
    y: middle(bounds.y, bounds.height, main.y, main.height, size.height),
    zoom,
  }
}

/** On a phone: the full width of the picture, from its top. */
export const fitWidthViewport = (bounds: Rect, size: Size): Viewport => {
  const zoom = clamp((size.width - 16) / bounds.width, zoomLimits.least, mostFit)
  return { x: (size.width - bounds.width * zoom) / 2 - bounds.x * zoom, y: 10 - bounds.y * zoom, zoom }
}

/** The viewport in which a box that has moved in the picture keeps its place on screen, by its top left corner. */
export const holdViewport = (viewport: Viewport, before: Rect, after: Rect): Viewport => ({
  ...viewport,
  x: viewport.x + (before.x - after.x) * viewport.zoom,
  y: viewport.y + (before.y - after.y) * viewport.zoom,
})

/** The least shift that brings a box into the window; the same viewport where it is there. */
export const revealViewport = (viewport: Viewport, box: Rect, size: Size): Viewport => {
  const { zoom } = viewport
  const left = box.x * zoom + viewport.x
  const top = box.y * zoom + viewport.y
  const shift = (start: number, length: number, room: number): number => {
    if (start < margin) return margin - start
    const over = start + length - (room - margin)
    // A box larger than the window shows its beginning.
    return over > 0 ? -Math.min(over, start - margin) : 0
  }
  const dx = shift(left, box.width * zoom, size.width)
  const dy = shift(top, box.height * zoom, size.height)
  return dx === 0 && dy === 0 ? viewport : { ...viewport, x: viewport.x + dx, y: viewport.y + dy }
}

/** Whether all of a picture is in the window. */
export const isWholeIn = ({ x, y, zoom }: Viewport, bounds: Rect, size: Size): boolean =>
  bounds.x * zoom + x >= -1 &&
  bounds.y * zoom + y >= -1 &&
  (bounds.x + bounds.width) * zoom + x <= size.width + 1 &&
  (bounds.y + bounds.height) * zoom + y <= size.height + 1

/** How much a box shows at a zoom. */
export type Detail = 'full' | 'title' | 'band'

/** Summaries seen close, titles where they can be read, and below that the names of bands alone. */
export const detailAt = (zoom: number): Detail => (zoom >= 1.45 ? 'full' : zoom >= 0.42 ? 'title' : 'band')
