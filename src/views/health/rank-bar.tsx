import type { Finding } from '#query/health-finding.ts'

/** By how much a finding is worse than others of its rule; null where its rule ranks nothing. */
export const rankOf = ({ params }: Finding): number | null => {
  if ('cutOff' in params) return params.cutOff
  return 'count' in params ? params.count : null
}

interface Props {
  readonly finding: Finding
  readonly most: number
}

/** A bar as long as the number in the sentence over it, beside the greatest of its rule. */
export const RankBar = ({ finding, most }: Props) => (
  <div className="my-1.5 h-1.5 rounded-full bg-sunken" aria-hidden="true">
    <div
      className="h-full rounded-full bg-(--line)"
      style={{ width: `${most === 0 ? 0 : (100 * (rankOf(finding) ?? 0)) / most}%` }}
    />
  </div>
)
