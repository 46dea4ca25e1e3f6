import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useSize } from '#canvas/use-size.ts'
import { matrixWords } from '#i18n/matrix-words.ts'
import type { Matrix } from '#query/matrix.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { useScrollWindow } from '#ui/use-scroll-window.ts'
import { Backdrop } from './backdrop.tsx'
import { ColumnHeads, canToggle, type Grid, GridRow } from './grid-row.tsx'
import { gridSizeOf } from './grid-size.ts'
import './matrix.css'
import { type GridPlace, nextPlace } from './next-place.ts'
import { chosen, toggled } from './opening.ts'
import { PointerCard } from './pointer-card.tsx'
import { nearestIndex, scrollTo, useAnchoredScroll } from './use-anchored-scroll.ts'
import { useMatrixText } from './use-matrix-text.ts'

declare module 'react' {
  interface CSSProperties {
    /** Lengths of the grid, for its style sheet. */
    readonly '--cell'?: string
    readonly '--heads'?: string
    readonly '--top'?: string
  }
}

/** A place by the keys of its entries, so that it stays the same when others open; null is a head. */
interface KeyPlace {
  readonly row: string | null
  readonly column: string | null
}

const keysOf = ({ entries }: Matrix, { row, column }: GridPlace): KeyPlace => ({
  row: entries[row]?.key ?? null,
  column: entries[column]?.key ?? null,
})

/** What a press of Enter or a click does at a place: it lists a cell's relations, or opens or closes what a name names. */
const usePress = (matrix: Matrix): ((place: GridPlace) => void) => {
  const model = useAppState((state) => state.model)
  const settings = useAppState((state) => state.own.matrix)
  const { changeScreen } = useActions()
  return ({ row, column }) => {
    const [above, beside] = [matrix.entries[row], matrix.entries[column]]
    const named = above ?? beside
    if (above && beside)
      changeScreen('matrix', chosen(model, settings, { row: above.key, column: beside.key }))
    else if (named && canToggle(matrix, named))
      changeScreen('matrix', toggled(model, settings, named.container))
  }
}

/**
 * The matrix as a grid of the ARIA pattern: one tab stop, arrows, and only what is in sight in the page. Rows and
 * columns are placed by their numbers; what the pointer is at is reckoned from where it is.
 */
