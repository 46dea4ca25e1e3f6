import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { useWordsOf } from '#state/use-words.ts'

/** Beyond this nobody counts any more. */
const mostHops = 6

interface Props {
  readonly label: string
  /** Null for as many as there are. */
  readonly hops: number | null
  readonly isDisabled?: boolean
  readonly isAdjusted?: boolean
  readonly onChange: (hops: number | null) => void
}

/** A number of hops, or all. A number that is not among the choices is one of them. */
export const HopsField = ({ label, hops, isDisabled = false, isAdjusted = false, onChange }: Props) => {
  const words = useWordsOf(impactScreenWords)
  const choices = Array.from({ length: Math.max(mostHops, hops ?? 0) }, (_, index) => index + 1)
  return (
    <select
      aria-label={label}
      className={`h-7 rounded border bg-paper px-1 text-xs tabular-nums disabled:opacity-50 ${isAdjusted ? 'border-accent text-accent' : 'border-rule'}`}
      disabled={isDisabled}
      value={hops ?? 0}
      onChange={({ target }) => onChange(target.value === '0' ? null : Number(target.value))}
    >
      <option value={0}>{words('hopsAll')}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  )
}
