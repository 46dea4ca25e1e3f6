import { Download, Printer, X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { takeOutWords } from '#i18n/take-out-words.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { printPage } from '#ui/print-page.ts'
import { saveFile } from '#ui/save-file.ts'
import { defaultChoices, type ExportChoices } from './export-choices.ts'
import { ExportOptions } from './export-options.tsx'
import { ExportPreview } from './export-preview.tsx'
import type { Shown } from './shown.ts'
import { chosenDeck, fileNameOf, fileOf, sheetDocument } from './take-out.ts'

interface Props {
  readonly shown: Shown
  readonly onClose: () => void
}

type Outcome =
  | { readonly status: 'idle' | 'working' | 'failed' }
  | { readonly status: 'saved'; readonly file: string }

/** Makes the chosen file and gives it to the user, or has the pages printed. */
const useTaking = (shown: Shown, choices: ExportChoices) => {
  const theme = useAppState((state) => state.theme)
  const { language, colours } = choices
  const deck = useMemo(
    () => chosenDeck(shown, { language, colours }, theme),
    [shown, language, colours, theme],
  )
  const [outcome, setOutcome] = useState<Outcome>({ status: 'idle' })
  const take = async (): Promise<void> => {
    if (choices.format === 'pdf') {
      printPage(sheetDocument(deck, choices).html)
      return
    }
    setOutcome({ status: 'working' })
    try {
      const file = fileNameOf(shown, deck, choices.format)
      saveFile(file, await fileOf(deck, choices))
      setOutcome({ status: 'saved', file })
    } catch {
      setOutcome({ status: 'failed' })
    }
  }
  return { deck, outcome, take }
}

const Status = ({ outcome }: { readonly outcome: Outcome }) => {
  const words = useWordsOf(takeOutWords)
  switch (outcome.status) {
    case 'idle':
      return null
    case 'working':
      return <span className="text-soft">{words('exportWorking')}</span>
    case 'failed':
      return <span className="text-danger">{words('exportFailed')}</span>
    case 'saved':
      return <span className="text-soft">{words('exportSaved', { file: outcome.file })}</span>
  }
}

/** Takes the picture out of the page: as a drawing, a picture, slides, or on paper. */
export const ExportDialog = ({ shown, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const words = useWordsOf(takeOutWords)
  const [choices, setChoices] = useState(() => defaultChoices(shown.language))
  const { deck, outcome, take } = useTaking(shown, choices)
  const isPrint = choices.format === 'pdf'
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-label={words('exportTitle')}
      onClose={onClose}
      className="m-auto h-[600px] max-h-[calc(100dvh-24px)] w-[880px] max-w-[calc(100vw-24px)] rounded-xl border border-rule bg-paper p-0 text-ink shadow-[var(--shadow-raised)] backdrop:bg-black/25"
    >
      <div className="flex h-full flex-col">
        <header className="flex shrink-0 items-center justify-between border-rule border-b py-1 pr-2 pl-4">
          <h2 className="font-semibold text-base">{words('exportTitle')}</h2>
          <IconButton label={words('close')} onPress={() => dialog.current?.close()}>
            <X size={16} />
          </IconButton>
        </header>
        <div className="flex min-h-0 flex-1 max-sm:flex-col-reverse">
          <div className="grid w-[360px] shrink-0 content-start gap-3.5 overflow-y-auto p-4 max-sm:w-full max-sm:flex-[3]">
            <ExportOptions
              choices={choices}
              onChange={(change) => setChoices((before) => ({ ...before, ...change }))}
            />
          </div>
          <ExportPreview deck={deck} choices={choices} />
        </div>
        <footer className="flex shrink-0 items-center justify-end gap-3 border-rule border-t px-4 py-2">
          <p role="status" className="mr-auto min-w-0 break-all text-xs">
            <Status outcome={outcome} />
          </p>
          <button
            type="button"
            className="text-button border border-accent bg-accent-ground font-semibold"
            disabled={outcome.status === 'working'}
            onClick={() => void take()}
          >
            {isPrint ? <Printer size={16} aria-hidden="true" /> : <Download size={16} aria-hidden="true" />}
            {words(isPrint ? 'exportPrint' : 'exportSave')}
          </button>
        </footer>
      </div>
    </dialog>
  )
}
