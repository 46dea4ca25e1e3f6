import { FileSpreadsheet, X } from 'lucide-react'
import { type ChangeEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import { sheetProblemWords } from '#i18n/sheet-problem-words.ts'
import { parseSpreadsheet } from '#load/spreadsheet/parse-spreadsheet.ts'
import type { SpreadsheetResult } from '#load/spreadsheet/sheet.ts'
import { parseValueSheet } from '#records/parse-value-sheet.ts'
import { readDateCell } from '#records/read-value-cells.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { ImportPreview } from './import-preview.tsx'
import { valueColumnNames } from './sheet-names.ts'
import type { Indicators } from './use-indicators.ts'
import type { ValueRecords } from './use-value-records.ts'

interface Props {
  readonly indicators: Indicators
  readonly records: ValueRecords
  readonly onClose: () => void
}

/** What is wrong with the file or the pasted cells as a whole. */
const SheetProblems = ({ problems }: Pick<SpreadsheetResult, 'problems'>) => {
  const language = useAppState((state) => state.language)
  if (problems.length === 0) return null
  return (
    <ul role="alert" className="grid gap-1 border-danger border-l-2 pl-3 text-sm">
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>{sheetProblemWords(problem, language)}</li>
      ))}
    </ul>
  )
}

interface SourceProps {
  readonly date: string
  readonly onDate: (date: string) => void
  readonly onRead: (read: SpreadsheetResult | null) => void
}

/** Where the rows come from, and the date of those that name none. */
const Source = ({ date, onDate, onRead }: SourceProps) => {
  const words = useWordsOf(indicatorsWords)
  const id = useId()
  const onFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0]
    if (file) onRead(parseSpreadsheet(new Uint8Array(await file.arrayBuffer())))
  }
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-semibold text-sm">
        {words('pasteHere')}
      </label>
      <textarea
        id={id}
        rows={5}
        spellCheck={false}
        className="w-full rounded-md border border-rule bg-paper px-2 py-1 font-mono text-xs"
        onChange={({ target }) => onRead(target.value.trim() === '' ? null : parseSpreadsheet(target.value))}
      />
      <div className="flex flex-wrap items-center gap-3">
        <label
          className="text-button w-fit cursor-pointer focus-within:outline-2 focus-within:outline-accent"
          data-primary="true"
        >
          <FileSpreadsheet size={15} aria-hidden="true" />
          {words('chooseFile')}
          <input
            type="file"
            accept=".xlsx,.csv,.tsv,.txt"
            className="sr-only"
            onChange={(event) => void onFile(event)}
          />
        </label>
        <label className="flex items-center gap-2 text-sm">
          {words('defaultDate')}
          <input
            type="text"
            value={date}
            title={words('dateHint')}
            aria-invalid={readDateCell(date) === null}
            className="h-8 w-28 rounded-md border border-rule bg-paper px-2 tabular-nums aria-invalid:border-danger"
            onChange={({ target }) => onDate(target.value)}
          />
        </label>
        {readDateCell(date) === null && (
          <p role="alert" className="text-danger text-xs">
            {words('notDate')}
          </p>
        )}
      </div>
    </div>
  )
}

/** Brings in values from a spreadsheet: read, shown as differences, and kept only where they are accepted. */
export const ImportDialog = ({ indicators: { histories }, records, onClose }: Props) => {
  const indicators = useAppState((state) => state.model.dataset.indicators)
  const words = useWordsOf(indicatorsWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const [read, setRead] = useState<SpreadsheetResult | null>(null)
  const [date, setDate] = useState(String(new Date().getFullYear()))
  const when = readDateCell(date)
  const sheet = read?.value.sheets[0]
  const parsed = useMemo(
    () =>
      sheet && when !== null
        ? parseValueSheet(
            sheet.rows,
            valueColumnNames,
            indicators,
            when,
            (id) => histories.get(id)?.values ?? [],
          )
        : null,
    [sheet, when, indicators, histories],
  )
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-label={words('importTitle')}
      className="m-auto max-h-[90vh] w-[min(880px,94vw)] rounded-xl border border-rule bg-paper p-0 text-ink shadow-[var(--shadow-raised)] backdrop:bg-black/40"
      onClose={onClose}
    >
      <header className="sticky top-0 z-10 flex items-center justify-between border-rule border-b bg-paper px-4 py-2">
        <h2 className="font-semibold text-lg">{words('importTitle')}</h2>
        <IconButton label={words('close')} onPress={() => dialog.current?.close()}>
          <X size={16} />
        </IconButton>
      </header>
      <div className="grid gap-4 p-4">
        <p className="text-sm text-soft">{words('importHint')}</p>
        <Source date={date} onDate={setDate} onRead={setRead} />
        {read && <SheetProblems problems={read.problems} />}
        {parsed && (
          <ImportPreview
            key={JSON.stringify(sheet)}
            {...parsed}
            onAccept={(values) => {
              records.record(values)
              dialog.current?.close()
            }}
            onCancel={() => dialog.current?.close()}
          />
        )}
      </div>
    </dialog>
  )
}
