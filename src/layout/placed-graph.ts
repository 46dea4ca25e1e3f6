import type { Point, Rect } from './geometry.ts'

/** How a box is drawn: a band or pillar with its title, an opened box with a title strip, or a closed card. */
export type BoxForm = 'band' | 'pillar' | 'heading' | 'frame' | 'card' | 'small-card'

/** A visible element with a place. Coordinates are absolute. */
export interface Box extends Rect {
  readonly id: string
  readonly form: BoxForm
  readonly depth: number
  /** The part that the title takes: nothing of a line may run across it. */
  readonly title: Rect
}

/** A visible relation, flow or link with a way. At least two points. */
export interface Line {
  readonly id: string
  readonly points: readonly Point[]
  /** Where its count is best written; absent where the canvas may choose. */
  readonly label?: Point
}

/** What the layout could not do as it should; the picture stands all the same. */
export type LayoutNotice = 'arranged-without-engine' | 'engine-timed-out' | 'engine-restarted'

/** Everything that the canvas draws, in place. */
export interface PlacedGraph {
  readonly boxes: readonly Box[]
  readonly byId: ReadonlyMap<string, Box>
  /** Lines that the layout engine laid inside the focused box. Others are routed when they are asked for. */
  readonly lines: readonly Line[]
  /** Ways of the flows between bands. */
  readonly flows: readonly Line[]
  readonly bounds: Rect
  readonly notices: readonly LayoutNotice[]
}
