import { FileSpreadsheet, X } from 'lucide-react'
import { type ChangeEvent, type ClipboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { projectsWords } from '#i18n/projects-words.ts'
import { sheetProblemWords } from '#i18n/sheet-problem-words.ts'
import { parseSpreadsheet } from '#load/spreadsheet/parse-spreadsheet.ts'
import type { SpreadsheetResult } from '#load/spreadsheet/sheet.ts'
import { parseProjectSheet } from '#records/parse-project-sheet.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { ImportPreview } from './import-preview.tsx'
import { sheetNames } from './sheet-names.ts'
import type { Portfolio } from './use-portfolio.ts'

interface Props {
  readonly portfolio: Portfolio
  readonly onClose: () => void
}

/** What is wrong with the file or the pasted text as a whole. */
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
  readonly onRead: (sheet: SpreadsheetResult | null) => void
}

/** Where the rows come from: pasted cells, or a file. */
const Source = ({ onRead }: SourceProps) => {
  const words = useWordsOf(projectsWords)
  const id = useId()
  const onFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0]
    if (file) onRead(parseSpreadsheet(new Uint8Array(await file.arrayBuffer())))
  }
  const onText = (text: string): void => onRead(text.trim() === '' ? null : parseSpreadsheet(text))
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-semibold text-sm">
        {words('pasteHere')}
      </label>
      <textarea
        id={id}
        rows={4}
        className="w-full rounded-md border border-rule bg-paper px-2 py-1 font-mono text-xs"
        spellCheck={false}
        onChange={(event) => onText(event.target.value)}
        onPaste={(event: ClipboardEvent<HTMLTextAreaElement>) => event.stopPropagation()}
      />
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
    </div>
  )
}

/** Brings in what was recorded in a spreadsheet: read, shown as differences, and kept only where it is accepted. */
export const ImportDialog = ({ portfolio, onClose }: Props) => {
  const projects = useAppState((state) => state.model.dataset.projects)
  const words = useWordsOf(projectsWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const [read, setRead] = useState<SpreadsheetResult | null>(null)
  // What is recorded when the sheet was read is what it is compared with, also after some of it is accepted.
  const [before, setBefore] = useState(portfolio.entries)
  const parsed = useMemo(() => {
    const sheets = (read?.value.sheets ?? []).map(({ rows }) =>
      parseProjectSheet(rows, sheetNames, projects, (id) => before.byProject.get(id)?.content),
    )
    // A workbook has other sheets as well; the first that speaks of projects is meant.
    return sheets.find(({ problems }) => problems.every((problem) => 'row' in problem)) ?? sheets[0] ?? null
  }, [read, projects, before])
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-label={words('importTitle')}
      className="m-auto max-h-[90vh] w-[min(960px,94vw)] rounded-xl border border-rule bg-paper p-0 text-ink shadow-[var(--shadow-raised)] backdrop:bg-black/40"
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
        <Source
          onRead={(next) => {
            setBefore(portfolio.entries)
            setRead(next)
          }}
        />
        {read && <SheetProblems problems={read.problems} />}
        {parsed && (
          <ImportPreview
            key={JSON.stringify(read?.value.sheets)}
            {...parsed}
            onClose={() => dialog.current?.close()}
          />
        )}
      </div>
    </dialog>
  )
}
