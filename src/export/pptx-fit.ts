import type { Point, Rect } from '#layout/geometry.ts'

/** The slide, in inches: 16 : 9. */
export const slideSize = { width: 13.333, height: 7.5 }

/** From the pixels of a picture to inches on a slide. */
export interface Fit {
  readonly scale: number
  readonly at: (point: Point) => Point
}

/** The largest size at which a picture stands in an area, centred in it. */
export const fitInto = (bounds: Rect, area: Rect): Fit => {
  const scale = Math.min(area.width / bounds.width, area.height / bounds.height)
  const left = area.x + (area.width - bounds.width * scale) / 2
  const top = area.y + (area.height - bounds.height * scale) / 2
  return {
    scale,
    at: ({ x, y }) => ({ x: left + (x - bounds.x) * scale, y: top + (y - bounds.y) * scale }),
  }
}

/** Pixels of the picture as points, which type and lines on a slide are measured in. */
export const pointsOf = ({ scale }: Fit, pixels: number): number => pixels * scale * 72

/** A colour as the format writes it: without the sign before it. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase()

/** How much of what is behind shows through, in hundredths. */
export const transparencyOf = (opacity: number): number => Math.round((1 - opacity) * 100)
