import { emptyRun, formatWish, type ImpactSettings, type RunWish } from '#deep-link/impact-parameters.ts'
import type { ScreenSettings } from '#deep-link/screens.ts'
import type { OpenedCase } from '#scenario/keep-case.ts'

/** What was asked before, oldest first, and what was taken back, the last first. */
export interface Run {
  readonly past: readonly RunWish[]
  readonly future: readonly RunWish[]
  readonly opened: OpenedCase | null
}

export const noRun: Run = { past: [], future: [], opened: null }

/** A person does not go back farther, and every one holds a whole wish. */
export const mostSteps = 100

interface State {
  readonly own: ScreenSettings
  readonly run: Run
}

const isSame = (one: RunWish, other: RunWish): boolean => `${formatWish(one)}` === `${formatWish(other)}`

const after = ({ own, run }: State): Run => ({
  ...run,
  past: [...run.past, own.impact.wish].slice(-mostSteps),
  future: [],
})

const withImpact = ({ own }: State, change: Partial<ImpactSettings>): ScreenSettings => ({
  ...own,
  impact: { ...own.impact, ...change },
})

/** One more step. What changes nothing is none. */
export const wishChanged = (state: State, change: Partial<RunWish>): Partial<State> => {
  const wish = { ...state.own.impact.wish, ...change }
  if (isSame(wish, state.own.impact.wish)) return {}
  return { own: withImpact(state, { wish, link: null }), run: after(state) }
}

/** One step back. */
export const wishUndone = (state: State): Partial<State> => {
  const { past, future, opened } = state.run
  const wish = past.at(-1)
  if (!wish) return {}
  return {
    own: withImpact(state, { wish, link: null }),
    run: { opened, past: past.slice(0, -1), future: [state.own.impact.wish, ...future] },
  }
}

/** One step forward again. */
export const wishRedone = (state: State): Partial<State> => {
  const { past, future, opened } = state.run
  const [wish, ...rest] = future
  if (!wish) return {}
  return {
    own: withImpact(state, { wish, link: null }),
    run: { opened, past: [...past, state.own.impact.wish], future: rest },
  }
}

/** What a case asks is a step as well: what was asked before it can be had back. */
export const caseOpened = (
  state: State,
  opened: OpenedCase,
  wish: RunWish,
  link: string | null,
): Partial<State> => ({
  own: withImpact(state, { wish, link, against: null }),
  run: { ...(isSame(wish, state.own.impact.wish) ? state.run : after(state)), opened },
})

/** Begins anew; what was asked before can be had back. */
export const runBegun = (state: State): Partial<State> => ({
  own: withImpact(state, { wish: emptyRun, link: null, against: null }),
  run: { ...(isSame(emptyRun, state.own.impact.wish) ? state.run : after(state)), opened: null },
})

/** The run of an address that was gone to: where it asks something else, that is a step. Before it was nothing to go back to. */
export const followed = (state: State, wish: RunWish): Run => {
  const { wish: before } = state.own.impact
  return isSame(wish, before) || isSame(before, emptyRun) ? state.run : after(state)
}
