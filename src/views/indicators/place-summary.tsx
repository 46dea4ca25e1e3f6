import { useMemo } from 'react'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import { indicatorsByContainer, type ProgressByIndicator, rollUpProgress } from '#query/roll-up-progress.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { formatWay } from '#visible-graph/progress-marks.ts'
import { GradeSwatch } from './grade-swatch.tsx'

/** What the indicators of each layer and pillar come to. */
export const PlaceSummary = ({ progress }: { readonly progress: ProgressByIndicator }) => {
  const model = useAppState((state) => state.model)
  const roll = useAppState((state) => state.own.indicators.roll)
  const { selectBox } = useActions()
  const text = useText()
  const words = useWordsOf(indicatorsWords)
  const byContainer = useMemo(() => indicatorsByContainer(model), [model])
  const places = [...[...model.layers].reverse(), ...model.pillars].flatMap((place) => {
    const indicators = byContainer.get(place.id)
    return indicators ? [{ place, indicators, whole: rollUpProgress(indicators, progress, roll) }] : []
  })
  if (places.length === 0) return null
  return (
    <section aria-label={words('byPlace')} className="px-4 pt-4">
      <h3 className="mb-1 font-semibold text-sm">{words('byPlace')}</h3>
      <ul className="divide-y divide-rule">
        {places.map(({ place, indicators, whole }) => (
          <li key={place.id} className="flex items-center gap-2 py-1 text-sm" data-place={place.id}>
            <GradeSwatch grade={whole?.grade ?? 'unsaid'} />
            <button type="button" className="link" onClick={() => selectBox(place.id)}>
              {text(place.name)}
            </button>
            <span className="ml-auto text-soft text-xs tabular-nums">
              {whole
                ? words('placeWay', {
                    count: indicators.length,
                    way: whole.way === null ? words('grade_unsaid') : formatWay(whole.way),
                  })
                : words('placeNone', { count: indicators.length })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
