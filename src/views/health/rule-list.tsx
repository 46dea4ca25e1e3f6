import { healthWords } from '#i18n/health-words.ts'
import { findingSeverities, type HealthRuleId } from '#model/health.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { SeverityMark } from './severity-mark.tsx'
import type { Health } from './use-health.ts'

interface ItemProps {
  readonly rule: HealthRuleId | null
  readonly name: string
  readonly count: string
}

const Item = ({ rule, name, count }: ItemProps) => {
  const isChosen = useAppState((state) => state.own.health.rule === rule)
  const { changeScreen } = useActions()
  return (
    <li>
      <button
        type="button"
        aria-current={isChosen ? 'true' : undefined}
        className={`flex min-h-8 w-full items-baseline gap-2 rounded-md px-2 py-1.5 text-left text-sm hover:bg-sunken ${isChosen ? 'bg-accent-ground font-semibold' : ''}`}
        onClick={() => changeScreen('health', { rule, finding: null })}
      >
        <span className="min-w-0 flex-1">{name}</span>
        <span className="shrink-0 text-soft text-xs tabular-nums">{count}</span>
      </button>
    </li>
  )
}

/** The rules by how grave they are, each with how much it found; and those that found nothing or are off. */
export const RuleList = ({ health }: { readonly health: Health }) => {
  const words = useWordsOf(healthWords)
  const total = health.rules.reduce((sum, { openCount }) => sum + openCount, 0)
  const found = health.rules.filter(({ findings }) => findings.length > 0)
  const without = health.rules.filter(({ findings }) => findings.length === 0)
  const nameOf = (rule: HealthRuleId): string => words(`rule_${rule}`)
  return (
    <div className="grid gap-3 p-2">
      <ul>
        <Item rule={null} name={words('allRules')} count={String(total)} />
      </ul>
      {findingSeverities.map((severity) => {
        const rules = found.filter(({ setting }) => setting.severity === severity)
        if (rules.length === 0) return null
        return (
          <div key={severity}>
            <h3 className="px-2">
              <SeverityMark severity={severity} />
            </h3>
            <ul>
              {rules.map(({ setting: { rule }, openCount }) => (
                <Item key={rule} rule={rule} name={nameOf(rule)} count={String(openCount)} />
              ))}
            </ul>
          </div>
        )
      })}
      {without.length > 0 && (
        <div>
          <h3 className="px-2 text-soft text-xs">{words('rulesWithout')}</h3>
          <ul>
            {without.map(({ setting: { rule } }) => (
              <Item key={rule} rule={rule} name={nameOf(rule)} count="0" />
            ))}
          </ul>
        </div>
      )}
      {health.off.length > 0 && (
        <div>
          <h3 className="px-2 text-soft text-xs">{words('rulesOff')}</h3>
          <ul>
            {health.off.map(({ rule }) => (
              <Item key={rule} rule={rule} name={nameOf(rule)} count={words('ruleOff')} />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
