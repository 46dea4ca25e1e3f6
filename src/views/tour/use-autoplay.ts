import { useEffect } from 'react'
import type { Tour } from '#model/story.ts'
import { autoplayRest } from '#state/play.ts'
import { useActions, useAppState } from '#state/store.ts'

/** Goes on by itself when the time of a step is over, while that is wanted. */
export const useAutoplay = (tour: Tour): void => {
  const play = useAppState((state) => state.play)
  const step = useAppState((state) => state.own.tour.step)
  const { goToStep } = useActions()
  useEffect(() => {
    const rest = autoplayRest(play, tour.steps[step - 1]?.seconds, Date.now())
    if (rest === null) return undefined
    const timer = setTimeout(() => goToStep('next'), rest)
    return () => clearTimeout(timer)
  }, [play, tour, step, goToStep])
}
