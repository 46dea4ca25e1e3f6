import { useState } from 'react'
import { projectsWords } from '#i18n/projects-words.ts'
import type { ProjectId } from '#model/id.ts'
import { projectStatuses } from '#query/project-status.ts'
import type { ProjectSheet, ProjectSheetProblem, ProposedEntry } from '#records/parse-project-sheet.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { useFieldText } from './use-field-text.ts'
import { useRecordProjects } from './use-record-project.ts'

/** 1 → A, 27 → AA, as spreadsheets name columns. */
const columnName = (column: number): string => {
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + last : last
}

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

const Problems = ({ problems }: { readonly problems: readonly ProjectSheetProblem[] }) => {
  const words = useWordsOf(projectsWords)
  if (problems.length === 0) return null
  const statuses = projectStatuses.map((status) => words(`status_${status}`)).join(words('sep'))
  return (
    <section className="border-danger border-l-2 pl-3">
      <h3 className="font-semibold text-sm">{words('importProblems')}</h3>
      <ul className="grid gap-0.5 text-sm" data-problems={problems.length}>
        {problems.map((problem) => {
          const isPlaced = 'row' in problem
          return (
            <li key={JSON.stringify(problem)}>
              {isPlaced && (
                <span className="mr-2 text-soft tabular-nums">
                  {words('cellAt', { row: problem.row, column: columnName(problem.column) })}
                </span>
              )}
              {words(keys[problem.code], { text: isPlaced ? problem.text : '', statuses })}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface ChangeProps {
  readonly proposed: ProposedEntry
  readonly isAccepted: boolean
  readonly onToggle: () => void
}

/** What one row would change, a line a field. */
const Change = ({ proposed, isAccepted, onToggle }: ChangeProps) => {
  const project = useAppState((state) => state.model.projects.get(proposed.project))
  const text = useText()
  const words = useWordsOf(projectsWords)
  const fieldText = useFieldText()
  const cell = 'border-rule border-b px-2 py-1 align-top'
  return proposed.fields.map((field, index) => (
    <tr key={field} data-change={`${proposed.project} ${field}`} className={isAccepted ? '' : 'text-soft'}>
      {index === 0 && (
        <>
          <td rowSpan={proposed.fields.length} className={cell}>
            <input
              type="checkbox"
              className="size-4 accent-(--accent)"
              aria-label={words('acceptRow', { row: proposed.row })}
              checked={isAccepted}
              onChange={onToggle}
            />
          </td>
          <td rowSpan={proposed.fields.length} className={`${cell} text-right tabular-nums`}>
            {proposed.row}
          </td>
          <th rowSpan={proposed.fields.length} scope="rowgroup" className={`${cell} text-left font-normal`}>
            {project && `${project.number} ${text(project.name)}`}
          </th>
        </>
      )}
      <td className={`${cell} whitespace-nowrap`}>{words(`column_${field}`)}</td>
      <td className={`${cell} text-soft line-through`}>{fieldText(field, proposed.before[field])}</td>
      <td className={`${cell} ${isAccepted ? 'font-semibold' : ''}`}>
        {fieldText(field, proposed.after[field])}
      </td>
    </tr>
  ))
}

interface ChangesProps {
  readonly proposed: readonly ProposedEntry[]
  readonly refused: ReadonlySet<ProjectId>
  readonly onRefuse: (refused: ReadonlySet<ProjectId>) => void
}

const Changes = ({ proposed, refused, onRefuse }: ChangesProps) => {
  const words = useWordsOf(projectsWords)
  const toggle = (id: ProjectId): void => {
    const next = new Set(refused)
    if (!next.delete(id)) next.add(id)
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
      <table className="w-full border-separate border-spacing-0 text-sm">
        <thead className="text-xs">
          <tr>
            <td className={`${heading} w-8`}>
              <input
                type="checkbox"
                className="size-4 accent-(--accent)"
                aria-label={words('acceptAllRows')}
                checked={refused.size === 0}
                onChange={() =>
                  onRefuse(refused.size === 0 ? new Set(proposed.map(({ project }) => project)) : new Set())
                }
              />
            </td>
            {(['sheetRow', 'column_name', 'field', 'before', 'after'] as const).map((key) => (
              <th key={key} scope="col" className={heading}>
                {words(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {proposed.map((each) => (
            <Change
              key={each.project}
              proposed={each}
              isAccepted={!refused.has(each.project)}
              onToggle={() => toggle(each.project)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface Props {
  readonly value: ProjectSheet
  readonly problems: readonly ProjectSheetProblem[]
  readonly onClose: () => void
}

/** What a sheet would change, row by row, and what of it could not be read. Nothing is recorded before it is accepted. */
export const ImportPreview = ({ value: { proposed, unchanged }, problems, onClose }: Props) => {
  const words = useWordsOf(projectsWords)
  const recordAll = useRecordProjects()
  const [refused, setRefused] = useState<ReadonlySet<ProjectId>>(new Set())
  const [recorded, setRecorded] = useState<number | null>(null)
  const accepted = proposed.filter(({ project }) => !refused.has(project))
  const accept = (): void => {
    recordAll(accepted.map(({ project, after }) => ({ project, entry: after })))
    setRecorded(accepted.length)
  }
  if (recorded !== null)
    return (
      <div role="status" className="flex flex-wrap items-center gap-3 text-sm" data-recorded={recorded}>
        {words('imported', { count: recorded })}
        <button
          type="button"
          className="text-button"
          data-primary="true"
          onClick={() => {
            recordAll(accepted.map(({ project, before }) => ({ project, entry: before })))
            setRecorded(null)
          }}
        >
          {words('undo')}
        </button>
        <button type="button" className="text-button" data-primary="true" onClick={onClose}>
          {words('close')}
        </button>
      </div>
    )
  return (
    <div className="grid gap-3">
      <p role="status" className="font-semibold text-sm tabular-nums">
        {words('importRows', { changes: proposed.length, unchanged, problems: problems.length })}
      </p>
      <Problems problems={problems} />
      {proposed.length > 0 && (
        <>
          <Changes proposed={proposed} refused={refused} onRefuse={setRefused} />
          <div className="flex justify-end gap-2">
            <button type="button" className="text-button" data-primary="true" onClick={onClose}>
              {words('cancel')}
            </button>
            <button
              type="button"
              className="text-button border border-accent bg-accent! font-semibold text-(--paper)! disabled:opacity-50"
              disabled={accepted.length === 0}
              onClick={accept}
            >
              {words('acceptChosen', { count: accepted.length })}
            </button>
          </div>
        </>
      )}
    </div>
  )
}
