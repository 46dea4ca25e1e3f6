import type { Indicator } from '#model/indicator.ts'
import type { Language } from '#model/text.ts'

/** A number as it is written in a language, with as many decimals as it has, up to two. */
export const formatFigure = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 2 }).format(value)

/** A value with the unit of its indicator: `93%`, `1,830 items`. */
export const formatInUnit = ({ unit }: Indicator, value: number, language: Language): string => {
  const figure = formatFigure(value, language)
  return unit[language] === '%' ? `${figure}%` : `${figure} ${unit[language]}`
}

/** Baseline and target in words; the baseline null where there is none. */
export const indicatorFigures = (
  indicator: Indicator,
  language: Language,
): { readonly baseline: string | null; readonly target: string } => {
  const { baseline, target } = indicator
  const sign = target.comparator === '=' ? '' : `${target.comparator} `
  return {
    baseline: baseline.value === null ? null : formatInUnit(indicator, baseline.value, language),
    target: `${sign}${formatInUnit(indicator, target.value, language)}`,
  }
}
