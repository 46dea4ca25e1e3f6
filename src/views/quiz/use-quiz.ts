import { useMemo } from 'react'
import { buildQuiz } from '#query/quiz/build-quiz.ts'
import type { Quiz } from '#query/quiz/question.ts'
import { changedRecord } from '#records/kept-record.ts'
import { type QuizAnswer, type QuizRun, quizRunCodec, quizRunRecord } from '#records/quiz-run.ts'
import { type ReadRecord, readRecords } from '#records/record-codec.ts'
import { useActions, useAppState, useAppStore } from '#state/store.ts'

/** The quiz that the settings make; null without a seed. */
export const useQuiz = (): Quiz | null => {
  const model = useAppState((state) => state.model)
  const { seed, count, level, topics } = useAppState((state) => state.own.quiz)
  return useMemo(
    () => (seed === null ? null : buildQuiz(model, { seed, count, level, topics })),
    [model, seed, count, level, topics],
  )
}

/** The quizzes of this model that were begun in this browser, the latest first. */
export const useRuns = (): readonly ReadRecord<QuizRun>[] => {
  const dataset = useAppState((state) => state.model.dataset.id)
  const records = useAppState((state) => state.records)
  return useMemo(() => {
    const mine = records.filter((record) => record.dataset === dataset)
    return [...readRecords(quizRunCodec, mine).read].reverse()
  }, [dataset, records])
}

const keyOf = ({ seed, count, level, topics, timed }: Omit<QuizRun, 'answers'>): string =>
  [seed, count, level, topics.join(), timed].join(' ')

/** The run of the present settings that was begun last. */
export const useRun = (): ReadRecord<QuizRun> | null => {
  const settings = useAppState((state) => state.own.quiz)
  const runs = useRuns()
  const { seed } = settings
  if (seed === null) return null
  return runs.find(({ content }) => keyOf(content) === keyOf({ ...settings, seed })) ?? null
}

/** Keeps an answer with the run, or begins a run with it. */
export const useAnswering = (): ((answer: QuizAnswer) => void) => {
  const store = useAppStore()
  const run = useRun()
  const { keepRecord } = useActions()
  return (answer) => {
    const { model, own } = store.getState()
    const { seed, count, level, topics, timed } = own.quiz
    if (seed === null) return
    const before = run?.content.answers.filter(({ number }) => number !== answer.number) ?? []
    const content: QuizRun = { seed, count, level, topics, timed, answers: [...before, answer] }
    const now = new Date()
    const kept = run && changedRecord(run.record, { format: quizRunCodec.format, content }, now)
    keepRecord(kept ?? quizRunRecord(model.dataset.id, content, now))
  }
}
