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

/** An aim is not brought nearer than this many times what the whole picture is seen at: around it stays what it is part of. */
const mostNearer = 1.7
/** Nor is it taken farther: where the whole picture does not fit the window to begin with, titles must be readable. */
const leastOfWhole = 0.7
/** Share of the window that an aim leaves free at each side. */
const roundAim = 0.09

/** Shows a part of a picture in the middle of the window, as far as nothing of the window is left empty. */
export const aimViewport = (whole: Viewport, bounds: Rect, aim: Rect, size: Size): Viewport => {
  const fitting = Math.min(
    (size.width * (1 - 2 * roundAim)) / aim.width,
    (size.height * (1 - 2 * roundAim)) / aim.height,
  )
  const nearest = Math.max(whole.zoom, Math.min(mostFit, whole.zoom * mostNearer))
  const zoom = clamp(fitting, whole.zoom * leastOfWhole, nearest)
  const shift = (
    start: number,
    length: number,
    aimStart: number,
    aimLength: number,
    room: number,
  ): number => {
    if (length * zoom <= room) return (room - length * zoom) / 2 - start * zoom
    const middle = room / 2 - (aimStart + aimLength / 2) * zoom
    return clamp(middle, room - margin - (start + length) * zoom, margin - start * zoom)
  }
  return {
    x: shift(bounds.x, bounds.width, aim.x, aim.width, size.width),
    y: shift(bounds.y, bounds.height, aim.y, aim.height, size.height),
    zoom,
  }
}

/** The rectangle around some. Null around none. */
export const rectAround = (rects: readonly Rect[]): Rect | null => {
  if (rects.length === 0) return null
  const x = Math.min(...rects.map((rect) => rect.x))
  const y = Math.min(...rects.map((rect) => rect.y))
  const right = Math.max(...rects.map((rect) => rect.x + rect.width))
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height))
  return { x, y, width: right - x, height: bottom - y }
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
