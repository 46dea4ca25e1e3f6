import { FileSpreadsheet } from 'lucide-react'
import { type ChangeEvent, type ReactNode, useId, useState } from 'react'
import { sheetImportWords } from '#i18n/sheet-import-words.ts'
import { sheetProblemWords } from '#i18n/sheet-problem-words.ts'
import { parseSpreadsheet } from '#load/spreadsheet/parse-spreadsheet.ts'
import type { SpreadsheetResult } from '#load/spreadsheet/sheet.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'

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

interface Props {
  /** Takes what was read; null where there is nothing any more. */
  readonly onRead: (read: SpreadsheetResult | null) => void
  /** What else is asked, beside the button for a file. */
  readonly children?: ReactNode
}

/** Where rows come from: cells that are pasted, or a file. */
export const SheetSource = ({ onRead, children }: Props) => {
  const words = useWordsOf(sheetImportWords)
  const id = useId()
  const [problems, setProblems] = useState<SpreadsheetResult['problems']>([])
  const take = (read: SpreadsheetResult | null): void => {
    setProblems(read?.problems ?? [])
    onRead(read)
  }
  const onFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0]
    if (file) take(parseSpreadsheet(new Uint8Array(await file.arrayBuffer())))
  }
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-semibold text-sm">
        {words('pastedCells')}
      </label>
      <textarea
        id={id}
        rows={5}
        spellCheck={false}
        className="w-full rounded-md border border-rule bg-paper px-2 py-1 font-mono text-xs"
        onChange={({ target }) => take(target.value.trim() === '' ? null : parseSpreadsheet(target.value))}
      />
      <div className="flex flex-wrap items-center gap-3">
        <label
          className="text-button w-fit cursor-pointer focus-within:outline-2 focus-within:outline-accent"
          data-primary="true"
        >
          <FileSpreadsheet size={15} aria-hidden="true" />
          {words('chooseSheet')}
          <input
            type="file"
            accept=".xlsx,.csv,.tsv,.txt"
            className="sr-only"
            onChange={(event) => void onFile(event)}
          />
        </label>
        {children}
      </div>
      <SheetProblems problems={problems} />
    </div>
  )
}
