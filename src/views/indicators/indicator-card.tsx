import { useEffect, useRef } from 'react'
import { BasisMark } from '#facts/basis-mark.tsx'
import { Clauses } from '#facts/clauses.tsx'
import { ElementLink } from '#facts/fact-links.tsx'
import { IndicatorBar } from '#facts/indicator-bar.tsx'
import { formatInUnit } from '#i18n/indicator-figures.ts'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import type { Indicator } from '#model/indicator.ts'
import type { Actual, Progress } from '#query/progress.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { GradeSwatch } from './grade-swatch.tsx'
import { useProgressText } from './use-progress-text.ts'
import type { ValueRecords } from './use-value-records.ts'
import { ValueForm } from './value-form.tsx'
import { ValueHistory } from './value-history.tsx'

interface Props {
  readonly indicator: Indicator
  readonly progress: Progress | null
  readonly values: readonly Actual[]
  readonly isChosen: boolean
  readonly records: ValueRecords
}

/** Binding ones are framed in full, expected ones in dashes; the word says it too. */
const Nature = ({ nature }: Pick<Indicator, 'nature'>) => {
  const words = useWordsOf(indicatorsWords)
  const look = nature === 'binding' ? 'border-ink font-semibold' : 'border-dashed border-soft text-soft'
  return <span className={`shrink-0 rounded border px-1.5 text-xs ${look}`}>{words(nature)}</span>
}

const Standing = ({ indicator, progress }: Pick<Props, 'indicator' | 'progress'>) => {
  const language = useAppState((state) => state.language)
  const words = useWordsOf(indicatorsWords)
  const progressText = useProgressText()
  if (!progress) return <p className="text-soft text-xs">{words('noActual')}</p>
  const { actual, grade } = progress
  return (
    <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-xs tabular-nums" data-grade={grade}>
      <GradeSwatch grade={grade} />
      <span>
        {words('actual')} {actual.date}{' '}
        <span className="font-semibold">{formatInUnit(indicator, actual.value, language)}</span>
      </span>
      <span>{progressText(progress)}</span>
    </p>
  )
}

const Measures = ({ indicator }: Pick<Props, 'indicator'>) => {
  const words = useWordsOf(indicatorsWords)
  return (
    <div className="text-sm">
      <h4 className="font-semibold text-soft text-xs">{words('measures')}</h4>
      <ul>
        {indicator.measures.map(({ element, basis }) => (
          <li key={element} className="py-0.5">
            <ElementLink id={element} /> <BasisMark basis={basis} />
          </li>
        ))}
      </ul>
      <p className="mt-1">
        <Clauses citations={indicator.citations} />
      </p>
    </div>
  )
}

/** One indicator; chosen, it lights what it measures on the map, and takes values. */
export const IndicatorCard = ({ indicator, progress, values, isChosen, records }: Props) => {
  const { selectBox } = useActions()
  const text = useText()
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <li
      ref={card}
      data-indicator={indicator.id}
      className={`scroll-mt-8 border-rule border-b px-4 py-2.5 ${isChosen ? 'bg-accent-ground' : ''}`}
    >
      <div className="flex items-start justify-between gap-2">
        <button
          type="button"
          className="text-left text-sm hover:text-accent"
          aria-pressed={isChosen}
          onClick={() => selectBox(isChosen ? null : indicator.id)}
        >
          <span className="mr-1.5 text-soft tabular-nums">{indicator.number}</span>
          <span className="font-semibold">{text(indicator.name)}</span>
        </button>
        <Nature nature={indicator.nature} />
      </div>
      <IndicatorBar indicator={indicator} actual={progress?.actual.value ?? null} />
      <Standing indicator={indicator} progress={progress} />
      {isChosen && (
        <div className="mt-2 grid gap-3 border-rule border-t pt-2">
          <ValueForm indicator={indicator} onRecord={records.record} />
          <ValueHistory indicator={indicator} values={values} onRemove={records.remove} />
          <Measures indicator={indicator} />
        </div>
      )}
    </li>
  )
}
