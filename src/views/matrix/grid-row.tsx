import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo } from 'react'
import type { Model } from '#model/model.ts'
import { hueOf } from '#picture/hues.ts'
import type { Matrix } from '#query/matrix.ts'
import type { MatrixEntry } from '#query/matrix-axis.ts'
import type { Span } from '#ui/use-scroll-window.ts'
import type { GridSize } from './grid-size.ts'
import { shadeOf } from './shades.ts'
import type { MatrixText } from './use-matrix-text.ts'

/** What all rows and columns share; the same object until the picture changes. */
export interface Grid {
  readonly model: Model
  readonly matrix: Matrix
  readonly text: MatrixText
  readonly size: GridSize
}

interface HeadProps {
  readonly grid: Grid
  readonly entry: MatrixEntry
  readonly index: number
  readonly axis: 'row' | 'column'
  readonly isActive: boolean
}

/** Pixels by which a name stands in; the deepest no more than would leave room for it. */
const indentOf = ({ level }: MatrixEntry): number => 6 + 10 * Math.min(level, 6)

/**
 * Whether a click on the name of an entry opens or closes something. A whole itself stands for the whole where that has
 * no entry of its own.
 */
export const canToggle = ({ order }: Matrix, { isOpenable, covers }: MatrixEntry): boolean =>
  isOpenable || (covers === 'itself' && order !== 'layer')

/** The name of a row or column, with its sum. */
const Head = ({ grid: { model, matrix, text, size }, entry, index, axis, isActive }: HeadProps) => {
  const isRow = axis === 'row'
  const Chevron = entry.isOpen || entry.covers === 'itself' ? ChevronDown : ChevronRight
  return (
    <th
      scope={isRow ? 'row' : 'col'}
      aria-colindex={isRow ? 1 : index + 2}
      aria-expanded={entry.isOpenable ? entry.isOpen : undefined}
      className={isRow ? 'matrix-head' : 'matrix-head matrix-head-column'}
      data-hue={hueOf(model, entry.place)}
      data-row={isRow ? index : -1}
      data-column={isRow ? -1 : index}
      data-key={entry.key}
      data-place={entry.level === 0}
      data-toggles={canToggle(matrix, entry)}
      style={isRow ? undefined : { left: size.heads + index * size.cell }}
      tabIndex={isActive ? 0 : -1}
    >
      <span className="sr-only">{text.headOf(matrix, index, axis)}</span>
      {isRow && <span className="matrix-head-indent" style={{ width: indentOf(entry) }} />}
      <span className="matrix-head-toggle" aria-hidden="true">
        {canToggle(matrix, entry) && <Chevron size={12} />}
      </span>
      <span className="matrix-head-name" aria-hidden="true">
        <span>{text.nameOf(entry)}</span>
      </span>
      <span className="matrix-head-sum" aria-hidden="true">
        {isRow ? matrix.rowSum(index) : matrix.columnSum(index)}
      </span>
    </th>
  )
}

interface CellProps {
  readonly grid: Grid
  readonly row: number
  readonly column: number
  readonly isActive: boolean
  readonly isChosen: boolean
}

const Cell = ({ grid: { matrix, text, size }, row, column, isActive, isChosen }: CellProps) => {
  const [above, beside] = [matrix.entries[row], matrix.entries[column]]
  if (!above || !beside) return null
  const cell = matrix.cellAt(row, column)
  const isSum = above.isOpen || beside.isOpen
  return (
    <td
      aria-colindex={column + 2}
      aria-current={isChosen ? 'true' : undefined}
      className="matrix-cell"
      data-row={row}
      data-column={column}
      data-sum={isSum}
      data-diagonal={row === column}
      data-shade={cell && !isSum && row !== column ? shadeOf(cell.relations.length) : undefined}
      style={{ left: size.heads + column * size.cell }}
      tabIndex={isActive ? 0 : -1}
    >
      <span className="sr-only">{text.cellOf(above, beside, cell)}</span>
      {cell && (
        <>
          <span className="matrix-count" aria-hidden="true">
            {cell.relations.length}
          </span>
          <span className="matrix-marks" aria-hidden="true">
            {text.marksOf(cell)}
          </span>
        </>
      )}
    </td>
  )
}

interface RowProps {
  readonly grid: Grid
  readonly index: number
  readonly columns: Span
  /** The column in this row that the keyboard is at; null for a row it is not in. */
  readonly active: number | null
  readonly chosen: number | null
}

/** The columns in which a row has something to show: no empty cell is drawn, but the one that the keyboard is at. */
const shownColumns = ({ grid: { matrix }, index, columns, active, chosen }: RowProps): number[] => {
  const shown: number[] = []
  for (let column = columns.start; column < columns.end; column++) {
    const isShown = column === index || column === active || column === chosen
    if (isShown || matrix.cellAt(index, column)) shown.push(column)
  }
  const isAway = active !== null && active >= 0 && (active < columns.start || active >= columns.end)
  return isAway ? [...shown, active].sort((a, b) => a - b) : shown
}

/** One row of the matrix: its name, and the cells that are in sight and not empty. */
export const GridRow = memo((props: RowProps) => {
  const { grid, index, active, chosen } = props
  const entry = grid.matrix.entries[index]
  if (!entry) return null
  return (
    <tr
      aria-rowindex={index + 2}
      className="matrix-row"
      data-hue={hueOf(grid.model, entry.place)}
      data-sum={entry.isOpen}
      style={{ top: grid.size.top + index * grid.size.cell }}
    >
      <Head grid={grid} entry={entry} index={index} axis="row" isActive={active === -1} />
      {shownColumns(props).map((column) => (
        <Cell
          key={grid.matrix.entries[column]?.key}
          grid={grid}
          row={index}
          column={column}
          isActive={active === column}
          isChosen={chosen === column}
        />
      ))}
    </tr>
  )
})

interface HeadsProps {
  readonly grid: Grid
  readonly columns: Span
  readonly active: number | null
  readonly title: string
}

/** The names of the columns in sight. */
export const ColumnHeads = memo(({ grid, columns, active, title }: HeadsProps) => {
  const { matrix } = grid
  const inSight = matrix.entries.slice(columns.start, columns.end).map((_, index) => columns.start + index)
  const isAway = active !== null && active >= 0 && !inSight.includes(active)
  return (
    <tr aria-rowindex={1} className="matrix-heads">
      <th scope="col" aria-colindex={1} className="matrix-corner">
        {title}
      </th>
      {(isAway ? [...inSight, active] : inSight).map((index) => {
        const entry = matrix.entries[index]
        if (!entry) return null
        const isActive = active === index
        return (
          <Head key={entry.key} grid={grid} entry={entry} index={index} axis="column" isActive={isActive} />
        )
      })}
    </tr>
  )
})
