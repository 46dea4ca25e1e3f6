import { memo } from 'react'
import { hueOf } from '#picture/hues.ts'
import type { Span } from '#ui/use-scroll-window.ts'
import type { Grid } from './grid-row.tsx'

/** The strips of open columns, and the squares of what belongs together: what is behind and over the cells. */
export const Backdrop = memo(({ grid, columns }: { readonly grid: Grid; readonly columns: Span }) => {
  const { model, matrix, size } = grid
  const length = matrix.entries.length * size.cell
  return (
    <div aria-hidden="true">
      {matrix.entries.slice(columns.start, columns.end).map((entry, index) =>
        entry.isOpen ? (
          <div
            key={entry.key}
            className="matrix-strip"
            data-hue={hueOf(model, entry.place)}
            style={{
              left: size.heads + (columns.start + index) * size.cell,
              top: size.top,
              width: size.cell,
              height: length,
            }}
          />
        ) : null,
      )}
      {matrix.blocks.map(({ kind, entry, start, end }) => (
        <div
          key={entry.key}
          className="matrix-block"
          data-kind={kind}
          data-hue={hueOf(model, entry.place)}
          style={{
            left: size.heads + start * size.cell,
            top: size.top + start * size.cell,
            width: (end - start) * size.cell,
            height: (end - start) * size.cell,
          }}
        />
      ))}
    </div>
  )
})
