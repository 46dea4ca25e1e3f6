import { useWords } from '#state/use-words.ts'
import type { Account } from '#visible-graph/account.ts'
import type { HopOnScreen } from '#visible-graph/trace-emphasis.ts'
import { useReasonWords } from './use-reason-words.ts'

interface Props {
  readonly account: Account
  /** What a trace has reached at each hop; null when nothing is traced. */
  readonly hops: readonly HopOnScreen[] | null
}

/** `1 hop 5 · 2 hops 12 (3 in closed boxes)`, or nothing. */
const useHopWords = (hops: Props['hops']): string => {
  const words = useWords()
  if (!hops || hops.length === 0) return ''
  const each = hops.map(({ hop, elements }) => words('traceHop', { hop, count: elements }))
  const hidden = hops.reduce((sum, hop) => sum + hop.hidden, 0)
  return [...each, ...(hidden > 0 ? [words('traceHidden', { count: hidden })] : [])].join(' · ')
}

/** Says where every relation of the model is; the parts add up to the total. */
export const AccountLine = ({ account, hops }: Props) => {
  const words = useWords()
  const hopWords = useHopWords(hops)
  const reasonWords = useReasonWords()
  return (
    <p
      className="min-w-0 py-1 text-soft text-xs tabular-nums max-sm:basis-full"
      role="status"
      data-total={account.total}
      data-shown={account.shown}
      data-rolled-up={account.rolledUp}
      data-filtered={account.filtered}
      data-hidden={account.hidden}
    >
      {hopWords !== '' && <span className="mr-3 font-semibold text-ink">{hopWords}</span>}
      {words('account', {
        total: account.total,
        shown: account.shown,
        lines: account.rolledUpLines,
        rolledUp: account.rolledUp,
        filtered: reasonWords(account.filteredBy),
        hidden: account.hidden,
      })}
    </p>
  )
}
