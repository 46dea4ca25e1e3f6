import { useMemo, useState } from 'react'
import type { IndicatorId } from '#model/id.ts'
import type { Actual } from '#query/progress.ts'
import { indicatorHistoriesOf, recordOfValues, withValue } from '#records/indicator-record.ts'
import { type AppStore, useAppStore } from '#state/store.ts'

interface Values {
  readonly indicator: IndicatorId
  readonly values: readonly Actual[]
}

/** A value of some indicator. */
export interface NewValue {
  readonly indicator: IndicatorId
  readonly value: Actual
}

/** What was done, what was recorded before, and what after. */
interface Step {
  readonly did: { readonly code: 'recorded' | 'removed'; readonly count: number }
  readonly before: readonly Values[]
  readonly after: readonly Values[]
}

export interface ValueRecords {
  readonly record: (values: readonly NewValue[]) => void
  readonly remove: (indicator: IndicatorId, date: string) => void
  /** What was done last, and is to be undone; null where nothing was. */
  readonly last: Step['did'] | null
  /** What was undone last, and is to be done again. */
  readonly next: Step['did'] | null
  readonly undo: () => void
  readonly redo: () => void
}

const historyOf = (store: AppStore, indicator: IndicatorId) => {
  const { model, records } = store.getState()
  return indicatorHistoriesOf(model.dataset.id, records).byIndicator.get(indicator)
}

const valuesOf = (store: AppStore, indicator: IndicatorId): Values => ({
  indicator,
  values: historyOf(store, indicator)?.values ?? [],
})

/** Keeps the values of some indicators, one record each; of an indicator without values none is kept. */
const keep = (store: AppStore, all: readonly Values[]): void => {
  const { model, actions } = store.getState()
  const now = new Date()
  const outcomes = all.map((content) => {
    const history = historyOf(store, content.indicator)
    const known = history?.records.map(({ record }) => record.id) ?? []
    const record = content.values.length > 0 ? recordOfValues(model.dataset.id, content, history, now) : null
    return { record, gone: known.filter((id) => id !== record?.id) }
  })
  actions.keepRecords(outcomes.flatMap(({ record }) => record ?? []))
  for (const id of outcomes.flatMap(({ gone }) => gone)) actions.dropRecord(id)
}

interface Steps {
  readonly past: readonly Step[]
  /** The one that was undone last comes first. */
  readonly future: readonly Step[]
}

/** Records and removes actual values, undoes that step by step, and does it again. */
export const useValueRecords = (): ValueRecords => {
  const store = useAppStore()
  const [{ past, future }, setSteps] = useState<Steps>({ past: [], future: [] })
  return useMemo(() => {
    const change = (did: Step['did'], after: readonly Values[]): void => {
      const before = after.map(({ indicator }) => valuesOf(store, indicator))
      keep(store, after)
      setSteps({ past: [...past, { did, before, after }], future: [] })
    }
    const last = past.at(-1)
    const [next, ...later] = future
    return {
      record: (values) => {
        const after = new Map<IndicatorId, Values>()
        for (const { indicator, value } of values) {
          const known = after.get(indicator) ?? valuesOf(store, indicator)
          after.set(indicator, { indicator, values: withValue(known.values, value) })
        }
        change({ code: 'recorded', count: values.length }, [...after.values()])
      },
      remove: (indicator, date) => {
        const { values } = valuesOf(store, indicator)
        const left = values.filter((each) => each.date !== date)
        change({ code: 'removed', count: 1 }, [{ indicator, values: left }])
      },
      last: last?.did ?? null,
      next: next?.did ?? null,
      undo: () => {
        if (!last) return
        keep(store, last.before)
        setSteps({ past: past.slice(0, -1), future: [last, ...future] })
      },
      redo: () => {
        if (!next) return
        keep(store, next.after)
        setSteps({ past: [...past, next], future: later })
      },
    }
  }, [store, past, future])
}
