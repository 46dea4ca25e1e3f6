import { type RefObject, useEffect, useState } from 'react'

/** Items of a list, the end not counted. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How many items scroll by before the window moves: so seldom is anything drawn anew. */
const step = 8

/** The items of `count` to draw where `steps` steps are scrolled away and `shown` items fit: a step more at each side. */
export const spanOf = (steps: number, shown: number, count: number): Span => ({
  start: Math.min(count, Math.max(0, (steps - 1) * step)),
  end: Math.min(count, (steps + 2) * step + shown),
})

/** Whole steps that are scrolled away; a page that bounces back scrolls less than nothing. */
export const stepsOf = (offset: number, size: number): number =>
  Math.max(0, Math.floor(offset / (size * step)))

interface Scrolled {
  readonly down: number
  readonly across: number
}

interface Grid {
  /** Pixels of a side of a cell: all are square and alike. */
  readonly size: number
  /** Cells along each side of the grid. */
  readonly count: number
  /** Pixels of the scroller in which cells can be seen. */
  readonly width: number
  readonly height: number
}

/**
 * The rows and columns of a square grid that a scroller shows, and some around them. It changes once in some cells'
 * scrolling, not with each pixel. As all cells are alike, what is seen is a division: nothing is measured.
 */
export const useScrollWindow = (
  ref: RefObject<HTMLElement | null>,
  { size, count, width, height }: Grid,
): { readonly rows: Span; readonly columns: Span } => {
  const [scrolled, setScrolled] = useState<Scrolled>({ down: 0, across: 0 })
  useEffect(() => {
    const scroller = ref.current
    if (!scroller) return undefined
    const read = (): void => {
      const down = stepsOf(scroller.scrollTop, size)
      const across = stepsOf(scroller.scrollLeft, size)
      setScrolled((known) => (known.down === down && known.across === across ? known : { down, across }))
    }
    read()
    scroller.addEventListener('scroll', read, { passive: true })
    return () => scroller.removeEventListener('scroll', read)
  }, [ref, size])
  return {
    rows: spanOf(scrolled.down, Math.ceil(height / size), count),
    columns: spanOf(scrolled.across, Math.ceil(width / size), count),
  }
}
