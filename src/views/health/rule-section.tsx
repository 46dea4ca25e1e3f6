import { useId, useState } from 'react'
import { healthWords } from '#i18n/health-words.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { FindingItem } from './finding-item.tsx'
import { rankOf } from './rank-bar.tsx'
import { RuleControls } from './rule-controls.tsx'
import { RuleName } from './rule-name.tsx'
import { SeverityMark } from './severity-mark.tsx'
import type { Health, RuleFindings } from './use-health.ts'

interface Props {
  readonly rule: RuleFindings
  readonly acceptedBy: Health['acceptedBy']
}

/** Findings shown of each rule where all rules are shown. */
const mostOfEach = 3

/** Findings shown of one rule, and so many more at a time. */
const page = 50

const Findings = ({ rule, acceptedBy, count }: Props & { readonly count: number }) => {
  const ranks = rule.findings.map(rankOf)
  const most = Math.max(0, ...ranks.map((rank) => rank ?? 0))
  return (
    <ul className="grid gap-2">
      {rule.findings.slice(0, count).map((finding) => (
        <FindingItem
          key={finding.id}
          finding={finding}
          accepted={acceptedBy.get(finding.id)}
          most={rankOf(finding) === null ? null : most}
        />
      ))}
    </ul>
  )
}

const Heading = ({ rule: { setting, findings, openCount }, id }: { rule: RuleFindings; id: string }) => {
  const words = useWordsOf(healthWords)
  const acceptedCount = findings.length - openCount
  return (
    <header className="mb-2">
      <h2 id={id} className="flex flex-wrap items-baseline gap-x-2 font-semibold text-lg">
        <RuleName rule={setting.rule} />
      </h2>
      <p className="flex flex-wrap items-baseline gap-x-3 text-soft text-xs tabular-nums">
        <SeverityMark severity={setting.severity} />
        <span>{words('findingCount', { count: openCount })}</span>
        {acceptedCount > 0 && <span>{words('acceptedCount', { count: acceptedCount })}</span>}
      </p>
      <p className="mt-1 max-w-[72ch] text-sm">{words(`why_${setting.rule}`)}</p>
    </header>
  )
}

/** A rule with the first of what it found, and a way to the rest. */
export const RuleSummary = ({ rule, acceptedBy }: Props) => {
  const words = useWordsOf(healthWords)
  const { changeScreen } = useActions()
  const id = useId()
  const { findings, setting } = rule
  return (
    <section aria-labelledby={id}>
      <Heading rule={rule} id={id} />
      <Findings rule={rule} acceptedBy={acceptedBy} count={mostOfEach} />
      {findings.length > mostOfEach && (
        <button
          type="button"
          className="text-button mt-1"
          onClick={() => changeScreen('health', { rule: setting.rule, finding: null })}
        >
          {words('showAllOf', { count: findings.length })}
        </button>
      )}
    </section>
  )
}

/** A rule with all that it found. */
export const RuleSection = ({ rule, acceptedBy }: Props) => {
  const words = useWordsOf(healthWords)
  const pointedAt = useAppState((state) => state.own.health.finding)
  const [wanted, setWanted] = useState(page)
  const id = useId()
  const { findings, setting } = rule
  const place = findings.findIndex((finding) => finding.id === pointedAt)
  const count = Math.max(wanted, place + 1)
  return (
    <section aria-labelledby={id}>
      <Heading rule={rule} id={id} />
      <RuleControls setting={setting} />
      <Findings rule={rule} acceptedBy={acceptedBy} count={count} />
      {findings.length === 0 && <p className="text-sm text-soft">{words('nothingFound')}</p>}
      {findings.length > count && (
        <button type="button" className="text-button mt-1" onClick={() => setWanted(count + page)}>
          {words('showMoreOf', { count: Math.min(page, findings.length - count) })}
        </button>
      )}
    </section>
  )
}
