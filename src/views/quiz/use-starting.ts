import type { QuizSettings } from '#deep-link/quiz-parameters.ts'
import { quizRunRecord } from '#records/quiz-run.ts'
import { useActions, useAppState } from '#state/store.ts'

/** A seed that nobody has had: short enough to be said in a room. */
export const newSeed = (): string => {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const bytes = crypto.getRandomValues(new Uint8Array(5))
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('')
}

/** Begins a quiz at its first question, as one that was not begun before. */
export const useStarting = (): ((change: Partial<QuizSettings> & { readonly seed: string }) => void) => {
  const quiz = useAppState((state) => state.own.quiz)
  const dataset = useAppState((state) => state.model.dataset.id)
  const { changeScreen, keepRecord } = useActions()
  return (change) => {
    const { page: _, ...wish } = { ...quiz, ...change }
    keepRecord(quizRunRecord(dataset, { ...wish, answers: [] }, new Date()))
    changeScreen('quiz', { ...wish, page: 1 })
  }
}
