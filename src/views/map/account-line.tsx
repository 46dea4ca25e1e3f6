import { useWords } from '#state/use-words.ts'
import type { Account } from '#visible-graph/account.ts'

/** Says where every relation of the model is; the parts add up to the total. */
export const AccountLine = ({ account }: { readonly account: Account }) => {
  const words = useWords()
  return (
    <p
      className="min-w-0 py-1 text-soft text-xs tabular-nums"
      role="status"
      data-total={account.total}
      data-shown={account.shown}
      data-rolled-up={account.rolledUp}
      data-filtered={account.filtered}
      data-hidden={account.hidden}
    >
      {words('account', {
        total: account.total,
        shown: account.shown,
        lines: account.rolledUpLines,
        rolledUp: account.rolledUp,
        filtered: account.filtered,
        hidden: account.hidden,
      })}
    </p>
  )
}
