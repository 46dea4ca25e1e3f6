import { type FindingSeverity, type HealthParameters, type HealthRuleId, healthRules } from '#model/health.ts'
import type { Model } from '#model/model.ts'

/** A rule as it is held to: what it says by itself, changed by the dataset, changed by the visitor. */
export interface RuleSetting extends HealthParameters {
  readonly rule: HealthRuleId
  readonly isOn: boolean
  readonly severity: FindingSeverity
}

/** What a visitor changes of a rule. */
export interface RuleChange {
  readonly rule: HealthRuleId
  readonly isOn?: boolean
  readonly severity?: FindingSeverity
}

type Usual = { readonly severity: FindingSeverity; readonly least?: number; readonly top?: number }

/** What each rule says by itself; all are on. */
const usual: Readonly<Record<HealthRuleId, Usual>> = {
  cycle: { severity: 'medium' },
  upward: { severity: 'medium' },
  'skips-layer': { severity: 'low' },
  'around-layer': { severity: 'medium' },
  'sole-support': { severity: 'high', least: 3, top: 10 },
  'sole-joint': { severity: 'medium', least: 3, top: 10 },
  'most-depended-upon': { severity: 'low', top: 10 },
  'most-dependent': { severity: 'low', top: 10 },
  'no-relation': { severity: 'medium' },
  'no-project': { severity: 'low' },
  'no-indicator': { severity: 'low' },
  'idle-project': { severity: 'high' },
  'idle-indicator': { severity: 'medium' },
  unprotected: { severity: 'medium' },
  'inference-only': { severity: 'low', least: 3 },
}

/** Every rule as a model is held to it, in the order of the rules. */
export const ruleSettingsOf = (model: Model, changes: readonly RuleChange[] = []): RuleSetting[] => {
  const declared = new Map(model.dataset.healthRules.map((rule) => [rule.rule, rule]))
  const changed = new Map(changes.map((change) => [change.rule, change]))
  return healthRules.map((rule) => {
    const { enabled = true, ...parameters } = declared.get(rule) ?? {}
    return { isOn: enabled, ...usual[rule], ...parameters, ...changed.get(rule), rule }
  })
}
