import { ArrowLeft } from 'lucide-react'
import type { QuizPage } from '#deep-link/quiz-parameters.ts'
import { quizWords } from '#i18n/quiz-words.ts'
import type { Quiz } from '#query/quiz/question.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { ClassSheet } from './class-sheet.tsx'
import { QuestionCard } from './question-card.tsx'
import './quiz.css'
import { ResultCard } from './result-card.tsx'
import { StartCard } from './start-card.tsx'
import { useQuiz } from './use-quiz.ts'

/** What this model cannot be asked about, and whether that leaves fewer questions. */
const Shortcomings = ({ quiz }: { readonly quiz: Quiz }) => {
  const words = useWordsOf(quizWords)
  const count = useAppState((state) => state.own.quiz.count)
  const { questions, leftOut } = quiz
  if (leftOut.length === 0 && questions.length === count) return null
  const topics = leftOut.map((topic) => words(`topic_${topic}`)).join(words('listSeparator'))
  return (
    <div role="status" className="mb-4 rounded-lg border border-rule bg-sunken px-4 py-2 text-sm">
      {leftOut.length > 0 && <p>{words('leftOut', { topics })}</p>}
      {questions.length === 0 && <p>{words('none')}</p>}
      {questions.length > 0 && questions.length < count && (
        <p>{words('fewer', { count: questions.length })}</p>
      )}
    </div>
  )
}

const Page = ({ quiz, page }: { readonly quiz: Quiz; readonly page: Exclude<QuizPage, 'start'> }) => {
  const words = useWordsOf(quizWords)
  const { questions } = quiz
  if (questions.length === 0) return null
  if (page === 'result') return <ResultCard count={questions.length} />
  if (page === 'sheet') return <ClassSheet questions={questions} />
  const question = questions[page - 1]
  if (!question) return <p role="status">{words('noSuchQuestion', { count: questions.length })}</p>
  return <QuestionCard key={page} question={question} number={page} count={questions.length} />
}

/** Questions about the model that is open. */
export const QuizView = () => {
  const words = useWordsOf(quizWords)
  const page = useAppState((state) => state.own.quiz.page)
  const quiz = useQuiz()
  const { changeScreen } = useActions()
  return (
    <div className="quiz h-full overflow-y-auto">
      <div className="mx-auto max-w-[760px] px-6 py-6 max-sm:px-4">
        {quiz === null || page === 'start' ? (
          <StartCard />
        ) : (
          <>
            <p className="sheet-actions mb-3 -ml-2.5">
              <button
                type="button"
                className="text-button text-soft!"
                onClick={() => changeScreen('quiz', { page: 'start' })}
              >
                <ArrowLeft size={14} aria-hidden="true" />
                {words('toStart')}
              </button>
            </p>
            <Shortcomings quiz={quiz} />
            <Page quiz={quiz} page={page} />
          </>
        )}
      </div>
    </div>
  )
}
