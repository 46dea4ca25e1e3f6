import type { Point, Rect } from '#layout/geometry.ts'
import type { Basis } from '#model/citation.ts'
import type { Hatch, RingLine } from '#visible-graph/box-mark.ts'

/** Lines of text. Coordinates are those of the picture, in its pixels. */
export interface DrawnText {
  /** The whole text, for programs that break it into lines by themselves. */
  readonly text: string
  readonly lines: readonly string[]
  /** Where the lines begin, or their middle where they are centred. */
  readonly x: number
  /** The upper edge of the first line. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly lineHeight: number
  readonly isBold: boolean
  readonly isCentred: boolean
  readonly colour: string
}

/** A box as it is drawn outside the browser: everything is resolved, nothing is left to a style sheet. */
export interface DrawnBox {
  readonly id: string
  readonly form: 'place' | 'heading' | 'frame' | 'card'
  readonly rect: Rect
  readonly depth: number
  readonly fill: string
  readonly stroke: string
  readonly strokeWidth: number
  readonly isDashed: boolean
  readonly radius: number
  /** 0 to 1. */
  readonly opacity: number
  readonly hatch: Hatch | null
  readonly ring: { readonly colour: string; readonly line: RingLine; readonly width: number } | null
  readonly badge: { readonly text: string; readonly colour: string; readonly ink: string } | null
  /** A strip at the left edge that tells a project from an element. */
  readonly bar: string | null
  readonly title: DrawnText
  /** Kind, number of projects, number of children; what fits under the title. */
  readonly notes: readonly DrawnText[]
}

/** A line with its heads. */
export interface DrawnPath {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
  readonly basis: Basis
  readonly stroke: string
  readonly width: number
  /** Lengths of dash and gap; empty for a solid line. */
  readonly dash: readonly number[]
  readonly opacity: number
  readonly headSize: number
  readonly isMutual: boolean
  /** In words: from what, to what, how many. */
  readonly label: string
  readonly count: { readonly text: string; readonly at: Point } | null
}

/** A picture for programs outside the browser: SVG, PDF and slides are written from it. */
export interface Drawing {
  readonly bounds: Rect
  readonly ground: string
  readonly paper: string
  readonly ink: string
  /** What is behind comes first. */
  readonly boxes: readonly DrawnBox[]
  readonly paths: readonly DrawnPath[]
}
