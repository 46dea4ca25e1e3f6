import { type FilterReason, filterReasons } from '#query/filter.ts'
import { useWords } from '#state/use-words.ts'

/** `12 (relation type 9, place 3)`: how much is filtered out, and by what; `0` where nothing is. */
export const useReasonWords = (): ((byReason: ReadonlyMap<FilterReason, number>) => string) => {
  const words = useWords()
  return (byReason) => {
    const counted = filterReasons.flatMap((reason) => {
      const count = byReason.get(reason) ?? 0
      return count > 0 ? [{ reason, count }] : []
    })
    const total = counted.reduce((sum, { count }) => sum + count, 0)
    if (total === 0) return '0'
    const parts = counted.map(({ reason, count }) =>
      words('reasonCount', { reason: words(`reason_${reason}`), count }),
    )
    return `${total}${words('bracketed', { text: parts.join(words('sep')) })}`
  }
}
