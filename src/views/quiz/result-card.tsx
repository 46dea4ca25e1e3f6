import { quizWords } from '#i18n/quiz-words.ts'
import { scoresOf, weakSpotsOf } from '#records/quiz-run.ts'
import { useActions } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { useRun } from './use-quiz.ts'
import { newSeed, useStarting } from './use-starting.ts'

/** The score, by topic from the weakest, and each answer to go back to. */
export const ResultCard = ({ count }: { readonly count: number }) => {
  const words = useWordsOf(quizWords)
  const { changeScreen } = useActions()
  const start = useStarting()
  const answers = useRun()?.content.answers.filter(({ number }) => number <= count) ?? []
  const right = answers.filter(({ isRight }) => isRight).length
  const weak = weakSpotsOf(answers)
  return (
    <section className="grid gap-5">
      <header>
        <p className="quiz-score font-semibold tabular-nums" data-score={right}>
          {words('score', { right, count })}
        </p>
        <h2 className="text-base">{words('scoreWords', { right, count })}</h2>
        {answers.length < count && (
          <p className="text-soft">{words('unanswered', { count: count - answers.length })}</p>
        )}
      </header>
      <ol className="flex flex-wrap gap-1.5">
        {Array.from({ length: count }, (_, at) => at + 1).map((number) => {
          const answer = answers.find((each) => each.number === number)
          return (
            <li key={number}>
              <button
                type="button"
                aria-label={`${words('review', { number })}${answer ? `${words('colon')}${words(answer.isRight ? 'right' : 'wrong')}` : ''}`}
                className={`size-10 rounded-md border-2 bg-paper tabular-nums ${answer ? (answer.isRight ? 'border-(--mark-good)' : 'border-(--mark-severe) border-dashed') : 'border-rule'}`}
                onClick={() => changeScreen('quiz', { page: number })}
              >
                {number}
              </button>
            </li>
          )
        })}
      </ol>
      {answers.length > 0 && (
        <table className="max-w-[560px] text-sm">
          <caption className="mb-1 text-left font-semibold">{words('byTopic')}</caption>
          <tbody>
            {scoresOf(answers).map((score) => (
              <tr key={score.topic}>
                <th scope="row" className="py-1 text-left font-normal">
                  {words(`topic_${score.topic}`)}
                </th>
                <td className="tabular-nums">
                  {words('score', { right: score.right, count: score.answered })}
                </td>
                <td>
                  <progress className="w-32" aria-hidden="true" value={score.right} max={score.answered} />
                </td>
                <td className="text-soft">{weak.includes(score.topic) && words('weakSpots')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="flex flex-wrap gap-2">
        {weak.length > 0 && (
          <button
            type="button"
            className="text-button quiz-primary"
            onClick={() => start({ seed: newSeed(), topics: weak })}
          >
            {words('practise')}
          </button>
        )}
        <button
          type="button"
          className="text-button"
          data-primary="true"
          onClick={() => start({ seed: newSeed() })}
        >
          {words('again')}
        </button>
      </p>
    </section>
  )
}
