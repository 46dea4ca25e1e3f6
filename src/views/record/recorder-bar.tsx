import { ArrowLeft, Download, Play, Plus, Redo2, Undo2 } from 'lucide-react'
import { recordWords } from '#i18n/record-words.ts'
import { completeTour, withStepLinks } from '#recording/complete-tour.ts'
import { TourPaperButtons } from '#stage/tour-paper-buttons.tsx'
import { useActions } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { saveFile } from '#ui/save-file.ts'
import type { Recorder } from './use-recorder.ts'

interface Props {
  readonly recorder: Recorder
  readonly onAdd: () => void
}

/** What can be done with a recorded tour as a whole. */
export const RecorderBar = ({ recorder: { tour, undo, redo }, onAdd }: Props) => {
  const words = useWordsOf(recordWords)
  const { changeScreen, openScreen, openTour } = useActions()
  const isEmpty = tour.steps.length === 0
  const exportFile = async (): Promise<void> => {
    const { formatTours } = await import('#load/format-tours.ts')
    const text = formatTours([withStepLinks(completeTour(tour))])
    saveFile(`${tour.id}.yaml`, new Blob([text], { type: 'application/yaml' }))
  }
  const play = (): void => {
    openScreen('tour')
    openTour(tour.id)
  }
  return (
    <header className="flex flex-wrap items-center gap-x-1 gap-y-1 border-rule border-b px-2 py-1">
      <IconButton label={words('allMine')} onPress={() => changeScreen('record', { tour: null, step: null })}>
        <ArrowLeft size={16} />
      </IconButton>
      <button type="button" className="text-button font-semibold" data-primary="true" onClick={onAdd}>
        <Plus size={15} aria-hidden="true" />
        {words('addView')}
      </button>
      <span className="flex-1" />
      <IconButton label={words('undo')} onPress={() => undo?.()} disabled={!undo}>
        <Undo2 size={16} />
      </IconButton>
      <IconButton label={words('redo')} onPress={() => redo?.()} disabled={!redo}>
        <Redo2 size={16} />
      </IconButton>
      <IconButton label={words('play')} onPress={play} disabled={isEmpty}>
        <Play size={16} />
      </IconButton>
      <IconButton label={words('exportFile')} onPress={() => void exportFile()} disabled={isEmpty}>
        <Download size={16} />
      </IconButton>
      <TourPaperButtons tour={completeTour(tour)} />
    </header>
  )
}
