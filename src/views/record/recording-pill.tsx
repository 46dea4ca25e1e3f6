import { Plus, X } from 'lucide-react'
import { useRecordedTours } from '#facts/use-recorded-tours.ts'
import { recordWords } from '#i18n/record-words.ts'
import { insertStep } from '#recording/edit-tour.ts'
import { stepOfView } from '#recording/step-of-view.ts'
import { changedTourRecord } from '#recording/tour-record.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { usePresentView } from './use-present-view.ts'

/** On the other screens, while a tour is being recorded: takes in what is seen there, and leads back. */
export const RecordingPill = () => {
  const words = useWordsOf(recordWords)
  const text = useText()
  const wanted = useAppState((state) => state.own.record.tour)
  const { read } = useRecordedTours()
  const { keepRecord, openScreen, changeScreen } = useActions()
  const view = usePresentView()
  const recorded = read.find(({ content }) => content.id === wanted)
  if (!recorded) return null
  const { record, content: tour } = recorded
  const count = tour.steps.length
  const add = (): void => {
    const step = stepOfView(view.model, view.settings, view.address)
    keepRecord(changedTourRecord(record, insertStep(tour, count, step), new Date()))
  }
  return (
    <section
      aria-label={words('recording', { title: text(tour.title) || words('untitled') })}
      className="fixed bottom-12 left-4 z-10 flex items-center gap-1 rounded-full border border-accent bg-accent-ground py-0.5 pr-1 pl-1 text-sm shadow-[var(--shadow-raised)]"
    >
      <button type="button" className="text-button font-semibold tabular-nums" onClick={add}>
        <Plus size={15} aria-hidden="true" />
        {words('addAsStep', { step: count + 1 })}
      </button>
      <button type="button" className="text-button" onClick={() => openScreen('record')}>
        {words('backToRecording')}
      </button>
      <IconButton
        label={words('stopRecording')}
        onPress={() => changeScreen('record', { tour: null, step: null })}
      >
        <X size={15} />
      </IconButton>
    </section>
  )
}
