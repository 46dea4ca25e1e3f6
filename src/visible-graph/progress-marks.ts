import type { ContainerId, IndicatorId } from '#model/id.ts'
import type { Indicator } from '#model/indicator.ts'
import type { Model } from '#model/model.ts'
import type { Grade } from '#query/progress.ts'
import {
  indicatorsByContainer,
  type ProgressByIndicator,
  type RollUp,
  rollUpProgress,
} from '#query/roll-up-progress.ts'
import type { BoxMark, BoxMarks, Hatch, MarkTone } from './box-mark.ts'
import type { VisibleGraph } from './build-visible-graph.ts'

/** The tone of each grade. The badge says the same in figures, for whoever sees no colour. */
export const toneOfGrade: Readonly<Record<Grade, MarkTone>> = {
  reached: 'good',
  near: 'slight',
  partway: 'middling',
  far: 'severe',
  unsaid: 'none',
}

/** What hatches the boxes that a binding indicator measures, or has something inside that one measures. */
export const bindingHatch: Hatch = 'rising'

/** What the badge of a box tells: how far its indicators are, or how many they are. */
export type ProgressBadge = 'way' | 'count'

/** What of the indicators is laid over the map, each in a channel of its own. */
export interface IndicatorOverlay {
  readonly roll: RollUp
  readonly colour: boolean
  readonly badge: ProgressBadge | null
  /** Hatches what binding indicators measure. */
  readonly hatch: boolean
}

/** `67%`, `105%`, `−4%`; whole percents, and never 100 where it is less. */
export const formatWay = (way: number): string => {
  const percent = way < 1 ? Math.floor(way * 100 + 1e-9) : Math.round(way * 100)
  return `${percent < 0 ? '−' : ''}${Math.abs(percent)}%`
}

const badgeOf = (
  indicators: readonly Indicator[],
  way: number | null | undefined,
  badge: ProgressBadge | null,
): string | undefined => {
  if (badge === 'count') return String(indicators.length)
  if (badge === null || way === undefined) return undefined
  return way === null ? '?' : formatWay(way)
}

/** What one box is marked with; nothing where no indicator measures it. */
const markOf = (
  indicators: readonly Indicator[],
  progress: ProgressByIndicator,
  { roll, colour, badge, hatch }: IndicatorOverlay,
): BoxMark => {
  const whole = rollUpProgress(indicators, progress, roll)
  const text = badgeOf(indicators, whole?.way, badge)
  const isBinding = indicators.some(({ nature }) => nature === 'binding')
  return {
    ...(colour && whole ? { ground: toneOfGrade[whole.grade] } : {}),
    ...(hatch && isBinding ? { hatch: bindingHatch } : {}),
    ...(text === undefined ? {} : { badge: text }),
  }
}

/** Marks the boxes on screen by the indicators that measure them or anything inside them. */
export const progressMarksOf = (
  model: Model,
  graph: VisibleGraph,
  progress: ProgressByIndicator,
  overlay: IndicatorOverlay,
): BoxMarks => {
  const byContainer = indicatorsByContainer(model)
  const marks = new Map<string, BoxMark>()
  for (const { id, kind } of graph.elements) {
    const own = kind === 'indicator' ? model.indicators.get(id as IndicatorId) : undefined
    const indicators = own ? [own] : kind === 'element' ? byContainer.get(id as ContainerId) : undefined
    if (!indicators) continue
    const mark = markOf(indicators, progress, overlay)
    if (Object.keys(mark).length > 0) marks.set(id, mark)
  }
  return marks
}
