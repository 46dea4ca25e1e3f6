import { useMemo } from 'react'
import type { ElementId, IndicatorId } from '#model/id.ts'
import type { Indicator } from '#model/indicator.ts'
import { isElementId, isPlaceId, type Model } from '#model/model.ts'
import { latestOf, type Progress, progressOf } from '#query/progress.ts'
import { indicatorsByContainer } from '#query/roll-up-progress.ts'
import { type IndicatorHistory, indicatorHistoriesOf } from '#records/indicator-record.ts'
import { useAppState } from '#state/store.ts'
import type { SelectableId } from '#visible-graph/view-settings.ts'

/** The indicators with what is recorded of them. */
export interface Indicators {
  readonly histories: ReadonlyMap<IndicatorId, IndicatorHistory>
  /** Of those of which something is recorded, by the last value. */
  readonly progress: ReadonlyMap<IndicatorId, Progress>
  /** How many records cannot be read. */
  readonly unread: number
  /** Those that are listed: of the chosen nature and, where an element or a place is selected, measuring it. */
  readonly listed: readonly Indicator[]
  /** What is selected and measured, where that is no indicator. */
  readonly measured: ElementId | SelectableId | null
  /** The indicator that is selected. */
  readonly chosen: IndicatorId | null
}

const progressByIndicator = (
  model: Model,
  histories: Indicators['histories'],
): ReadonlyMap<IndicatorId, Progress> =>
  new Map(
    [...model.indicators.values()].flatMap((indicator) => {
      const latest = latestOf(histories.get(indicator.id)?.values ?? [])
      return latest ? [[indicator.id, progressOf(indicator, latest)] as const] : []
    }),
  )

/** The indicators of the model, what is recorded of them, and which of them are listed. */
export const useIndicators = (): Indicators => {
  const model = useAppState((state) => state.model)
  const records = useAppState((state) => state.records)
  const selected = useAppState((state) => state.settings.select[0])
  const nature = useAppState((state) => state.own.indicators.nature)
  const { byIndicator, unread } = useMemo(
    () => indicatorHistoriesOf(model.dataset.id, records),
    [model, records],
  )
  const progress = useMemo(() => progressByIndicator(model, byIndicator), [model, byIndicator])
  const byContainer = useMemo(() => indicatorsByContainer(model), [model])
  return useMemo(() => {
    const isContainer = selected !== undefined && (isElementId(model, selected) || isPlaceId(model, selected))
    const all = isContainer ? (byContainer.get(selected) ?? []) : [...model.indicators.values()]
    return {
      histories: byIndicator,
      progress,
      unread,
      listed: all.filter((each) => nature === 'all' || each.nature === nature),
      measured: isContainer ? selected : null,
      chosen: [...model.indicators.keys()].find((id) => id === selected) ?? null,
    }
  }, [model, selected, nature, byContainer, byIndicator, progress, unread])
}
