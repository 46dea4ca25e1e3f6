import type { ContainerId, IndicatorId } from '#model/id.ts'
import type { Indicator } from '#model/indicator.ts'
import { ancestorsOf, type Model } from '#model/model.ts'
import { type Grade, gradeOf, type Progress } from './progress.ts'

/** What stands for several indicators: the one that is least far, or how far they are on the whole. */
export type RollUp = 'worst' | 'mean'

export const rollUps: readonly RollUp[] = ['worst', 'mean']

/** The progress of the indicators of each; those of which nothing is recorded are not in it. */
export type ProgressByIndicator = ReadonlyMap<IndicatorId, Progress>

export interface RolledUp {
  /** As of one indicator; null where it cannot be said of any of them. */
  readonly way: number | null
  readonly grade: Grade
  /** Of how many something is recorded. */
  readonly recorded: number
  /** Of how many of those the way can be told. */
  readonly said: number
}

/**
 * The indicators that measure an element or anything inside it, each once, in the order of the model; by element, layer
 * and pillar. Linear in the measures and the depth above them.
 */
export const indicatorsByContainer = (model: Model): ReadonlyMap<ContainerId, readonly Indicator[]> => {
  const found = new Map<ContainerId, Indicator[]>()
  for (const indicator of model.indicators.values()) {
    const measured = indicator.measures.map(({ element }) => element)
    for (const id of new Set(measured.flatMap((each) => [each, ...ancestorsOf(model, each)]))) {
      const others = found.get(id)
      if (others) others.push(indicator)
      else found.set(id, [indicator])
    }
  }
  return found
}

interface Said {
  readonly way: number
  readonly isReached: boolean
}

const isSaid = (progress: Progress): progress is Progress & Said => progress.way !== null

const worstOf = (all: readonly Said[]): Said | undefined =>
  all.reduce<Said | undefined>((worst, each) => {
    if (!worst || each.way < worst.way) return each
    return each.way === worst.way && !each.isReached ? each : worst
  }, undefined)

/** What is beyond a target makes up for nothing elsewhere, so it counts as at it. */
const meanOf = (all: readonly Said[]): Said | undefined =>
  all.length === 0
    ? undefined
    : {
        way: all.reduce((sum, { way }) => sum + Math.min(1, way), 0) / all.length,
        isReached: all.every(({ isReached }) => isReached),
      }

/** What some indicators come to; null where nothing is recorded of any. Rules [R7] to [R10] of docs/queries.md. */
export const rollUpProgress = (
  indicators: readonly Indicator[],
  progress: ProgressByIndicator,
  how: RollUp,
): RolledUp | null => {
  const recorded = indicators.flatMap(({ id }) => progress.get(id) ?? [])
  if (recorded.length === 0) return null
  const said = recorded.filter(isSaid)
  const whole = how === 'worst' ? worstOf(said) : meanOf(said)
  return {
    way: whole?.way ?? null,
    grade: gradeOf(whole?.way ?? null, whole?.isReached ?? false),
    recorded: recorded.length,
    said: said.length,
  }
}
