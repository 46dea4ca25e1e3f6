import { useState } from 'react'
import { formatInUnit } from '#i18n/indicator-figures.ts'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import { progressOf } from '#query/progress.ts'
import type { ProposedValue, ValueSheet, ValueSheetProblem } from '#records/parse-value-sheet.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { GradeSwatch } from './grade-swatch.tsx'
import { useProgressText } from './use-progress-text.ts'
import type { NewValue } from './use-value-records.ts'

/** 1 → A, 27 → AA, as spreadsheets name columns. */
const columnName = (column: number): string => {
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + last : last
}

const keys = {
  'no-rows': 'sheet_noRows',
  'no-indicator-column': 'sheet_noIndicatorColumn',
  'no-value-column': 'sheet_noValueColumn',
  'unknown-indicator': 'sheet_unknownIndicator',
  'repeated-row': 'sheet_repeatedRow',
  'not-number': 'sheet_notNumber',
  'not-date': 'sheet_notDate',
} as const satisfies Readonly<Record<ValueSheetProblem['code'], string>>

const Problems = ({ problems }: { readonly problems: readonly ValueSheetProblem[] }) => {
  const words = useWordsOf(indicatorsWords)
  if (problems.length === 0) return null
  return (
    <section className="border-danger border-l-2 pl-3">
      <h3 className="font-semibold text-sm">{words('importProblems')}</h3>
      <ul className="grid gap-0.5 text-sm" data-problems={problems.length}>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            {'row' in problem && (
              <span className="mr-2 text-soft tabular-nums">
                {words('cellAt', { row: problem.row, column: columnName(problem.column) })}
              </span>
            )}
            {words(keys[problem.code], { text: 'text' in problem ? problem.text : '' })}
          </li>
        ))}
      </ul>
    </section>
  )
}

const cell = 'border-rule border-b px-2 py-1 align-top'

interface ChangeProps {
  readonly proposed: ProposedValue
  readonly isAccepted: boolean
  readonly onToggle: () => void
}

/** What one row would change. */
const Change = ({ proposed, isAccepted, onToggle }: ChangeProps) => {
  const { row, before, after, wasShare } = proposed
  const indicator = useAppState((state) => state.model.indicators.get(proposed.indicator))
  const language = useAppState((state) => state.language)
  const text = useText()
  const words = useWordsOf(indicatorsWords)
  const progressText = useProgressText()
  if (!indicator) return null
  const progress = progressOf(indicator, after)
  return (
    <tr data-change={proposed.indicator} className={isAccepted ? '' : 'text-soft'}>
      <td className={cell}>
        <input
          type="checkbox"
          className="size-4 accent-(--accent)"
          aria-label={words('acceptRow', { row })}
          checked={isAccepted}
          onChange={onToggle}
        />
      </td>
      <td className={`${cell} text-right tabular-nums`}>{row}</td>
      <th scope="row" className={`${cell} text-left font-normal`}>
        {indicator.number} {text(indicator.name)}
      </th>
      <td className={`${cell} whitespace-nowrap tabular-nums`}>{after.date}</td>
      <td className={`${cell} whitespace-nowrap text-soft tabular-nums`}>
        {before === null ? words('newValue') : <del>{formatInUnit(indicator, before, language)}</del>}
      </td>
      <td className={`${cell} tabular-nums`}>
        <span className="whitespace-nowrap font-semibold">
          {formatInUnit(indicator, after.value, language)}
        </span>
        {wasShare && <span className="block text-soft text-xs">{words('wasShare')}</span>}
      </td>
      <td className={`${cell} text-xs`}>
        <span className="flex items-center gap-1.5">
          <GradeSwatch grade={progress.grade} />
          {progressText(progress)}
        </span>
      </td>
    </tr>
  )
}

interface ChangesProps {
  readonly proposed: readonly ProposedValue[]
  readonly refused: ReadonlySet<number>
  readonly onRefuse: (refused: ReadonlySet<number>) => void
}

const Changes = ({ proposed, refused, onRefuse }: ChangesProps) => {
  const words = useWordsOf(indicatorsWords)
  const toggle = (row: number): void => {
    const next = new Set(refused)
    if (!next.delete(row)) next.add(row)
    onRefuse(next)
  }
  const heading = 'border-rule border-b bg-sunken px-2 py-1 text-left font-semibold'
  return (
    <section
      aria-label={words('importChanges')}
      className="max-h-[40vh] overflow-auto border border-rule"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      tabIndex={0}
    >
      <table className="w-full min-w-[640px] border-separate border-spacing-0 text-sm">
        <thead className="text-xs">
          <tr>
            <td className={`${heading} w-8`}>
              <input
                type="checkbox"
                className="size-4 accent-(--accent)"
                aria-label={words('acceptAllRows')}
                checked={refused.size === 0}
                onChange={() =>
                  onRefuse(refused.size === 0 ? new Set(proposed.map(({ row }) => row)) : new Set())
                }
              />
            </td>
            {(['sheetRow', 'column_name', 'column_date', 'before', 'after', 'afterProgress'] as const).map(
              (key) => (
                <th key={key} scope="col" className={`${heading} whitespace-nowrap`}>
                  {words(key)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {proposed.map((each) => (
            <Change
              key={each.row}
              proposed={each}
              isAccepted={!refused.has(each.row)}
              onToggle={() => toggle(each.row)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface Props {
  readonly value: ValueSheet
  readonly problems: readonly ValueSheetProblem[]
  readonly onAccept: (values: readonly NewValue[]) => void
  readonly onCancel: () => void
}

/** What a sheet would change, row by row, and what of it could not be read. Nothing is recorded before it is accepted. */
export const ImportPreview = ({ value, problems, onAccept, onCancel }: Props) => {
  const { proposed, unchanged, empty } = value
  const words = useWordsOf(indicatorsWords)
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set())
  const accepted = proposed.filter(({ row }) => !refused.has(row))
  const counts = { changes: proposed.length, unchanged, empty, problems: problems.length }
  return (
    <div className="grid gap-3">
      <p role="status" className="font-semibold text-sm tabular-nums">
        {words('importRows', counts)}
      </p>
      <Problems problems={problems} />
      {proposed.length > 0 && <Changes proposed={proposed} refused={refused} onRefuse={setRefused} />}
      <div className="flex justify-end gap-2">
        <button type="button" className="text-button" data-primary="true" onClick={onCancel}>
          {words('cancel')}
        </button>
        <button
          type="button"
          className="text-button border border-accent bg-accent! font-semibold text-(--paper)! disabled:opacity-50"
          disabled={accepted.length === 0}
          onClick={() => onAccept(accepted.map(({ indicator, after }) => ({ indicator, value: after })))}
        >
          {words('acceptChosen', { count: accepted.length })}
        </button>
      </div>
    </div>
  )
}
