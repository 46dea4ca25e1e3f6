import { formatQuizSheet, letterOf } from '#export/format-quiz-sheet.ts'
import { Clauses } from '#facts/clauses.tsx'
import { askText, citationsOfProof, optionText, proofText } from '#i18n/quiz-text.ts'
import { quizWords } from '#i18n/quiz-words.ts'
import type { Question } from '#query/quiz/question.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { saveFile } from '#ui/save-file.ts'
import './quiz.css'

interface Props {
  readonly questions: readonly Question[]
}

const AnswerKey = ({ questions }: Props) => {
  const words = useWordsOf(quizWords)
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  return (
    <section className="answer-key mt-8">
      <h3 className="mb-2 font-semibold text-lg">{words('answerKey')}</h3>
      <ol className="grid list-decimal gap-1.5 pl-7">
        {questions.map(({ ask, right, proof }) => (
          <li key={JSON.stringify(ask)}>
            <b>{letterOf(right)}</b> {proofText(model, language, proof)}{' '}
            <Clauses
              citations={[
                ...new Map(
                  citationsOfProof(model, proof).map((each) => [`${each.source} ${each.section}`, each]),
                ).values(),
              ]}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The questions for a class, and the answers on a page of their own: to print, or as a file. */
export const ClassSheet = ({ questions }: Props) => {
  const words = useWordsOf(quizWords)
  const text = useText()
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const { seed, level } = useAppState((state) => state.own.quiz)
  const about = words('sheetOf', {
    seed: seed ?? '',
    level: words(`level_${level}`),
    count: questions.length,
  })
  const title = `${words('title')} · ${text(model.dataset.title)}`
  const onDownload = (): void => {
    const headings = { title, about, key: words('answerKey') }
    const sheet = formatQuizSheet(model, language, questions, headings)
    saveFile(`quiz-${seed}.${language}.md`, new Blob([sheet], { type: 'text/markdown' }))
  }
  return (
    <article className="class-sheet">
      <p className="sheet-actions mb-4 flex flex-wrap gap-2">
        <button type="button" className="text-button quiz-primary" onClick={() => window.print()}>
          {words('print')}
        </button>
        <button type="button" className="text-button" data-primary="true" onClick={onDownload}>
          {words('download')}
        </button>
      </p>
      <h2 className="font-semibold text-lg">{title}</h2>
      <p className="mb-4 flex flex-wrap justify-between gap-x-8 text-sm text-soft">
        <span>{about}</span>
        <span>
          {words('name')}
          {words('colon')}
          <span className="inline-block w-40 border-rule border-b" />
        </span>
      </p>
      <ol className="grid list-decimal gap-4 pl-7">
        {questions.map(({ ask, options }) => (
          <li key={JSON.stringify(ask)} className="break-inside-avoid">
            <p className="font-semibold">{askText(model, language, ask)}</p>
            <ul className="mt-1 grid gap-x-6 sm:grid-cols-2">
              {options.map((option, at) => (
                <li key={letterOf(at)}>
                  <b>{letterOf(at)}</b> {optionText(model, language, option)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <AnswerKey questions={questions} />
    </article>
  )
}
