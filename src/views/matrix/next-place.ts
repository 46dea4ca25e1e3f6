import type { Matrix } from '#query/matrix.ts'

/** A place in the grid by its numbers; -1 is the head of a row or column. There is no place at both heads. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const within = ({ row, column }: GridPlace, count: number): boolean =>
  row >= -1 && column >= -1 && row < count && column < count && !(row === -1 && column === -1)

/** The nearest cell that way that is not empty; where there is none, the last place. */
const nextFilled = (
  matrix: Matrix,
  from: GridPlace,
  [down, across]: readonly [down: number, across: number],
): GridPlace => {
  let at = from
  for (;;) {
    const next = { row: at.row + down, column: at.column + across }
    if (!within(next, matrix.entries.length)) return at
    at = next
    if (matrix.cellAt(at.row, at.column)) return at
  }
}

interface Press {
  readonly key: string
  readonly ctrlKey: boolean
}

/**
 * Where a key leads, after the grid pattern of ARIA: arrows by one, Home and End along the row, with Ctrl to the first
 * and last cell of all, Page Up and Down by what is seen. Ctrl with an arrow leads to the next cell that is not empty.
 * Null for any other key.
 * @param page rows that are seen at once
 */
export const nextPlace = (
  matrix: Matrix,
  from: GridPlace,
  { key, ctrlKey }: Press,
  page: number,
): GridPlace | null => {
  const last = matrix.entries.length - 1
  const step = steps[key]
  if (step) {
    const [down, across] = step
    if (ctrlKey) return nextFilled(matrix, from, step)
    const next = { row: from.row + down, column: from.column + across }
    return within(next, last + 1) ? next : from
  }
  switch (key) {
    case 'Home':
      return ctrlKey ? { row: 0, column: -1 } : { ...from, column: from.row === -1 ? 0 : -1 }
    case 'End':
      return ctrlKey ? { row: last, column: last } : { ...from, column: last }
    case 'PageUp':
      return { ...from, row: Math.max(from.row === -1 ? -1 : 0, from.row - page) }
    case 'PageDown':
      return { ...from, row: Math.min(last, from.row + page) }
    default:
      return null
  }
}
