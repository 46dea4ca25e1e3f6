import { useMemo, useState } from 'react'
import { SheetDialog } from '#facts/sheet-import/sheet-dialog.tsx'
import { SheetSource } from '#facts/sheet-import/sheet-source.tsx'
import { projectsWords } from '#i18n/projects-words.ts'
import type { SpreadsheetResult } from '#load/spreadsheet/sheet.ts'
import { parseProjectSheet } from '#records/parse-project-sheet.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { ImportPreview } from './import-preview.tsx'
import { sheetNames } from './sheet-names.ts'
import type { Portfolio } from './use-portfolio.ts'

interface Props {
  readonly portfolio: Portfolio
  readonly onClose: () => void
}

/** Brings in what was recorded in a spreadsheet: read, shown as differences, and kept only where it is accepted. */
export const ImportDialog = ({ portfolio, onClose }: Props) => {
  const projects = useAppState((state) => state.model.dataset.projects)
  const words = useWordsOf(projectsWords)
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
  return (
    <SheetDialog title={words('importTitle')} hint={words('importHint')} onClose={onClose}>
      {(close) => (
        <>
          <SheetSource
            onRead={(next) => {
              setBefore(portfolio.entries)
              setRead(next)
            }}
          />
          {parsed && <ImportPreview key={JSON.stringify(read?.value.sheets)} {...parsed} onClose={close} />}
        </>
      )}
    </SheetDialog>
  )
}
