import { Download, Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import type { KeptRecord } from '#records/kept-record.ts'
import { formatRecordFile } from '#records/record-file.ts'
import { type ImportedCases, importCases } from '#scenario/import-cases.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { fileNameOf, saveFile } from '#ui/save-file.ts'
import { CaseItem } from './case-item.tsx'
import { ImportReport } from './import-report.tsx'
import { SaveCase } from './save-case.tsx'
import { useCases } from './use-cases.ts'
import type { RunResult } from './use-run.ts'

/** Exports all cases to a file and reads some from one. */
const Files = ({ records, onImported }: FilesProps) => {
  const all = useAppState((state) => state.records)
  const { keepRecords } = useActions()
  const words = useWordsOf(impactScreenWords)
  const input = useRef<HTMLInputElement>(null)
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const imported = importCases(await file.text(), all)
    if (imported.records.length > 0) keepRecords(imported.records)
    onImported(imported)
  }
  return (
    <div className="flex flex-wrap gap-2">
      <button
        type="button"
        className="text-button"
        data-primary="true"
        onClick={() => input.current?.click()}
      >
        <Upload size={14} aria-hidden="true" />
        {words('importFile')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={words('importFile')}
        className="sr-only"
        tabIndex={-1}
        onChange={({ target }) => {
          void read(target.files?.[0])
          // The same file can be chosen again.
          target.value = ''
        }}
      />
      {records.length > 0 && (
        <button
          type="button"
          className="text-button"
          data-primary="true"
          onClick={() =>
            saveFile(
              `${fileNameOf(words('cases'))}.json`,
              new Blob([formatRecordFile(records)], { type: 'application/json' }),
            )
          }
        >
          <Download size={14} aria-hidden="true" />
          {words('exportAll')}
        </button>
      )}
    </div>
  )
}

interface FilesProps {
  readonly records: readonly KeptRecord[]
  readonly onImported: (imported: ImportedCases) => void
}

interface DeletedProps {
  readonly record: KeptRecord
  readonly name: string
  readonly onDone: () => void
}

/** A deletion can be undone as long as the panel is open. */
const Deleted = ({ record, name, onDone }: DeletedProps) => {
  const { changeCases } = useActions()
  const words = useWordsOf(impactScreenWords)
  return (
    <p
      role="status"
      className="flex items-center justify-between gap-2 rounded-md bg-sunken px-3 py-1 text-sm"
    >
      {words('caseDeleted', { name })}
      <button
        type="button"
        className="text-button h-7!"
        onClick={() => {
          changeCases([{ ...record, revision: record.revision + 1 }])
          onDone()
        }}
      >
        {words('undoDelete')}
      </button>
    </p>
  )
}

const Empty = () => {
  const keeping = useAppState((state) => state.keeping)
  const words = useWordsOf(impactScreenWords)
  return <p className="text-sm text-soft">{words(keeping === 'loading' ? 'loadingCases' : 'noCases')}</p>
}

interface Props {
  readonly run: RunResult
  /** Shows the result: there a comparison is read. */
  readonly onCompared: () => void
}

/** The runs that are kept: saved, opened, compared, handed on. */
export const CasesPanel = ({ run, onCompared }: Props) => {
  const keeping = useAppState((state) => state.keeping)
  const { changeCases } = useActions()
  const words = useWordsOf(impactScreenWords)
  const { cases, unread } = useCases()
  const [deleted, setDeleted] = useState<{ readonly record: KeptRecord; readonly name: string } | null>(null)
  const [imported, setImported] = useState<ImportedCases | null>(null)
  // A step back may have brought it back already.
  const isGone = cases.every(({ record }) => record.id !== deleted?.record.id)
  return (
    <div className="grid min-h-0 flex-1 content-start gap-3 overflow-y-auto px-4 py-3">
      {keeping === 'refused' && (
        <p role="alert" className="rounded-md border border-danger px-3 py-2 text-danger text-sm">
          {words('keptNowhere')}
        </p>
      )}
      <SaveCase run={run} />
      <section aria-label={words('caseList')} className="grid gap-2">
        <h2 className="font-semibold text-sm">
          {words('caseList')} <span className="font-normal text-soft tabular-nums">{cases.length}</span>
        </h2>
        {deleted && isGone && <Deleted {...deleted} onDone={() => setDeleted(null)} />}
        {cases.length === 0 ? (
          <Empty />
        ) : (
          <ul className="grid gap-2">
            {cases.map((kept) => (
              <CaseItem
                key={kept.record.id}
                kept={kept}
                canCompare={run.impact !== null}
                onCompared={onCompared}
                onDelete={() => {
                  changeCases([], [kept.record.id])
                  setDeleted({ record: kept.record, name: kept.content.name })
                }}
              />
            ))}
          </ul>
        )}
        {unread > 0 && <p className="text-sm text-soft">{words('unreadCases', { count: unread })}</p>}
      </section>
      <Files records={cases.map(({ record }) => record)} onImported={setImported} />
      {imported && <ImportReport imported={imported} />}
    </div>
  )
}
