import { Shuffle } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { isSeed, mostQuestions } from '#deep-link/quiz-parameters.ts'
import { quizWords } from '#i18n/quiz-words.ts'
import { quizLevels, quizTopics } from '#model/quiz.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { Choice } from '#ui/choice.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { History } from './history.tsx'
import { secondsOfQuestion } from './timer.tsx'
import { useRun } from './use-quiz.ts'
import { newSeed, useStarting } from './use-starting.ts'

const field = 'h-10 rounded-md border border-rule bg-paper px-3'

/** Which topics are asked. */
const TopicChoice = () => {
  const words = useWordsOf(quizWords)
  const topics = useAppState((state) => state.own.quiz.topics)
  const { changeScreen } = useActions()
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold text-sm">
        {words('topics')} <span className="font-normal text-soft">{words('allTopics')}</span>
      </legend>
      <div className="flex flex-wrap gap-2">
        {quizTopics.map((topic) => {
          const isOn = topics.includes(topic)
          const next = quizTopics.filter((each) => (each === topic ? !isOn : topics.includes(each)))
          return (
            <Choice
              key={topic}
              isOn={isOn}
              label={words(`topic_${topic}`)}
              onPress={() => changeScreen('quiz', { topics: next })}
            />
          )
        })}
      </div>
    </fieldset>
  )
}

/** How many questions, how hard, against time or not. */
const Measure = () => {
  const words = useWordsOf(quizWords)
  const { count, level, timed } = useAppState((state) => state.own.quiz)
  const { changeScreen } = useActions()
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <label className="grid gap-1.5 text-sm">
        <span className="font-semibold">{words('count')}</span>
        <input
          type="number"
          min={1}
          max={mostQuestions}
          className={`${field} w-24`}
          value={count}
          onChange={(event) => {
            const next = event.target.valueAsNumber
            if (next >= 1 && next <= mostQuestions) changeScreen('quiz', { count: Math.round(next) })
          }}
        />
      </label>
      <fieldset>
        <legend className="mb-1.5 font-semibold text-sm">{words('level')}</legend>
        <div className="flex h-10 items-center gap-2">
          {quizLevels.map((each) => (
            <Choice
              key={each}
              isOn={each === level}
              label={words(`level_${each}`)}
              onPress={() => changeScreen('quiz', { level: each })}
            />
          ))}
        </div>
      </fieldset>
      <label className="flex h-10 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="accent-(--accent)"
          checked={timed}
          onChange={(event) => changeScreen('quiz', { timed: event.target.checked })}
        />
        {words('timed', { seconds: secondsOfQuestion })}
      </label>
    </div>
  )
}

/** What the quiz is made from, and the ways into it. */
export const StartCard = () => {
  const words = useWordsOf(quizWords)
  const settings = useAppState((state) => state.own.quiz)
  const { changeScreen } = useActions()
  const [seed, setSeed] = useState(() => settings.seed ?? newSeed())
  const start = useStarting()
  const run = useRun()
  const unanswered = run && run.content.answers.length > 0 ? run.content.answers.length + 1 : null
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (isSeed(seed)) start({ seed })
  }
  return (
    <div className="grid gap-6">
      <header>
        <h2 className="font-semibold text-lg">{words('title')}</h2>
        <p className="mt-1 max-w-[64ch] text-soft">{words('intro')}</p>
      </header>
      <form className="grid gap-5 rounded-lg border border-rule bg-paper p-5" onSubmit={onSubmit}>
        <label className="grid gap-1.5 text-sm">
          <span className="font-semibold">
            {words('seed')} <span className="font-normal text-soft">{words('seedHint')}</span>
          </span>
          <span className="flex items-center gap-2">
            <input
              className={`${field} w-56`}
              value={seed}
              required
              pattern="[a-z0-9\-]{1,24}"
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setSeed(event.target.value.trim().toLowerCase())}
            />
            <IconButton label={words('newSeed')} onPress={() => setSeed(newSeed())}>
              <Shuffle size={16} aria-hidden="true" />
            </IconButton>
          </span>
        </label>
        <Measure />
        <TopicChoice />
        <p className="flex flex-wrap gap-2">
          <button type="submit" className="text-button quiz-primary">
            {words('start')}
          </button>
          {unanswered !== null && unanswered <= settings.count && (
            <button
              type="button"
              className="text-button"
              data-primary="true"
              onClick={() => changeScreen('quiz', { page: unanswered })}
            >
              {words('goOn', { number: unanswered })}
            </button>
          )}
          <button
            type="button"
            className="text-button"
            data-primary="true"
            disabled={!isSeed(seed)}
            onClick={() => changeScreen('quiz', { seed, page: 'sheet' })}
          >
            {words('sheet')}
          </button>
        </p>
      </form>
      <History />
    </div>
  )
}
