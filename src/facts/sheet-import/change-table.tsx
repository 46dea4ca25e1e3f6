import type { ReactNode } from 'react'
import { sheetImportWords } from '#i18n/sheet-import-words.ts'
import { useWordsOf } from '#state/use-words.ts'

/** How a cell of the table looks. */
export const changeCell = 'border-rule border-b px-2 py-1 align-top'

interface BoxProps {
  readonly label: string
  readonly isChecked: boolean
  readonly onToggle: () => void
}

const AcceptBox = ({ label, isChecked, onToggle }: BoxProps) => (
  <input
    type="checkbox"
    className="size-4 accent-(--accent)"
    aria-label={label}
    checked={isChecked}
    onChange={onToggle}
  />
)

/** The first cells of a row of the sheet: whether it is accepted, and its number there. */
export const AcceptCells = ({
  row,
  span = 1,
  isChecked,
  onToggle,
}: Omit<BoxProps, 'label'> & { readonly row: number; readonly span?: number }) => {
  const words = useWordsOf(sheetImportWords)
  return (
    <>
      <td rowSpan={span} className={changeCell}>
        <AcceptBox label={words('acceptRow', { row })} isChecked={isChecked} onToggle={onToggle} />
      </td>
      <td rowSpan={span} className={`${changeCell} text-right tabular-nums`}>
        {row}
      </td>
    </>
  )
}

/** What a row of the sheet would change, and whether that is wanted. */
export interface ChangeProps<Proposed> {
  readonly proposed: Proposed
  readonly isAccepted: boolean
  readonly onToggle: () => void
}

interface Props<Proposed> {
  readonly proposed: readonly Proposed[]
  /** The rows of the sheet that are left out. */
  readonly refused: ReadonlySet<number>
  readonly onRefuse: (refused: ReadonlySet<number>) => void
  /** Headings after that of the row's number. */
  readonly headings: readonly string[]
  /** Draws the row or rows of one proposal. */
  readonly children: (change: ChangeProps<Proposed>) => ReactNode
  /** Says on the button how many are accepted. */
  readonly acceptLabel: (count: number) => string
  readonly onAccept: (accepted: readonly Proposed[]) => void
  readonly onCancel: () => void
}

/** What a sheet would change, row by row; each can be left out, and nothing is recorded before it is accepted. */
export const ChangeTable = <Proposed extends { readonly row: number }>({
  proposed,
  refused,
  onRefuse,
  headings,
  children,
  acceptLabel,
  onAccept,
  onCancel,
}: Props<Proposed>) => {
  const words = useWordsOf(sheetImportWords)
  const accepted = proposed.filter(({ row }) => !refused.has(row))
  const toggle = (row: number): void => {
    const next = new Set(refused)
    if (!next.delete(row)) next.add(row)
    onRefuse(next)
  }
  const toggleAll = (): void =>
    onRefuse(refused.size === 0 ? new Set(proposed.map(({ row }) => row)) : new Set())
  const heading = 'whitespace-nowrap border-rule border-b bg-sunken px-2 py-1 text-left font-semibold'
  return (
    <>
      <section
        aria-label={words('sheetChanges')}
        className="max-h-[40vh] overflow-auto border border-rule"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
      >
        <table className="w-full min-w-[640px] border-separate border-spacing-0 text-sm">
          <thead className="text-xs">
            <tr>
              <td className={`${heading} w-8`}>
                <AcceptBox
                  label={words('acceptAllRows')}
                  isChecked={refused.size === 0}
                  onToggle={toggleAll}
                />
              </td>
              {[words('sheetRow'), ...headings].map((each) => (
                <th key={each} scope="col" className={heading}>
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {proposed.map((each) =>
              children({
                proposed: each,
                isAccepted: !refused.has(each.row),
                onToggle: () => toggle(each.row),
              }),
            )}
          </tbody>
        </table>
      </section>
      <div className="flex justify-end gap-2">
        <button type="button" className="text-button" data-primary="true" onClick={onCancel}>
          {words('dismissSheet')}
        </button>
        <button
          type="button"
          className="text-button border border-accent bg-accent! font-semibold text-(--paper)! disabled:opacity-50"
          disabled={accepted.length === 0}
          onClick={() => onAccept(accepted)}
        >
          {acceptLabel(accepted.length)}
        </button>
      </div>
    </>
  )
}
