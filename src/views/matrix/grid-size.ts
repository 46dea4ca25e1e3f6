/** Lengths of the grid in pixels. */
export interface GridSize {
  /** Of a side of a cell. */
  readonly cell: number
  /** Of the names of the rows, across. */
  readonly heads: number
  /** Of the names of the columns, down. */
  readonly top: number
}

const wide: GridSize = { cell: 32, heads: 232, top: 164 }
const narrow: GridSize = { cell: 32, heads: 132, top: 132 }

/** A page narrower than this has room for short names only. */
const widePage = 640

export const gridSizeOf = (width: number): GridSize => (width < widePage ? narrow : wide)