export const MatrixGrid = ({ matrix }: { readonly matrix: Matrix }) => {
  const model = useAppState((state) => state.model)
  const cell = useAppState((state) => state.own.matrix.cell)
  const { changeScreen } = useActions()
  const words = useWordsOf(matrixWords)
  const text = useMatrixText()
  const hint = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const room = useSize(scroller) ?? { width: 0, height: 0, left: 0, top: 0 }
  const size = gridSizeOf(room.width)
  const count = matrix.entries.length
  const view = { width: room.width - size.heads, height: room.height - size.top }
  const { rows, columns } = useScrollWindow(scroller, { size: size.cell, count, ...view })
  const grid = useMemo((): Grid => ({ model, matrix, text, size }), [model, matrix, text, size])
  const [active, setActive] = useState<KeyPlace>(
    () => cell ?? { row: matrix.entries[0]?.key ?? null, column: null },
  )
  const [pointed, setPointed] = useState<GridPlace | null>(null)
  const [isByKeys, setByKeys] = useState(false)
  const isFocusWanted = useRef(false)
  const press = usePress(matrix)
  useAnchoredScroll(scroller, model, matrix, size)

  const at: GridPlace = {
    row: nearestIndex(model, matrix, active.row),
    column: nearestIndex(model, matrix, active.column),
  }
  const chosenAt = cell && { row: matrix.indexOf(cell.row), column: matrix.indexOf(cell.column) }
  const isShown = room.width > 0

  // The chosen cell comes into sight with the page, and stays there when its panel takes room from the grid.
  const [chosenRow, chosenColumn] = [chosenAt?.row ?? -1, chosenAt?.column ?? -1]
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is what the effect waits for
  useEffect(() => {
    if (scroller.current && isShown)
      scrollTo(scroller.current, { row: chosenRow, column: chosenColumn }, size, room)
  }, [chosenRow, chosenColumn, isShown, room.width, room.height])

  const moveTo = (place: GridPlace): void => {
    setActive(keysOf(matrix, place))
    isFocusWanted.current = true
    if (scroller.current) scrollTo(scroller.current, place, size, room)
  }
  useLayoutEffect(() => {
    if (!isFocusWanted.current) return
    isFocusWanted.current = false
    const place = `[data-row="${at.row}"][data-column="${at.column}"]`
    scroller.current?.querySelector<HTMLElement>(place)?.focus({ preventScroll: true })
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextPlace(matrix, at, event, Math.max(1, Math.floor(view.height / size.cell) - 1))
    if (next) moveTo(next)
    else if (event.key === 'Enter' || event.key === ' ') {
      press(at)
      isFocusWanted.current = true
    } else if (event.key === 'Escape' && cell) changeScreen('matrix', { cell: null })
    else return
    event.preventDefault()
    setByKeys(true)
    setPointed(null)
  }
  /** What is under the pointer; null between the two heads, and beyond the last cell. */
  const placeAt = ({ clientX, clientY }: { clientX: number; clientY: number }): GridPlace | null => {
    const element = scroller.current
    if (!element) return null
    const { left, top } = element.getBoundingClientRect()
    const numberAt = (offset: number, head: number, scrolled: number): number =>
      offset < head ? -1 : Math.floor((offset - head + scrolled) / size.cell)
    const row = numberAt(clientY - top, size.top, element.scrollTop)
    const column = numberAt(clientX - left, size.heads, element.scrollLeft)
    return row >= count || column >= count || (row < 0 && column < 0) ? null : { row, column }
  }
  const onPointerMove = (event: PointerEvent): void => {
    const place = event.pointerType === 'touch' ? null : placeAt(event)
    setByKeys(false)
    setPointed((known) => (known?.row === place?.row && known?.column === place?.column ? known : place))
  }
  const shownAt = pointed ?? (isByKeys ? at : null)
  const drawn = matrix.entries.slice(rows.start, rows.end).map((_, index) => rows.start + index)
  const isAway = at.row >= 0 && !drawn.includes(at.row)
  return (
    <div
      ref={scroller}
      className="matrix-scroller"
      onScroll={() => setPointed(null)}
      style={{ '--cell': `${size.cell}px`, '--heads': `${size.heads}px`, '--top': `${size.top}px` }}
    >
      <div
        className="matrix-sheet"
        style={{ width: size.heads + count * size.cell, height: size.top + count * size.cell }}
      >
        <Backdrop grid={grid} columns={columns} />
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern is a table that is walked
          role="grid"
          aria-label={words('matrixLabel')}
          aria-describedby={hint}
          aria-rowcount={count + 1}
          aria-colcount={count + 1}
          className="matrix-grid"
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const place = placeAt(event)
            if (!place) return
            moveTo(place)
            press(place)
          }}
          onPointerMove={onPointerMove}
          onPointerLeave={() => setPointed(null)}
        >
          <thead>
            <ColumnHeads
              grid={grid}
              columns={columns}
              active={at.row === -1 ? at.column : null}
              title={words('rowsOnColumns')}
            />
          </thead>
          <tbody>
            {(isAway ? [...drawn, at.row] : drawn).map((index) => (
              <GridRow
                key={matrix.entries[index]?.key}
                grid={grid}
                index={index}
                columns={columns}
                active={at.row === index ? at.column : null}
                chosen={chosenAt?.row === index ? chosenAt.column : null}
              />
            ))}
          </tbody>
        </table>
        {shownAt && isShown && (
          <PointerCard grid={grid} place={shownAt} room={room} scroller={scroller.current} />
        )}
      </div>
      <p id={hint} className="sr-only">
        {words('matrixKeys')}
      </p>
    </div>
  )
}
