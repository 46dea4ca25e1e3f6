import {
  defaultImpactSettings,
  emptyRun,
  formatWish,
  type ImpactSettings,
  type RunWish,
} from '#deep-link/impact-parameters.ts'
import type { ScreenSettings } from '#deep-link/screens.ts'
import type { KeptRecord, RecordId } from '#records/kept-record.ts'
import { type RecordChange, recordChangesOf, withRecordChanges } from '#records/record-change.ts'
import type { OpenedCase } from '#scenario/keep-case.ts'

/** What one step changed: what is asked, as it is on the other side of the step, or cases that are kept. */
export type RunStep = { readonly wish: RunWish } | { readonly cases: readonly RecordChange[] }

/** The steps that were taken, oldest first, and those that were taken back, the last first. */
export interface Run {
  readonly past: readonly RunStep[]
  readonly future: readonly RunStep[]
  /** The case that came in a link and is not kept here. */
  readonly linked: OpenedCase | null
}

export const noRun: Run = { past: [], future: [], linked: null }

/** A person does not go back farther, and every one holds a whole wish. */
export const mostSteps = 100

interface State {
  readonly own: ScreenSettings
  readonly run: Run
  readonly records: readonly KeptRecord[]
}

const isSame = (one: RunWish, other: RunWish): boolean => `${formatWish(one)}` === `${formatWish(other)}`

const after = ({ run }: State, step: RunStep): Run => ({
  ...run,
  past: [...run.past, step].slice(-mostSteps),
  future: [],
})

/** The run after another wish was asked; one that asks the same is no step. */
const afterWish = (state: State, wish: RunWish): Run =>
  isSame(wish, state.own.impact.wish) ? state.run : after(state, { wish: state.own.impact.wish })

const withImpact = ({ own }: State, change: Partial<ImpactSettings>): ScreenSettings => ({
  ...own,
  impact: { ...own.impact, ...change },
})

/** One more step. What changes nothing is none. */
export const wishChanged = (state: State, change: Partial<RunWish>): Partial<State> => {
  const wish = { ...state.own.impact.wish, ...change }
  if (isSame(wish, state.own.impact.wish)) return {}
  return { own: withImpact(state, { wish, link: null }), run: afterWish(state, wish) }
}

/** One more step, of cases that are kept: another name, a copy, one that is gone. */
export const casesChanged = (
  state: State,
  kept: readonly KeptRecord[],
  dropped: readonly RecordId[],
): Partial<State> => {
  const cases = recordChangesOf(state.records, kept, dropped)
  if (cases.length === 0) return {}
  return { records: withRecordChanges(state.records, cases, 'after'), run: after(state, { cases }) }
}

/** Goes over a step, and turns it round for the way back. */
const gone = (
  state: State,
  step: RunStep,
  side: 'before' | 'after',
): { readonly change: Partial<State>; readonly back: RunStep } =>
  'cases' in step
    ? { change: { records: withRecordChanges(state.records, step.cases, side) }, back: step }
    : {
        change: { own: withImpact(state, { wish: step.wish, link: null }) },
        back: { wish: state.own.impact.wish },
      }

/** One step back. */
export const stepUndone = (state: State): Partial<State> => {
  const { past, future } = state.run
  const step = past.at(-1)
  if (!step) return {}
  const { change, back } = gone(state, step, 'before')
  return { ...change, run: { ...state.run, past: past.slice(0, -1), future: [back, ...future] } }
}

/** One step forward again. */
export const stepRedone = (state: State): Partial<State> => {
  const { past, future } = state.run
  const [step, ...rest] = future
  if (!step) return {}
  const { change, back } = gone(state, step, 'after')
  return { ...change, run: { ...state.run, past: [...past, back], future: rest } }
}

/** Says which case the run is of: one that is kept, one that came in a link, or none. */
export const runNamed = (state: State, opened: OpenedCase | null): Pick<State, 'own' | 'run'> => ({
  own: withImpact(state, { opened: opened?.record ?? null }),
  run: { ...state.run, linked: opened?.record === null ? opened : null },
})

/** What a case asks is a step as well: what was asked before it can be had back. */
export const caseOpened = (
  state: State,
  opened: OpenedCase,
  wish: RunWish,
  link: string | null,
): Partial<State> => {
  const named = runNamed({ ...state, run: afterWish(state, wish) }, opened)
  return { ...named, own: withImpact({ ...state, ...named }, { wish, link, against: null }) }
}

/** Begins anew, with nothing narrowed; what was asked before can be had back. */
export const runBegun = (state: State): Partial<State> => ({
  own: withImpact(state, defaultImpactSettings),
  run: { ...afterWish(state, emptyRun), linked: null },
})

/** The run of an address that was gone to: where it asks something else, that is a step. Before it was nothing to go back to. */
export const followed = (state: State, wish: RunWish): Run =>
  isSame(state.own.impact.wish, emptyRun) ? state.run : afterWish(state, wish)
