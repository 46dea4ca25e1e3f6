import { Info, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react'
import { healthWords } from '#i18n/health-words.ts'
import type { FindingSeverity } from '#model/health.ts'
import { useWordsOf } from '#state/use-words.ts'

const icons: Readonly<Record<FindingSeverity, LucideIcon>> = {
  high: OctagonAlert,
  medium: TriangleAlert,
  low: Info,
}

const colours: Readonly<Record<FindingSeverity, string>> = {
  high: 'text-(--mark-severe)',
  medium: 'text-(--mark-middling)',
  low: 'text-(--mark-slight)',
}

/** How grave something is: by shape, by colour and by word. */
export const SeverityMark = ({ severity }: { readonly severity: FindingSeverity }) => {
  const words = useWordsOf(healthWords)
  const Icon = icons[severity]
  return (
    <span className={`inline-flex items-center gap-1 whitespace-nowrap text-xs ${colours[severity]}`}>
      <Icon size={14} aria-hidden="true" />
      {words(`severe_${severity}`)}
    </span>
  )
}
