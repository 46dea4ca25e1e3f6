import { useCallback, useState } from 'react'
import { useAppState, useAppStore } from '#state/store.ts'
import { isPresentingTour } from '#state/tour-place.ts'
import { useWords } from '#state/use-words.ts'
import { NoticeBar } from './notice-bar.tsx'
import { openFiles } from './open-files.ts'
import { RecordingSlot } from './recording-slot.tsx'
import { ReportSlot } from './report-slot.tsx'
import { ScreenFrame } from './screen.tsx'
import { readShippedModel } from './shipped-model.ts'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { TopBar } from './top-bar.tsx'
import { TourPill } from './tour-pill.tsx'
import { useDrop } from './use-drop.ts'
import { useFileChooser } from './use-file-chooser.tsx'
import { useKeys } from './use-keys.ts'
import { usePalette } from './use-palette.tsx'

/** The page: the bar, the screen, and what may come over them. */
export const Shell = () => {
  const store = useAppStore()
  const screen = useAppState((state) => state.screen)
  // The presenter's window is no page of the site, and those who watch are to see the map alone.
  const isClean = useAppState((state) => state.screen === 'presenter' || isPresentingTour(state))
  const words = useWords()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const onHelp = useCallback(() => setHelpOpen(true), [])
  const onOpenFiles = useCallback((files: readonly File[]) => void openFiles(store, files), [store])
  const onOpenShipped = useCallback(() => {
    const { actions } = store.getState()
    readShippedModel().then(actions.openShipped, () => actions.notify({ code: 'shipped-failed' }))
  }, [store])
  const isDropping = useDrop(onOpenFiles)
  const { choose: onChooseFiles, input } = useFileChooser(onOpenFiles)
  const {
    open: onSearch,
    prepare: onSearchNear,
    palette,
  } = usePalette({ onHelp, onChooseFiles, onOpenShipped })
  useKeys(onHelp, onSearch)
  return (
    <div className="flex h-full flex-col">
      {input}
      {!isClean && (
        <TopBar
          onChooseFiles={onChooseFiles}
          onOpenShipped={onOpenShipped}
          onHelp={onHelp}
          onSearch={onSearch}
          onSearchNear={onSearchNear}
        />
      )}
      <ReportSlot />
      <main className="min-h-0 flex-1">
        <ScreenFrame screen={screen} />
      </main>
      <TourPill />
      <RecordingSlot />
      <NoticeBar />
      <ShortcutsDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      {palette}
      {isDropping && (
        <div className="pointer-events-none fixed inset-0 z-40 grid place-items-center bg-accent-ground/80 font-semibold text-lg">
          {words('dropHere')}
        </div>
      )}
    </div>
  )
}
