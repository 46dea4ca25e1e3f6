import { indicatorFigures } from '#i18n/indicator-figures.ts'
import type { Indicator } from '#model/indicator.ts'
import { useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'

interface Props {
  readonly indicator: Indicator
  /** A value that was recorded, in the indicator's unit. */
  readonly actual?: number | null
}

/** How far the scale goes: to the largest figure, or to 100 for a share that stays below. */
const endOf = ({ unit, baseline, target }: Indicator, actual: number | null): number =>
  Math.max(target.value, baseline.value ?? 0, actual ?? 0, unit.en === '%' ? 100 : 0)

/**
 * Baseline, target and actual value to one scale: a target of 200 % is twice as long as 100 %, not cut off at it. No
 * baseline is drawn as none, not as zero.
 */
export const IndicatorBar = ({ indicator, actual = null }: Props) => {
  const language = useAppState((state) => state.language)
  const words = useWords()
  const { unit, baseline, target } = indicator
  const end = endOf(indicator, actual)
  const share = (value: number): string => `${((100 * Math.max(0, value)) / end).toFixed(2)}%`
  const figures = indicatorFigures(indicator, language)
  return (
    <div className="text-xs">
      <div className="relative mt-1 h-2.5 rounded-sm bg-sunken" data-end={end}>
        <div
          className="absolute inset-y-0 left-0 rounded-sm border border-rule bg-(--tone)"
          data-hue="hub"
          style={{ width: share(target.value) }}
        />
        {baseline.value !== null && (
          <div
            className="absolute inset-y-0 left-0 rounded-sm bg-(--shade)"
            data-hue="hub"
            style={{ width: share(baseline.value) }}
          />
        )}
        {unit.en === '%' && end > 100 && (
          <div className="absolute inset-y-[-2px] w-px bg-ink" style={{ left: share(100) }} />
        )}
        {actual !== null && (
          <div
            className="absolute inset-y-[-3px] w-[3px] -translate-x-1/2 rounded-full bg-accent outline outline-paper"
            data-actual={actual}
            style={{ left: share(actual) }}
          />
        )}
      </div>
      <p className="mt-1 flex justify-between gap-2 text-soft tabular-nums">
        <span>
          {baseline.year} {figures.baseline ?? words('noBaseline')}
        </span>
        <span className="text-ink">
          {target.year} {figures.target}
        </span>
      </p>
    </div>
  )
}
