import type { Indicator } from '#model/indicator.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'

const formatNumber = (value: number, language: 'zh' | 'en'): string =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 2 }).format(value)

/**
 * Baseline and target to one scale. The scale ends at the larger of the two, or at 100 for a share that stays below:
 * a target of 200 % is twice as long as 100 %, not cut off at it. No baseline is drawn as none, not as zero.
 */
export const IndicatorBar = ({ indicator }: { readonly indicator: Indicator }) => {
  const language = useAppState((state) => state.language)
  const text = useText()
  const words = useWords()
  const { baseline, target } = indicator
  const unit = text(indicator.unit)
  const least = unit === '%' ? 100 : 0
  const end = Math.max(target.value, baseline.value ?? 0, least)
  const share = (value: number): string => `${((100 * value) / end).toFixed(2)}%`
  const number = (value: number): string =>
    `${formatNumber(value, language)}${unit === '%' ? '%' : ` ${unit}`}`
  const comparator = target.comparator === '=' ? '' : `${target.comparator} `
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
        {unit === '%' && end > 100 && (
          <div className="absolute inset-y-[-2px] w-px bg-ink" style={{ left: share(100) }} />
        )}
      </div>
      <p className="mt-1 flex justify-between gap-2 text-soft tabular-nums">
        <span>
          {baseline.year} {baseline.value === null ? words('noBaseline') : number(baseline.value)}
        </span>
        <span className="text-ink">
          {target.year} {comparator}
          {number(target.value)}
        </span>
      </p>
    </div>
  )
}
