import { recordWords } from '#i18n/record-words.ts'
import { insertStep } from '#recording/edit-tour.ts'
import { stepOfView } from '#recording/step-of-view.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { RecorderBar } from './recorder-bar.tsx'
import { StepList } from './step-list.tsx'
import { TextFields } from './text-fields.tsx'
import { usePresentView } from './use-present-view.ts'
import type { Recorder } from './use-recorder.ts'
import { useUndoKeys } from './use-undo-keys.ts'

const TourTexts = ({ recorder: { tour, edit } }: { readonly recorder: Recorder }) => {
  const words = useWordsOf(recordWords)
  const text = useText()
  return (
    <details className="mb-2">
      <summary className="w-fit cursor-pointer rounded font-semibold text-sm hover:text-accent">
        {words('tourTexts')}
        {words('colon')}
        <span className="font-normal">{text(tour.title) || words('untitled')}</span>
      </summary>
      <div className="grid gap-2 py-2">
        <TextFields name="title" text={tour.title} onChange={(title) => edit({ ...tour, title }, 'title')} />
        <TextFields
          name="audience"
          text={tour.audience}
          onChange={(audience) => edit({ ...tour, audience }, 'audience')}
        />
      </div>
    </details>
  )
}

/** The steps of a recorded tour, with what is told at the one that is chosen. */
export const RecorderPanel = ({ recorder }: { readonly recorder: Recorder }) => {
  const words = useWordsOf(recordWords)
  const { tour, edit } = recorder
  const chosen = useAppState((state) => state.own.record.step)
  const { changeScreen } = useActions()
  const { model, settings, address } = usePresentView()
  useUndoKeys(recorder)
  /** Behind the step that is chosen, else at the end. */
  const onAdd = (): void => {
    const place = Math.min(chosen ?? tour.steps.length, tour.steps.length)
    edit(insertStep(tour, place, stepOfView(model, settings, address)))
    changeScreen('record', { step: place + 1 })
  }
  return (
    <aside
      aria-label={words('recorder')}
      className="flex w-[372px] shrink-0 flex-col border-rule border-r bg-paper max-sm:h-[55%] max-sm:w-full max-sm:border-t max-sm:border-r-0"
    >
      <RecorderBar recorder={recorder} onAdd={onAdd} />
      <div className="min-h-0 flex-1 overflow-y-auto px-4 py-2">
        <TourTexts recorder={recorder} />
        <StepList recorder={recorder} />
      </div>
    </aside>
  )
}
