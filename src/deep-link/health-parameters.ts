import { type FindingSeverity, findingSeverities, type HealthRuleId, healthRules } from '#model/health.ts'
import type { RuleChange } from '#query/health-rules.ts'
import { formatItem, formatList, knownItem, knownItems, type ParameterCodec } from './parameters.ts'

/** What the health screen shows. */
export interface HealthSettings {
  /** Null shows the worst of every rule. */
  readonly rule: HealthRuleId | null
  /** The id of the finding that is pointed at. */
  readonly finding: string | null
  /** What is changed of the rules for this visit, in their order. */
  readonly changes: readonly RuleChange[]
}

export const defaultHealthSettings: HealthSettings = { rule: null, finding: null, changes: [] }

const isRule = (text: string): text is HealthRuleId => healthRules.some((rule) => rule === text)
const isSeverity = (text: string): text is FindingSeverity =>
  findingSeverities.some((severity) => severity === text)

/** Whether a text can be the id of a finding; whether there is such a finding, the screen says. */
const isFinding = (text: string): text is string =>
  /^[a-z-]+:[a-z0-9~-]+$/.test(text) && isRule(text.split(':')[0] ?? '')

/** `cycle:off`, `upward:high` */
const isChange = (text: string): text is string => {
  const [rule = '', what = '', ...rest] = text.split(':')
  return isRule(rule) && (what === 'on' || what === 'off' || isSeverity(what)) && rest.length === 0
}

const changed = (changes: readonly RuleChange[], item: string): RuleChange[] => {
  const [name = '', what = ''] = item.split(':')
  const rule = healthRules.find((each) => each === name)
  if (!rule) return [...changes]
  const before = changes.find((each) => each.rule === rule)
  const next = isSeverity(what) ? { severity: what } : { isOn: what === 'on' }
  const all = [...changes.filter((each) => each.rule !== rule), { ...before, rule, ...next }]
  return all.sort((one, other) => healthRules.indexOf(one.rule) - healthRules.indexOf(other.rule))
}

const formatChange = ({ rule, isOn, severity }: RuleChange): string[] => [
  ...(isOn === undefined ? [] : [`${rule}:${isOn ? 'on' : 'off'}`]),
  ...(severity ? [`${rule}:${severity}`] : []),
]

/** `rule=cycle&finding=cycle:a~1-10a3f9f2&rules=upward:off,cycle:high` */
export const healthCodec: ParameterCodec<HealthSettings> = {
  read: {
    rule: (settings, parameter) => ({ ...settings, rule: knownItem(parameter, isRule) }),
    finding: (settings, parameter) => ({ ...settings, finding: knownItem(parameter, isFinding) }),
    rules: (settings, parameter) => ({
      ...settings,
      changes: knownItems(parameter, isChange).reduce<readonly RuleChange[]>(changed, []),
    }),
  },
  write: ({ rule, finding, changes }) => [
    formatItem('rule', rule),
    formatItem('finding', finding),
    formatList('rules', changes.flatMap(formatChange)),
  ],
}
