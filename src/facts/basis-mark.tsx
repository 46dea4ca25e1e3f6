import type { Basis } from '#model/citation.ts'
import type { Text } from '#model/text.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'

const dashes: Readonly<Record<Basis, string>> = { stated: '', inferred: '4 2', assumed: '1 3' }

/** What a fact rests on, in word and in the look of its line. */
export const BasisMark = ({ basis }: { readonly basis: Basis }) => {
  const words = useWords()
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-soft text-xs">
      <svg width="16" height="6" aria-hidden="true">
        <line
          x1="0"
          y1="3"
          x2="16"
          y2="3"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeDasharray={dashes[basis]}
        />
      </svg>
      {words(`basis_${basis}`)}
    </span>
  )
}

/** Why something is thought, where the text does not state it. */
export const Reason = ({ basis, reason }: { readonly basis: Basis; readonly reason?: Text | undefined }) => {
  const text = useText()
  const words = useWords()
  if (basis === 'stated') return null
  return (
    <p className="text-soft text-xs">
      <BasisMark basis={basis} />
      {reason && words('colon')}
      {reason && text(reason)}
    </p>
  )
}
