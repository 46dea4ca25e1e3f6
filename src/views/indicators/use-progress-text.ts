import { useCallback } from 'react'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import type { Progress } from '#query/progress.ts'
import { useWordsOf } from '#state/use-words.ts'
import { formatWay } from '#visible-graph/progress-marks.ts'

/** Says how far an indicator is: `67% of the way`. */
export const useProgressText = (): ((progress: Pick<Progress, 'way' | 'isReached'>) => string) => {
  const words = useWordsOf(indicatorsWords)
  return useCallback(
    ({ way, isReached }) => {
      if (way === null) return words('wayUnsaid')
      if (isReached && way <= 1) return words('wayReached')
      if (way > 1) return words('wayBeyond', { way: formatWay(way) })
      return words(way < 0 ? 'wayBehind' : 'way', { way: formatWay(way) })
    },
    [words],
  )
}
