import { useState } from 'react'
import { recordWords } from '#i18n/record-words.ts'
import { changeStep, deleteStep, duplicateStep, moveStep } from '#recording/edit-tour.ts'
import { viewOfStep } from '#recording/step-of-view.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { StepEditor } from './step-editor.tsx'
import { UndoLine } from './undo-line.tsx'
import { usePresentView } from './use-present-view.ts'
import type { Recorder } from './use-recorder.ts'

interface ItemProps {
  readonly recorder: Recorder
  readonly index: number
  readonly onDelete: () => void
}

/** The editor of one step, whose place in the list the choice follows. */
const ChosenStep = ({ recorder: { tour, edit }, index, onDelete }: ItemProps) => {
  const { changeScreen } = useActions()
  const view = usePresentView()
  const step = tour.steps[index]
  if (!step) return null
  const choose = (place: number): void => changeScreen('record', { step: place + 1 })
  return (
    <StepEditor
      step={step}
      isFirst={index === 0}
      isLast={index === tour.steps.length - 1}
      onWords={(change, subject) => edit(changeStep(tour, index, change), `step ${index} ${subject}`)}
      onMove={(by) => {
        edit(moveStep(tour, index, index + by))
        choose(index + by)
      }}
      onDuplicate={() => {
        edit(duplicateStep(tour, index))
        choose(index + 1)
      }}
      onDelete={onDelete}
      onShow={() => view.show(step)}
      onTakeView={() => edit(changeStep(tour, index, viewOfStep(view.settings, view.address)))}
    />
  )
}

const StepItem = ({ recorder, index, onDelete }: ItemProps) => {
  const words = useWordsOf(recordWords)
  const text = useText()
  const isChosen = useAppState((state) => state.own.record.step === index + 1)
  const { changeScreen } = useActions()
  const view = usePresentView()
  const step = recorder.tour.steps[index]
  if (!step) return null
  const onPress = (): void => {
    if (!isChosen) view.show(step, index + 1)
    else changeScreen('record', { step: null })
  }
  return (
    <li className="border-rule border-b">
      <button
        type="button"
        className="flex w-full items-baseline gap-2 rounded py-1.5 text-left text-sm hover:text-accent"
        aria-expanded={isChosen}
        onClick={onPress}
      >
        <span className="w-5 text-right text-soft tabular-nums">{index + 1}</span>
        <span className={isChosen ? 'font-semibold' : ''}>{text(step.title) || words('untitled')}</span>
      </button>
      {isChosen && <ChosenStep recorder={recorder} index={index} onDelete={onDelete} />}
    </li>
  )
}

/** The steps of a tour in their order; one of them may be open to be written at. */
export const StepList = ({ recorder }: { readonly recorder: Recorder }) => {
  const words = useWordsOf(recordWords)
  const { changeScreen } = useActions()
  const { tour, edit, undo } = recorder
  const [deleted, setDeleted] = useState<{ readonly step: number; readonly from: number } | null>(null)
  // Another edit after it is what would be taken back next.
  const isLast = deleted !== null && deleted.from === tour.steps.length + 1
  return (
    <>
      <h2 className="font-semibold text-sm">{words('steps')}</h2>
      {tour.steps.length === 0 && <p className="py-2 text-soft text-sm">{words('noSteps')}</p>}
      {isLast && undo && (
        <UndoLine
          message={words('stepDeleted', { step: deleted.step })}
          onUndo={() => {
            undo()
            setDeleted(null)
          }}
        />
      )}
      <ol className="grid">
        {tour.steps.map((_, index) => (
          <StepItem
            // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place
            key={index}
            recorder={recorder}
            index={index}
            onDelete={() => {
              edit(deleteStep(tour, index))
              setDeleted({ step: index + 1, from: tour.steps.length })
              changeScreen('record', { step: null })
            }}
          />
        ))}
      </ol>
    </>
  )
}
