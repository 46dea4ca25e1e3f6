import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Room } from '#canvas/use-size.ts'
import { ancestorsOf, isElementId, type Model } from '#model/model.ts'
import type { Matrix } from '#query/matrix.ts'
import { idOfKey, itselfKeyOf } from '#query/matrix-settings.ts'
import type { GridSize } from './grid-size.ts'
import type { GridPlace } from './next-place.ts'

/**
 * The number of a key in a matrix; where it has none any more, that of what it is in, or of what is left of it; 0 where
 * nothing is. -1 for a head, which has no key.
 */
export const nearestIndex = (model: Model, matrix: Matrix, key: string | null): number => {
  if (key === null) return -1
  const id = idOfKey(key)
  if (!isElementId(model, id)) return Math.max(0, matrix.indexOf(key))
  const keys = [key, id, itselfKeyOf(id), ...ancestorsOf(model, id)]
  const found = keys.map(matrix.indexOf).find((index) => index >= 0)
  return found ?? 0
}

/** How far to scroll so that a stretch of one cell is in sight. */
const inSight = (offset: number, start: number, cell: number, view: number): number => {
  if (start < offset) return start
  return start + cell > offset + view ? start + cell - view : offset
}

/** Scrolls as little as it takes to show a place. */
export const scrollTo = (
  scroller: HTMLElement,
  { row, column }: GridPlace,
  { cell, heads, top }: GridSize,
  room: Room,
): void => {
  const { scrollLeft, scrollTop } = scroller
  scroller.scrollTo({
    left: column < 0 ? scrollLeft : inSight(scrollLeft, column * cell, cell, room.width - heads),
    top: row < 0 ? scrollTop : inSight(scrollTop, row * cell, cell, room.height - top),
  })
}

/**
 * Keeps what is at the top left of the grid where it is when something opens or closes before it: the names under the
 * pointer do not run away.
 */
export const useAnchoredScroll = (
  ref: RefObject<HTMLElement | null>,
  model: Model,
  matrix: Matrix,
  { cell }: GridSize,
): void => {
  const before = useRef(matrix)
  useLayoutEffect(() => {
    const scroller = ref.current
    const last = before.current
    before.current = matrix
    if (!scroller || last === matrix) return
    const moved = (offset: number): number => {
      const first = Math.floor(offset / cell)
      const key = last.entries[first]?.key
      return key === undefined ? offset : offset + (nearestIndex(model, matrix, key) - first) * cell
    }
    const isSameOrder = last.order === matrix.order
    const [left, top] = isSameOrder ? [moved(scroller.scrollLeft), moved(scroller.scrollTop)] : [0, 0]
    scroller.scrollTo({ left, top })
  }, [ref, model, matrix, cell])
}
