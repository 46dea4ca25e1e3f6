import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { useWordsOf } from '#state/use-words.ts'
import type { ImpactAnswer } from './use-impact-answer.ts'

interface Props {
  readonly answer: ImpactAnswer | null
}

/** Says where every hit is; the parts add up to the total, which is that of the table. */
export const ImpactAccount = ({ answer }: Props) => {
  const words = useWordsOf(impactScreenWords)
  if (!answer) return null
  const { shown, inClosed, away, besides } = answer.hits
  const total = shown + inClosed + away + besides
  const parts = [
    words('onScreen', { count: shown }),
    ...(inClosed > 0 ? [words('inClosed', { count: inClosed })] : []),
    ...(away > 0 ? [words('away', { count: away })] : []),
    ...(besides > 0 ? [words('besides', { count: besides })] : []),
  ]
  return (
    <p
      className="min-w-0 py-1 text-soft text-xs tabular-nums"
      role="status"
      data-hits={total}
      data-on-map={shown}
      data-in-closed={inClosed}
      data-away={away}
      data-besides={besides}
    >
      <span className="mr-3 font-semibold text-ink">{words('hits', { count: total })}</span>
      {parts.join(' · ')}
      <span className="ml-3 max-md:hidden">{words('legendImpact')}</span>
    </p>
  )
}
