import { useMemo } from 'react'
import type { AcceptedFinding, HealthRuleId } from '#model/health.ts'
import type { Finding } from '#query/health-finding.ts'
import { type RuleSetting, ruleSettingsOf } from '#query/health-rules.ts'
import { type Acceptance, acceptanceCodec } from '#records/acceptance.ts'
import { type ReadRecord, readRecords } from '#records/record-codec.ts'
import { useAppState } from '#state/store.ts'

/** Who accepted a finding: the dataset, or the visitor in this browser. */
export type AcceptedBy =
  | { readonly by: 'dataset'; readonly accepted: AcceptedFinding }
  | { readonly by: 'visitor'; readonly kept: ReadRecord<Acceptance> }

/** A rule and what it found. */
export interface RuleFindings {
  readonly setting: RuleSetting
  /** Those that stay open, then those that were accepted. */
  readonly findings: readonly Finding[]
  readonly openCount: number
}

/** All that the health screen shows. */
export interface Health {
  /** The rules that are on, the gravest first. */
  readonly rules: readonly RuleFindings[]
  readonly off: readonly RuleSetting[]
  readonly acceptedBy: ReadonlyMap<string, AcceptedBy>
  /** What was accepted and is not found. */
  readonly gone: readonly (readonly [finding: string, by: AcceptedBy])[]
  readonly visitors: readonly ReadRecord<Acceptance>[]
  /** Records of acceptances that cannot be read. */
  readonly unread: number
}

const rank: Readonly<Record<RuleSetting['severity'], number>> = { high: 0, medium: 1, low: 2 }

const useAcceptances = () => {
  const dataset = useAppState((state) => state.model.dataset)
  const records = useAppState((state) => state.records)
  return useMemo(() => {
    const mine = records.filter((record) => record.dataset === dataset.id)
    const { read, unread } = readRecords(acceptanceCodec, mine)
    const acceptedBy = new Map<string, AcceptedBy>([
      ...read.map((kept) => [kept.content.finding, { by: 'visitor', kept }] as const),
      // What the dataset says of one counts: everybody sees it.
      ...dataset.acceptedFindings.map((accepted) => [accepted.finding, { by: 'dataset', accepted }] as const),
    ])
    return { acceptedBy, visitors: read, unread }
  }, [dataset, records])
}

const groupByRule = (findings: readonly Finding[]): ReadonlyMap<HealthRuleId, readonly Finding[]> => {
  const groups = new Map<HealthRuleId, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.rule)
    if (group) group.push(finding)
    else groups.set(finding.rule, [finding])
  }
  return groups
}

/** The rules as the present model is held to them, changed by the visitor. */
export const useRuleSettings = (): readonly RuleSetting[] => {
  const model = useAppState((state) => state.model)
  const changes = useAppState((state) => state.own.health.changes)
  return useMemo(() => ruleSettingsOf(model, changes), [model, changes])
}

/** What the rules found, each rule with its own, and what of it is accepted. */
export const useHealth = (settings: readonly RuleSetting[], findings: readonly Finding[]): Health => {
  const groups = useMemo(() => groupByRule(findings), [findings])
  const { acceptedBy, visitors, unread } = useAcceptances()
  return useMemo(() => {
    const rules = settings
      .filter(({ isOn }) => isOn)
      .map((setting): RuleFindings => {
        const found = groups.get(setting.rule) ?? []
        const open = found.filter(({ id }) => !acceptedBy.has(id))
        const accepted = found.filter(({ id }) => acceptedBy.has(id))
        return { setting, findings: [...open, ...accepted], openCount: open.length }
      })
      .sort((one, other) => rank[one.setting.severity] - rank[other.setting.severity])
    const found = new Set(rules.flatMap(({ findings }) => findings.map(({ id }) => id)))
    return {
      rules,
      off: settings.filter(({ isOn }) => !isOn),
      acceptedBy,
      gone: [...acceptedBy].filter(([id]) => !found.has(id)),
      visitors,
      unread,
    }
  }, [settings, groups, acceptedBy, visitors, unread])
}
