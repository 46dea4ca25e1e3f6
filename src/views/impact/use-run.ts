import { useMemo } from 'react'
import { type RunWish, wholeRun } from '#deep-link/impact-parameters.ts'
import type { Model } from '#model/model.ts'
import { compareImpacts, type ImpactDifference } from '#query/compare-impacts.ts'
import { type Impact, impactOf } from '#query/impact.ts'
import { impactEventsOf } from '#query/impact-events.ts'
import type { ImpactWish } from '#query/impact-wish.ts'
import { settleWish } from '#scenario/settle-wish.ts'
import { useAppState } from '#state/store.ts'
import { useComparedCase } from './use-compared-case.ts'

/** How long something lasts where nobody says how long. */
export const usualMonths = 6

/** What is asked, whole: the event that is meant where none is chosen, months where it lasts. */
export const wishOf = (model: Model, run: RunWish): ImpactWish | null => {
  const events = impactEventsOf(model)
  const event = events.find(({ id }) => id === run.event) ?? events[0]
  if (!event) return null
  return { ...run, event: event.id, months: event.months ? (run.months ?? usualMonths) : null }
}

/** Two answers side by side. */
export interface Comparison {
  readonly a: Impact
  readonly b: Impact
  /** The case that is B; null where B is the run, and A the run with everything inferred and assumed. */
  readonly caseName: string | null
  readonly difference: ImpactDifference
}

export interface RunResult {
  readonly wish: ImpactWish | null
  /** Null while nothing is chosen that anything could happen to. */
  readonly impact: Impact | null
  /** What leaving out what is inferred and assumed changes; null where it is not left out. */
  readonly narrowed: ImpactDifference | null
  readonly comparison: Comparison | null
}

/** The run with all that is inferred and assumed; null where the run leaves nothing out. */
const useWhole = (wish: ImpactWish | null): Impact | null => {
  const model = useAppState((state) => state.model)
  return useMemo(
    () =>
      wish && wish.bases !== null && wish.origins.length > 0
        ? impactOf(model, { ...wish, bases: null })
        : null,
    [model, wish],
  )
}

/** The case that the run is set against, as another answer. */
const useOther = (): { impact: Impact; name: string } | null => {
  const model = useAppState((state) => state.model)
  const other = useComparedCase()
  return useMemo(() => {
    if (!other) return null
    const { wish } = settleWish(model, other.wish)
    return { impact: impactOf(model, wish), name: other.name }
  }, [model, other])
}

/** What is asked on the screen, answered, and set against what it is compared with. */
export const useRun = (): RunResult => {
  const model = useAppState((state) => state.model)
  const run = useAppState((state) => state.own.impact.wish)
  const against = useAppState((state) => state.own.impact.against)
  const wish = useMemo(() => wishOf(model, run), [model, run])
  const impact = useMemo(
    () => (wish && wish.origins.length > 0 ? impactOf(model, wish) : null),
    [model, wish],
  )
  const whole = useWhole(wish)
  const other = useOther()
  const narrowed = useMemo(() => whole && impact && compareImpacts(whole, impact), [whole, impact])
  const comparison = useMemo((): Comparison | null => {
    if (!impact) return null
    if (against === wholeRun) {
      return whole && narrowed && { a: whole, b: impact, caseName: null, difference: narrowed }
    }
    if (!other) return null
    return {
      a: impact,
      b: other.impact,
      caseName: other.name,
      difference: compareImpacts(impact, other.impact),
    }
  }, [impact, whole, other, against, narrowed])
  return useMemo(() => ({ wish, impact, narrowed, comparison }), [wish, impact, narrowed, comparison])
}
