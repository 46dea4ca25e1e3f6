import { useId } from 'react'
import { healthWords } from '#i18n/health-words.ts'
import { findingSeverities } from '#model/health.ts'
import type { RuleChange, RuleSetting } from '#query/health-rules.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'

/** Whether a rule is looked for, and how grave that is, for this visit. */
export const RuleControls = ({ setting }: { readonly setting: RuleSetting }) => {
  const words = useWordsOf(healthWords)
  const changes = useAppState((state) => state.own.health.changes)
  const { changeScreen } = useActions()
  const id = useId()
  const { rule } = setting
  const change = (next: Omit<RuleChange, 'rule'>): void => {
    const before = changes.find((each) => each.rule === rule)
    const others = changes.filter((each) => each.rule !== rule)
    changeScreen('health', { changes: [...others, { ...before, ...next, rule }] })
  }
  return (
    <p className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <label className="inline-flex items-center gap-1.5">
        <input
          type="checkbox"
          className="accent-(--accent)"
          checked={setting.isOn}
          onChange={(event) => change({ isOn: event.target.checked })}
        />
        {words('lookForIt')}
      </label>
      <span className="inline-flex items-center gap-1.5">
        <label htmlFor={id}>{words('severity')}</label>
        <select
          id={id}
          className="h-8 rounded-md border border-rule bg-paper px-2"
          value={setting.severity}
          onChange={(event) => {
            const severity = findingSeverities.find((each) => each === event.target.value)
            if (severity) change({ severity })
          }}
        >
          {findingSeverities.map((severity) => (
            <option key={severity} value={severity}>
              {words(`severe_${severity}`)}
            </option>
          ))}
        </select>
      </span>
    </p>
  )
}
