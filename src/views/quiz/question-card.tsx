import { useCallback, useEffect, useRef, useState } from 'react'
import { askText } from '#i18n/quiz-text.ts'
import { quizWords } from '#i18n/quiz-words.ts'
import type { Question } from '#query/quiz/question.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { Explanation } from './explanation.tsx'
import { OptionList } from './option-list.tsx'
import { Timer } from './timer.tsx'
import { useAnswerKeys } from './use-answer-keys.ts'
import { useAnswering, useRun } from './use-quiz.ts'

interface Props {
  readonly question: Question
  /** From 1. */
  readonly number: number
  readonly count: number
}

/** A question: answered, it explains itself. Give it its number as its key. */
export const QuestionCard = ({ question, number, count }: Props) => {
  const words = useWordsOf(quizWords)
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const isTimed = useAppState((state) => state.own.quiz.timed)
  const { changeScreen } = useActions()
  const given = useRun()?.content.answers.find((answer) => answer.number === number)
  const [choice, setChoice] = useState<number | null>(null)
  const keep = useAnswering()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const chosen = given ? given.option : choice
  const answer = (option: number | null): void =>
    keep({ number, topic: question.ask.code, option, isRight: option === question.right })
  const goOn = (): void => changeScreen('quiz', { page: number < count ? number + 1 : 'result' })
  const onEnter = (): void => {
    if (given) goOn()
    else if (choice !== null) answer(choice)
  }
  useAnswerKeys({ count: given ? 0 : question.options.length, onChoose: setChoice, onEnter })
  const latest = useRef(answer)
  latest.current = answer
  const onTimeUp = useCallback(() => latest.current(null), [])
  return (
    <section aria-labelledby="quiz-question">
      <p className="mb-2 flex flex-wrap items-center gap-x-4 text-soft text-sm">
        <span>{words('question', { number, count })}</span>
        <span>{words(`topic_${question.ask.code}`)}</span>
        {isTimed && !given && <Timer onTimeUp={onTimeUp} />}
      </p>
      <progress
        className="mb-4 w-full"
        aria-label={words('question', { number, count })}
        value={given ? number : number - 1}
        max={count}
      />
      <h2 id="quiz-question" ref={heading} tabIndex={-1} className="quiz-ask mb-4 font-semibold">
        {askText(model, language, question.ask)}
      </h2>
      <OptionList question={question} chosen={chosen} isAnswered={given !== undefined} onChoose={setChoice} />
      {given && <Explanation question={question} option={given.option} />}
      <p className="mt-4 flex flex-wrap items-center gap-3">
        <button
          type="button"
          className="text-button quiz-primary"
          disabled={!given && choice === null}
          onClick={onEnter}
        >
          {given ? words(number < count ? 'next' : 'finish') : words('check')}
        </button>
        {!given && (
          <span className="text-soft text-sm max-sm:hidden">
            {words(question.ask.code === 'band' ? 'dragHint' : 'keysHint')}
          </span>
        )}
      </p>
    </section>
  )
}
