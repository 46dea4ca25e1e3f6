import { useState } from 'react'
import { AcceptCells, type ChangeProps, ChangeTable, changeCell } from '#facts/sheet-import/change-table.tsx'
import { UnreadCells } from '#facts/sheet-import/unread-cells.tsx'
import { projectsWords } from '#i18n/projects-words.ts'
import { projectStatuses } from '#query/project-status.ts'
import type { ProjectSheet, ProjectSheetProblem, ProposedEntry } from '#records/parse-project-sheet.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { useFieldText } from './use-field-text.ts'
import { useRecordProjects } from './use-record-project.ts'

const keys = {
  'no-rows': 'sheet_noRows',
  'no-project-column': 'sheet_noProjectColumn',
  'no-entry-column': 'sheet_noEntryColumn',
  'unknown-project': 'sheet_unknownProject',
  'repeated-project': 'sheet_repeatedProject',
  'unknown-status': 'sheet_unknownStatus',
  'not-day': 'sheet_notDay',
  'not-amount': 'sheet_notAmount',
  'end-before-start': 'sheet_endBeforeStart',
} as const satisfies Readonly<Record<ProjectSheetProblem['code'], string>>

/** What one row would change, a line a field. */
const Change = ({ proposed, isAccepted, onToggle }: ChangeProps<ProposedEntry>) => {
  const project = useAppState((state) => state.model.projects.get(proposed.project))
  const text = useText()
  const words = useWordsOf(projectsWords)
  const fieldText = useFieldText()
  const span = proposed.fields.length
  return proposed.fields.map((field, index) => (
    <tr key={field} data-change={`${proposed.project} ${field}`} className={isAccepted ? '' : 'text-soft'}>
      {index === 0 && (
        <>
          <AcceptCells row={proposed.row} span={span} isChecked={isAccepted} onToggle={onToggle} />
          <th rowSpan={span} scope="rowgroup" className={`${changeCell} text-left font-normal`}>
            {project && `${project.number} ${text(project.name)}`}
          </th>
        </>
      )}
      <td className={`${changeCell} whitespace-nowrap`}>{words(`column_${field}`)}</td>
      <td className={`${changeCell} text-soft line-through`}>{fieldText(field, proposed.before[field])}</td>
      <td className={`${changeCell} ${isAccepted ? 'font-semibold' : ''}`}>
        {fieldText(field, proposed.after[field])}
      </td>
    </tr>
  ))
}

interface RecordedProps {
  readonly count: number
  readonly onUndo: () => void
  readonly onClose: () => void
}

/** What was done, and how it is taken back. */
const Recorded = ({ count, onUndo, onClose }: RecordedProps) => {
  const words = useWordsOf(projectsWords)
  return (
    <div role="status" className="flex flex-wrap items-center gap-3 text-sm" data-recorded={count}>
      {words('imported', { count })}
      <button type="button" className="text-button" data-primary="true" onClick={onUndo}>
        {words('undo')}
      </button>
      <button type="button" className="text-button" data-primary="true" onClick={onClose}>
        {words('close')}
      </button>
    </div>
  )
}

interface Props {
  readonly value: ProjectSheet
  readonly problems: readonly ProjectSheetProblem[]
  readonly onClose: () => void
}

/** What a sheet of projects would change, and what of it could not be read. */
export const ImportPreview = ({ value: { proposed, unchanged }, problems, onClose }: Props) => {
  const words = useWordsOf(projectsWords)
  const recordAll = useRecordProjects()
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set())
  const [recorded, setRecorded] = useState<readonly ProposedEntry[] | null>(null)
  const record = (entries: readonly ProposedEntry[], side: 'before' | 'after'): void =>
    recordAll(entries.map((each) => ({ project: each.project, entry: each[side] })))
  if (recorded)
    return (
      <Recorded
        count={recorded.length}
        onUndo={() => {
          record(recorded, 'before')
          setRecorded(null)
        }}
        onClose={onClose}
      />
    )
  const statuses = projectStatuses.map((status) => words(`status_${status}`)).join(words('sep'))
  return (
    <div className="grid gap-3">
      <p role="status" className="font-semibold text-sm tabular-nums">
        {words('importRows', { changes: proposed.length, unchanged, problems: problems.length })}
      </p>
      <UnreadCells
        cells={problems.map((problem) => ({
          at: 'row' in problem ? problem : null,
          text: words(keys[problem.code], { text: 'row' in problem ? problem.text : '', statuses }),
        }))}
      />
      {proposed.length > 0 && (
        <ChangeTable
          proposed={proposed}
          refused={refused}
          onRefuse={setRefused}
          headings={(['column_name', 'field', 'before', 'after'] as const).map((key) => words(key))}
          acceptLabel={(count) => words('acceptChosen', { count })}
          onAccept={(accepted) => {
            record(accepted, 'after')
            setRecorded(accepted)
          }}
          onCancel={onClose}
        >
          {(change) => <Change key={change.proposed.row} {...change} />}
        </ChangeTable>
      )}
    </div>
  )
}
