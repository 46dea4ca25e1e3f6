import { useEffect, useState } from 'react'
import { useActions } from '#state/store.ts'
import type { Timeline } from './use-timeline.ts'

/** Milliseconds that a year is shown: enough to see what changed. */
const pace = 1200

interface Play {
  readonly isPlaying: boolean
  readonly toggle: () => void
}

/** Shows one year after the other up to the last; at the last it begins anew. */
export const usePlay = ({ year, first, last }: Timeline): Play => {
  const { changeScreen } = useActions()
  const [isWanted, setWanted] = useState(false)
  const isPlaying = isWanted && year < last
  useEffect(() => {
    if (!isPlaying) return undefined
    const timer = setTimeout(() => {
      changeScreen('timeline', { year: year + 1, milestone: null })
      if (year + 1 >= last) setWanted(false)
    }, pace)
    return () => clearTimeout(timer)
  }, [isPlaying, year, last, changeScreen])
  return {
    isPlaying,
    toggle: () => {
      if (!isPlaying && year >= last) changeScreen('timeline', { year: first, milestone: null })
      setWanted(!isPlaying)
    },
  }
}
