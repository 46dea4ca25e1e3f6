import type { Rect, Size } from '#layout/geometry.ts'

export const papers = ['a4', 'a3'] as const
export type Paper = (typeof papers)[number]

export const orientations = ['landscape', 'portrait'] as const
export type Orientation = (typeof orientations)[number]

/** How many pages a picture is spread over. */
export interface Tiling {
  readonly across: number
  readonly down: number
}

/** Millimetres, upright (ISO 216). */
const upright: Readonly<Record<Paper, Size>> = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
}

/** The size of a page in millimetres. */
export const paperSize = (paper: Paper, orientation: Orientation): Size => {
  const { width, height } = upright[paper]
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}

/** Millimetres by which neighbouring pages show the same. */
export const overlap = 10

/** A page of a picture that is spread over several. */
export interface Tile {
  readonly row: number
  readonly column: number
  /** The part of the picture that it shows, in the picture's pixels. */
  readonly part: Rect
}

/**
 * Spreads a picture over pages whose free area has a size in millimetres. All pages show it at one scale, the largest at
 * which it fits; it stands in the middle of them, and neighbours overlap.
 */
export const tilesOf = (
  bounds: Rect,
  area: Size,
  { across, down }: Tiling,
): { readonly tiles: readonly Tile[]; readonly pixelsPerMillimetre: number } => {
  const width = across * area.width - (across - 1) * overlap
  const height = down * area.height - (down - 1) * overlap
  const scale = Math.max(bounds.width / width, bounds.height / height)
  const left = bounds.x - (width * scale - bounds.width) / 2
  const top = bounds.y - (height * scale - bounds.height) / 2
  const tiles = Array.from({ length: across * down }, (_, index): Tile => {
    const row = Math.floor(index / across)
    const column = index % across
    return {
      row,
      column,
      part: {
        x: left + column * (area.width - overlap) * scale,
        y: top + row * (area.height - overlap) * scale,
        width: area.width * scale,
        height: area.height * scale,
      },
    }
  })
  return { tiles, pixelsPerMillimetre: scale }
}
