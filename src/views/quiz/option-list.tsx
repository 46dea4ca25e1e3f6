import { Check, X } from 'lucide-react'
import type { DragEvent } from 'react'
import { letterOf } from '#export/format-quiz-sheet.ts'
import { optionText } from '#i18n/quiz-text.ts'
import { hueOf } from '#picture/hues.ts'
import type { Question } from '#query/quiz/question.ts'
import { useAppState } from '#state/store.ts'

interface Props {
  readonly question: Question
  readonly chosen: number | null
  /** Whether the answer was given: right and wrong are shown. */
  readonly isAnswered: boolean
  readonly onChoose: (option: number) => void
}

const toneOf = ({ question, chosen, isAnswered }: Props, at: number): string => {
  if (isAnswered && at === question.right) return 'border-(--mark-good) bg-sunken'
  if (isAnswered && at === chosen) return 'border-(--mark-severe) border-dashed bg-sunken'
  if (at === chosen) return 'border-accent bg-accent-ground'
  return question.ask.code === 'band' ? 'border-(--tone) bg-(--tint)' : 'border-rule bg-paper'
}

const Verdict = ({ question, chosen, isAnswered, at }: Props & { readonly at: number }) => {
  if (!isAnswered) return null
  if (at === question.right) return <Check className="text-(--mark-good)" size={20} aria-hidden="true" />
  return at === chosen ? <X className="text-(--mark-severe)" size={20} aria-hidden="true" /> : null
}

/** The answers as radio buttons. Of a question about bands, they are bands to drop the box on as well. */
export const OptionList = (props: Props) => {
  const { question, chosen, isAnswered, onChoose } = props
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const { ask, options } = question
  const isBoard = ask.code === 'band'
  const box = isBoard ? optionText(model, language, { of: 'element', id: ask.element }) : null
  const onDrop = (event: DragEvent, at: number): void => {
    event.preventDefault()
    if (!isAnswered) onChoose(at)
  }
  const chip = box !== null && (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging it is one way more; the radio buttons are the one for all.
    <span
      draggable={!isAnswered}
      data-box
      className="inline-block cursor-grab rounded-md border-2 border-accent bg-paper px-3 py-1.5 font-semibold"
      onDragStart={(event) => event.dataTransfer.setData('text/plain', box)}
    >
      {box}
    </span>
  )
  return (
    <>
      {isBoard && <p className="mb-3 min-h-10">{chosen === null && chip}</p>}
      <div className={`grid ${isBoard ? 'gap-1' : 'gap-2'}`}>
        {options.map((option, at) => (
          <label
            key={letterOf(at)}
            data-option={at}
            data-hue={isBoard && option.of === 'place' ? hueOf(model, option.id) : undefined}
            className={`flex ${isBoard ? 'min-h-14' : 'min-h-12'} cursor-pointer items-center gap-3 rounded-lg border-2 px-4 py-2 text-base ${toneOf(props, at)}`}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => onDrop(event, at)}
          >
            <input
              type="radio"
              name="answer"
              className="accent-(--accent)"
              checked={chosen === at}
              disabled={isAnswered}
              onChange={() => onChoose(at)}
            />
            <span className="font-semibold text-soft tabular-nums">{letterOf(at)}</span>
            <span className="min-w-0 flex-1">{optionText(model, language, option)}</span>
            {isBoard && chosen === at && chip}
            <Verdict {...props} at={at} />
          </label>
        ))}
      </div>
    </>
  )
}
