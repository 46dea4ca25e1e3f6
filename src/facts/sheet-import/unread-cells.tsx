import { columnName } from '#export/xlsx/cell-xml.ts'
import { sheetImportWords } from '#i18n/sheet-import-words.ts'
import { useWordsOf } from '#state/use-words.ts'

/** Something in a sheet that could not be taken. */
export interface UnreadCell {
  /** From 1, as spreadsheets count; null for what is said of the sheet as a whole. */
  readonly at: { readonly row: number; readonly column: number } | null
  readonly text: string
}

/** Lists what of a sheet could not be read, with the cell. */
export const UnreadCells = ({ cells }: { readonly cells: readonly UnreadCell[] }) => {
  const words = useWordsOf(sheetImportWords)
  if (cells.length === 0) return null
  return (
    <section className="border-danger border-l-2 pl-3">
      <h3 className="font-semibold text-sm">{words('unreadCells')}</h3>
      <ul className="grid gap-0.5 text-sm" data-problems={cells.length}>
        {cells.map(({ at, text }) => (
          <li key={`${at?.row} ${at?.column} ${text}`}>
            {at && (
              <span className="mr-2 text-soft tabular-nums">
                {words('cellAt', { row: at.row, column: columnName(at.column) })}
              </span>
            )}
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
