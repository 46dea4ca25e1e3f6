import { Download } from 'lucide-react'
import { type ComponentType, useEffect, useRef } from 'react'
import type { Shown } from '#stage/export/shown.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { useLoaded } from '#ui/use-loaded.ts'
import { whenPresent } from '#ui/when-present.ts'

type Dialog = ComponentType<{ readonly shown: Shown; readonly onClose: () => void }>

const loadDialog = (): Promise<Dialog> =>
  import('#stage/export/export-dialog.tsx').then((module) => module.ExportDialog)

const LoadedDialog = ({ shown, onClose }: { readonly shown: Shown; readonly onClose: () => void }) => {
  const words = useWords()
  const { part: Dialog, hasFailed, retry } = useLoaded(loadDialog)
  if (Dialog) return <Dialog shown={shown} onClose={onClose} />
  if (!hasFailed) return null
  return (
    <p role="alert" className="flex items-center gap-2 text-xs">
      {words('screenFailed')}
      <button type="button" className="text-button" data-primary="true" onClick={retry}>
        {words('retry')}
      </button>
    </p>
  )
}

/** Has the map printed on paper when the browser is asked to print the page. What it needs is fetched after the picture. */
const usePrintedPage = (shown: Shown): void => {
  const now = useRef(shown)
  useEffect(() => {
    now.current = shown
  }, [shown])
  useEffect(() => {
    let isWanted = true
    let stop = (): void => undefined
    const cancel = whenPresent(() => {
      import('#stage/export/print-page.ts').then(
        ({ printShown }) => {
          if (isWanted) stop = printShown(() => now.current)
        },
        // Without it the page is printed as it stands; the dialog says when its parts cannot be had.
        () => undefined,
      )
    })
    return () => {
      isWanted = false
      cancel()
      stop()
    }
  }, [])
}

/** Opens the dialog that takes the picture out of the page. */
export const ExportButton = ({ shown }: { readonly shown: Shown }) => {
  const words = useWords()
  const isOpen = useAppState((state) => state.isExporting)
  const { openExport, closeExport } = useActions()
  usePrintedPage(shown)
  // What is left of the page by its address leaves the dialog too.
  useEffect(() => closeExport, [closeExport])
  return (
    <>
      <IconButton label={words('export')} onPress={openExport}>
        <Download size={16} />
      </IconButton>
      {isOpen && <LoadedDialog shown={shown} onClose={closeExport} />}
    </>
  )
}
