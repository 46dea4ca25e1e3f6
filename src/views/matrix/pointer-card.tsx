import type { Room } from '#canvas/use-size.ts'
import type { Grid } from './grid-row.tsx'
import type { GridPlace } from './next-place.ts'

const width = 264
const gap = 6
/** Room for two names of two lines each, and the types. */
const height = 132

interface Props {
  readonly grid: Grid
  readonly place: GridPlace
  readonly room: Room
  readonly scroller: HTMLElement | null
}

/** What a cell or name says in full, beside it, and the row and column it stands in. */
export const PointerCard = ({ grid, place, room, scroller }: Props) => {
  const { matrix, text, size } = grid
  const { row, column } = place
  const [above, beside] = [matrix.entries[row], matrix.entries[column]]
  const said =
    above && beside
      ? text.cellOf(above, beside, matrix.cellAt(row, column))
      : text.headOf(matrix, above ? row : column, above ? 'row' : 'column')
  const length = matrix.entries.length * size.cell
  const left = size.heads + column * size.cell
  const top = size.top + row * size.cell
  const [scrolledX, scrolledY] = [scroller?.scrollLeft ?? 0, scroller?.scrollTop ?? 0]
  const right = column < 0 ? scrolledX + size.heads : left + size.cell
  const below = row < 0 ? scrolledY + size.top : top + size.cell
  const isTight = right + gap + width > scrolledX + room.width
  const isLow = below + gap + height > scrolledY + room.height
  return (
    <div aria-hidden="true">
      {above && (
        <div
          className="matrix-guide"
          style={{ top, left: 0, height: size.cell, width: size.heads + length }}
        />
      )}
      {beside && (
        <div className="matrix-guide" style={{ left, top: 0, width: size.cell, height: size.top + length }} />
      )}
      <p
        className="matrix-card"
        style={{
          width,
          left: isTight ? Math.max(scrolledX + gap, (column < 0 ? right : left) - width - gap) : right + gap,
          ...(isLow ? { top: top - gap, transform: 'translateY(-100%)' } : { top: below + gap }),
        }}
      >
        {said}
      </p>
    </div>
  )
}
