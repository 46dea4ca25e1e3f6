import { Trash2 } from 'lucide-react'
import { quizWords } from '#i18n/quiz-words.ts'
import { weakSpotsOf } from '#records/quiz-run.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { useRuns } from './use-quiz.ts'
import { newSeed, useStarting } from './use-starting.ts'

/** Quizzes that were answered before, and the topics that went badly in all of them together. */
export const History = () => {
  const words = useWordsOf(quizWords)
  const language = useAppState((state) => state.language)
  const runs = useRuns().filter(({ content }) => content.answers.length > 0)
  const { changeScreen, dropRecord } = useActions()
  const start = useStarting()
  if (runs.length === 0) return null
  const weak = weakSpotsOf(runs.flatMap(({ content }) => content.answers))
  const dates = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <section>
      <h3 className="mb-2 font-semibold text-base">{words('history')}</h3>
      {weak.length > 0 && (
        <p className="mb-2 flex flex-wrap items-center gap-x-3 text-sm">
          {words('weakSpots')}
          {words('colon')}
          {weak.map((topic) => words(`topic_${topic}`)).join(words('listSeparator'))}
          <button
            type="button"
            className="text-button"
            data-primary="true"
            onClick={() => start({ seed: newSeed(), topics: weak })}
          >
            {words('practise')}
          </button>
        </p>
      )}
      <ul className="grid gap-1">
        {runs.map(({ record, content }) => {
          const { answers: _, ...wish } = content
          const right = content.answers.filter(({ isRight }) => isRight).length
          return (
            <li key={record.id} className="flex flex-wrap items-center gap-x-4 text-sm">
              <button
                type="button"
                className="link"
                onClick={() => changeScreen('quiz', { ...wish, page: 'result' })}
              >
                {dates.format(new Date(record.changed))}
              </button>
              <span className="tabular-nums">{words('score', { right, count: content.count })}</span>
              <span className="text-soft">
                {content.seed} · {words(`level_${content.level}`)}
              </span>
              <IconButton label={words('delete')} onPress={() => dropRecord(record.id)}>
                <Trash2 size={14} aria-hidden="true" />
              </IconButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
