import type { Indicator } from '#model/indicator.ts'

/** A value that was recorded of an indicator. */
export interface Actual {
  /** When it was so: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string
  /** In the indicator's unit. */
  readonly value: number
}

/** How far an indicator is, in thirds of its way; `unsaid` where a value is recorded and the way cannot be told. */
export type Grade = 'reached' | 'near' | 'partway' | 'far' | 'unsaid'

/** From what is well to what needs most attention. */
export const grades: readonly Grade[] = ['reached', 'near', 'partway', 'far', 'unsaid']

export interface Progress {
  readonly actual: Actual
  /** 0 at the baseline, 1 at the target, more beyond it, less than 0 behind the baseline; null where it cannot be said. */
  readonly way: number | null
  readonly isReached: boolean
  readonly grade: Grade
}

/** The last day, month or year of some values; of several at one date the later in the list. */
export const latestOf = (values: readonly Actual[]): Actual | null =>
  values.reduce<Actual | null>((last, each) => (last && last.date > each.date ? last : each), null)

/** Whether the target is to be stayed under: it says so, or is a plain figure below the baseline. */
const isCeiling = ({ baseline, target }: Indicator): boolean => {
  switch (target.comparator) {
    case '<':
    case '<=':
      return true
    case '>':
    case '>=':
      return false
    case '=':
    case '~':
      return baseline.value !== null && target.value < baseline.value
  }
}

/** Whether a value meets the target; beyond it is met as well. */
export const meetsTarget = (indicator: Indicator, value: number): boolean => {
  const { comparator, value: target } = indicator.target
  if (value === target) return comparator !== '<' && comparator !== '>'
  return isCeiling(indicator) ? value < target : value > target
}

/** How far along the way from baseline to target a value is; null where there is no such way. */
const wayOf = (indicator: Indicator, value: number): number | null => {
  const { value: from } = indicator.baseline
  const { value: to } = indicator.target
  const hasWay = from !== null && from !== to && !meetsTarget(indicator, from)
  if (hasWay) return (value - from) / (to - from)
  return meetsTarget(indicator, value) ? 1 : null
}

/** The grade of a way. To stand at a target that is to be passed is near it, not there. */
export const gradeOf = (way: number | null, isReached: boolean): Grade => {
  if (isReached) return 'reached'
  if (way === null) return 'unsaid'
  if (way >= 2 / 3) return 'near'
  return way >= 1 / 3 ? 'partway' : 'far'
}

/** How far an indicator is with a value. Rules [R1] to [R6] of docs/queries.md. */
export const progressOf = (indicator: Indicator, actual: Actual): Progress => {
  const way = wayOf(indicator, actual.value)
  const isReached = meetsTarget(indicator, actual.value)
  return { actual, way, isReached, grade: gradeOf(way, isReached) }
}
