import { useEffect, useState } from 'react'
import { quizWords } from '#i18n/quiz-words.ts'
import { useWordsOf } from '#state/use-words.ts'

/** How long a question may take where the quiz is timed. */
export const secondsOfQuestion = 40

/** Counts down, and says when the time is up. Give it the question as its key. */
export const Timer = ({ onTimeUp }: { readonly onTimeUp: () => void }) => {
  const words = useWordsOf(quizWords)
  const [left, setLeft] = useState(secondsOfQuestion)
  useEffect(() => {
    const tick = setTimeout(() => (left > 1 ? setLeft(left - 1) : onTimeUp()), 1000)
    return () => clearTimeout(tick)
  }, [left, onTimeUp])
  return (
    <span className="inline-flex items-center gap-2 text-sm tabular-nums" role="timer">
      <progress className="w-24" aria-hidden="true" value={left} max={secondsOfQuestion} />
      {words('secondsLeft', { seconds: left })}
    </span>
  )
}
