import { useState } from 'react'
import { AcceptCells, type ChangeProps, ChangeTable, changeCell } from '#facts/sheet-import/change-table.tsx'
import { UnreadCells } from '#facts/sheet-import/unread-cells.tsx'
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

const keys = {
  'no-rows': 'sheet_noRows',
  'no-indicator-column': 'sheet_noIndicatorColumn',
  'no-value-column': 'sheet_noValueColumn',
  'unknown-indicator': 'sheet_unknownIndicator',
  'repeated-row': 'sheet_repeatedRow',
  'not-number': 'sheet_notNumber',
  'not-date': 'sheet_notDate',
} as const satisfies Readonly<Record<ValueSheetProblem['code'], string>>

/** What one row would change. */
const Change = ({ proposed, isAccepted, onToggle }: ChangeProps<ProposedValue>) => {
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
      <AcceptCells row={row} isChecked={isAccepted} onToggle={onToggle} />
      <th scope="row" className={`${changeCell} text-left font-normal`}>
        {indicator.number} {text(indicator.name)}
      </th>
      <td className={`${changeCell} whitespace-nowrap tabular-nums`}>{after.date}</td>
      <td className={`${changeCell} whitespace-nowrap text-soft tabular-nums`}>
        {before === null ? words('newValue') : <del>{formatInUnit(indicator, before, language)}</del>}
      </td>
      <td className={`${changeCell} tabular-nums`}>
        <span className="whitespace-nowrap font-semibold">
          {formatInUnit(indicator, after.value, language)}
        </span>
        {wasShare && <span className="block text-soft text-xs">{words('wasShare')}</span>}
      </td>
      <td className={`${changeCell} text-xs`}>
        <span className="flex items-center gap-1.5">
          <GradeSwatch grade={progress.grade} />
          {progressText(progress)}
        </span>
      </td>
    </tr>
  )
}

interface Props {
  readonly value: ValueSheet
  readonly problems: readonly ValueSheetProblem[]
  readonly onAccept: (values: readonly NewValue[]) => void
  readonly onCancel: () => void
}

/** What a sheet of values would change, and what of it could not be read. */
export const ImportPreview = ({ value, problems, onAccept, onCancel }: Props) => {
  const { proposed, unchanged, empty } = value
  const words = useWordsOf(indicatorsWords)
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set())
  const counts = { changes: proposed.length, unchanged, empty, problems: problems.length }
  return (
    <div className="grid gap-3">
      <p role="status" className="font-semibold text-sm tabular-nums">
        {words('importRows', counts)}
      </p>
      <UnreadCells
        cells={problems.map((problem) => ({
          at: 'row' in problem ? problem : null,
          text: words(keys[problem.code], { text: 'text' in problem ? problem.text : '' }),
        }))}
      />
      {proposed.length > 0 && (
        <ChangeTable
          proposed={proposed}
          refused={refused}
          onRefuse={setRefused}
          headings={(['column_name', 'column_date', 'before', 'after', 'afterProgress'] as const).map((key) =>
            words(key),
          )}
          acceptLabel={(count) => words('acceptChosen', { count })}
          onAccept={(accepted) =>
            onAccept(accepted.map(({ indicator, after }) => ({ indicator, value: after })))
          }
          onCancel={onCancel}
        >
          {(change) => <Change key={change.proposed.row} {...change} />}
        </ChangeTable>
      )}
    </div>
  )
}
