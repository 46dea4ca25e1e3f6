import { Trash2 } from 'lucide-react'
import { type ChangeEvent, useId, useState } from 'react'
import { Section } from '#facts/section.tsx'
import { projectsWords } from '#i18n/projects-words.ts'
import type { ProjectId } from '#model/id.ts'
import { projectStatuses } from '#query/project-status.ts'
import type { KeptRecord } from '#records/kept-record.ts'
import type { EntryField, ProjectEntry } from '#records/project-record.ts'
import { parseAmount } from '#records/read-project-cells.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { OtherRecords } from './other-records.tsx'
import { StatusSwatch } from './status-badge.tsx'
import { entryIn, type Portfolio } from './use-portfolio.ts'
import { useRecordProjects } from './use-record-project.ts'

const field = 'h-8 w-full rounded-md border border-rule bg-paper px-2 text-sm max-sm:text-[16px]'

type Fault = 'endBeforeStart' | 'badBudget'

const faultIn = ({ start, end }: ProjectEntry): Fault | null =>
  start !== null && end !== null && end < start ? 'endBeforeStart' : null

interface InputProps {
  readonly name: EntryField
  readonly type: 'text' | 'date'
  readonly value: string
  readonly onSay: (name: EntryField, text: string) => void
}

/** A field that is recorded when one leaves it: not every letter is a version of its own. */
const RecordInput = ({ name, type, value, onSay }: InputProps) => {
  const words = useWordsOf(projectsWords)
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="text-soft text-xs">
        {words(`column_${name}`)}
      </label>
      <input
        key={value}
        id={id}
        type={type}
        className={field}
        inputMode={name === 'budget' ? 'decimal' : undefined}
        max={type === 'date' ? '9999-12-31' : undefined}
        defaultValue={value}
        onBlur={(event) => event.target.value !== value && onSay(name, event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </>
  )
}

interface FormProps {
  readonly id: ProjectId
  readonly entry: ProjectEntry
  readonly onRecord: (entry: ProjectEntry) => void
}

const StatusField = ({ entry, onRecord }: Omit<FormProps, 'id'>) => {
  const words = useWordsOf(projectsWords)
  const id = useId()
  const onChange = (event: ChangeEvent<HTMLSelectElement>): void => {
    const status = projectStatuses.find((each) => each === event.target.value) ?? null
    onRecord({ ...entry, status })
  }
  return (
    <>
      <label htmlFor={id} className="text-soft text-xs">
        {words('column_status')}
      </label>
      <span className="flex items-center gap-2">
        <select id={id} className={field} value={entry.status ?? ''} onChange={onChange}>
          <option value="">{words('notRecorded')}</option>
          {projectStatuses.map((status) => (
            <option key={status} value={status}>
              {words(`status_${status}`)}
            </option>
          ))}
        </select>
        {entry.status && <StatusSwatch status={entry.status} />}
      </span>
    </>
  )
}

const NoteField = ({ entry, onRecord }: Omit<FormProps, 'id'>) => {
  const words = useWordsOf(projectsWords)
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="self-start pt-1 text-soft text-xs">
        {words('column_note')}
      </label>
      <textarea
        key={entry.note}
        id={id}
        rows={3}
        className="w-full rounded-md border border-rule bg-paper px-2 py-1 text-sm max-sm:text-[16px]"
        defaultValue={entry.note}
        onBlur={({ target }) =>
          target.value !== entry.note && onRecord({ ...entry, note: target.value.trim() })
        }
      />
    </>
  )
}

const Fields = ({ id, entry, onRecord }: FormProps) => {
  const words = useWordsOf(projectsWords)
  const [fault, setFault] = useState<Fault | null>(null)
  const onSay = (name: EntryField, text: string): void => {
    const amount = parseAmount(text)
    const isAmount = name !== 'budget' || text.trim() === '' || amount !== null
    const value = name === 'budget' ? amount : name === 'owner' ? text.trim() : text === '' ? null : text
    const next: ProjectEntry = { ...entry, [name]: value }
    const found = isAmount ? faultIn(next) : 'badBudget'
    setFault(found)
    if (!found) onRecord(next)
  }
  return (
    <div key={id} className="grid grid-cols-[88px_1fr] items-center gap-x-2 gap-y-1.5">
      <StatusField entry={entry} onRecord={onRecord} />
      <RecordInput name="start" type="date" value={entry.start ?? ''} onSay={onSay} />
      <RecordInput name="end" type="date" value={entry.end ?? ''} onSay={onSay} />
      <RecordInput name="owner" type="text" value={entry.owner} onSay={onSay} />
      <RecordInput
        name="budget"
        type="text"
        value={entry.budget === null ? '' : String(entry.budget)}
        onSay={onSay}
      />
      <NoteField entry={entry} onRecord={onRecord} />
      {fault && (
        <p role="alert" className="col-span-2 text-danger text-xs">
          {words(fault)}
        </p>
      )}
    </div>
  )
}

/** When it was saved, or why it is not. */
const Saved = ({ record }: { readonly record: KeptRecord | undefined }) => {
  const language = useAppState((state) => state.language)
  const keeping = useAppState((state) => state.keeping)
  const words = useWordsOf(projectsWords)
  if (keeping === 'refused') return <span className="text-danger">{words('recordRefused')}</span>
  if (!record) return words('recordHint')
  const time = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(record.changed))
  return (
    <>
      {words('recordSaved', { time })} · {words('recordHint')}
    </>
  )
}

/** What a planner records of a project: how far it is, when, by whom, for how much, and a note. */
export const RecordForm = ({ id, portfolio }: { readonly id: ProjectId; readonly portfolio: Portfolio }) => {
  const words = useWordsOf(projectsWords)
  const recordAll = useRecordProjects()
  const { dropRecord, keepRecord } = useActions()
  const [dropped, setDropped] = useState<KeptRecord | null>(null)
  const { entries } = portfolio
  const record = entries.byProject.get(id)?.record
  const drop = (): void => {
    if (!record) return
    dropRecord(record.id)
    setDropped(record)
  }
  const restore = (): void => {
    if (dropped) keepRecord(dropped)
    setDropped(null)
  }
  return (
    <Section title={words('progressRecord')}>
      <Fields
        id={id}
        entry={entryIn(entries, id)}
        onRecord={(entry) => {
          recordAll([{ project: id, entry }])
          setDropped(null)
        }}
      />
      <div className="mt-2 flex flex-wrap items-center gap-2 text-soft text-xs">
        <span className="min-w-0 flex-1">
          <Saved record={record} />
        </span>
        {record && (
          <button type="button" className="text-button" onClick={drop}>
            <Trash2 size={14} aria-hidden="true" />
            {words('clearRecord')}
          </button>
        )}
        {!record && dropped && (
          <span role="status" className="flex items-center gap-2">
            {words('recordCleared')}
            <button type="button" className="text-button" data-primary="true" onClick={restore}>
              {words('undo')}
            </button>
          </span>
        )}
      </div>
      <OtherRecords id={id} portfolio={portfolio} />
    </Section>
  )
}
