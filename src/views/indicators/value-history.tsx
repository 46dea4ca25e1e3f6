import { Trash2 } from 'lucide-react'
import { formatInUnit } from '#i18n/indicator-figures.ts'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import type { IndicatorId } from '#model/id.ts'
import type { Indicator } from '#model/indicator.ts'
import { type Actual, progressOf } from '#query/progress.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { useProgressText } from './use-progress-text.ts'

interface Props {
  readonly indicator: Indicator
  readonly values: readonly Actual[]
  readonly onRemove: (indicator: IndicatorId, date: string) => void
}

/** The values that were recorded, the last one first. */
export const ValueHistory = ({ indicator, values, onRemove }: Props) => {
  const language = useAppState((state) => state.language)
  const words = useWordsOf(indicatorsWords)
  const progressText = useProgressText()
  if (values.length === 0) return null
  return (
    <div>
      <h4 className="font-semibold text-soft text-xs">{words('history')}</h4>
      <ol className="divide-y divide-rule">
        {[...values].reverse().map((actual) => (
          <li
            key={actual.date}
            className="flex items-center gap-3 text-sm tabular-nums"
            data-value={actual.value}
          >
            <span className="w-20 shrink-0">{actual.date}</span>
            <span className="w-28 shrink-0 text-right font-semibold">
              {formatInUnit(indicator, actual.value, language)}
            </span>
            <span className="min-w-0 flex-1 text-soft text-xs">
              {progressText(progressOf(indicator, actual))}
            </span>
            <IconButton
              label={words('removeValue', { date: actual.date })}
              onPress={() => onRemove(indicator.id, actual.date)}
            >
              <Trash2 size={15} />
            </IconButton>
          </li>
        ))}
      </ol>
    </div>
  )
}
