import { ExportMenu } from '#facts/export-menu.tsx'
import { healthWords } from '#i18n/health-words.ts'
import type { Finding } from '#query/health-finding.ts'
import type { RuleSetting } from '#query/health-rules.ts'
import { useActions, useAppState, useAppStore } from '#state/store.ts'
import { type CheckProgress, useFindings } from '#state/use-findings.ts'
import { useWordsOf } from '#state/use-words.ts'
import { AcceptedPanel } from './accepted-panel.tsx'
import { buildHealthReport } from './build-health-report.ts'
import { Checking } from './checking.tsx'
import { RuleControls } from './rule-controls.tsx'
import { RuleList } from './rule-list.tsx'
import { RuleName } from './rule-name.tsx'
import { RuleSection, RuleSummary } from './rule-section.tsx'
import { type Health, useHealth, useRuleSettings } from './use-health.ts'

/** The worst of every rule that found something. */
const Overview = ({ health }: { readonly health: Health }) => {
  const words = useWordsOf(healthWords)
  return (
    <>
      <p className="max-w-[72ch] text-sm text-soft">{words('healthIntro')}</p>
      {health.rules
        .filter(({ findings }) => findings.length > 0)
        .map((rule) => (
          <RuleSummary key={rule.setting.rule} rule={rule} acceptedBy={health.acceptedBy} />
        ))}
      <AcceptedPanel health={health} />
    </>
  )
}

/** One rule: what it found, or how to switch it on. */
const ChosenRule = ({ health }: { readonly health: Health }) => {
  const words = useWordsOf(healthWords)
  const rule = useAppState((state) => state.own.health.rule)
  const found = health.rules.find(({ setting }) => setting.rule === rule)
  const off = health.off.find((setting) => setting.rule === rule)
  if (found) return <RuleSection key={rule} rule={found} acceptedBy={health.acceptedBy} />
  if (!off) return null
  return (
    <section>
      <h2 className="flex items-baseline gap-2 font-semibold text-lg">
        <RuleName rule={off.rule} />
      </h2>
      <p className="my-1 max-w-[72ch] text-sm">{words(`why_${off.rule}`)}</p>
      <RuleControls setting={off} />
    </section>
  )
}

/** A link may point at a finding that this model does not have. */
const MissingFinding = ({ health }: { readonly health: Health }) => {
  const words = useWordsOf(healthWords)
  const finding = useAppState((state) => state.own.health.finding)
  const isThere = health.rules.some(({ findings }) => findings.some(({ id }) => id === finding))
  if (finding === null || isThere) return null
  return (
    <p role="status" className="rounded-lg border border-rule bg-sunken px-4 py-2 text-sm">
      {words('findingGone')}
    </p>
  )
}

interface FoundProps {
  readonly settings: readonly RuleSetting[]
  readonly findings: readonly Finding[]
  readonly progress: CheckProgress | null
}

/** The rules at the left, what each found beside them. */
const Found = ({ settings, findings, progress }: FoundProps) => {
  const words = useWordsOf(healthWords)
  const health = useHealth(settings, findings)
  const rule = useAppState((state) => state.own.health.rule)
  const changes = useAppState((state) => state.own.health.changes)
  const { changeScreen } = useActions()
  const store = useAppStore()
  const make = () => {
    const { model, language } = store.getState()
    const rules = health.rules.filter(({ setting }) => rule === null || setting.rule === rule)
    return buildHealthReport({ model, language }, { rules, acceptedBy: health.acceptedBy })
  }
  return (
    <div className="flex h-full min-h-0 max-sm:flex-col">
      <nav
        aria-label={words('healthRules')}
        className="w-[264px] shrink-0 overflow-y-auto border-rule border-r bg-paper max-sm:h-[34%] max-sm:w-full max-sm:border-r-0 max-sm:border-b"
      >
        <RuleList health={health} />
        {changes.length > 0 && (
          <button
            type="button"
            className="text-button mx-2 mb-2"
            onClick={() => changeScreen('health', { changes: [] })}
          >
            {words('resetRules')}
          </button>
        )}
      </nav>
      <div className="min-w-0 flex-1 overflow-y-auto">
        <article className="mx-auto grid max-w-[920px] gap-8 px-6 py-5 max-sm:px-4">
          <div className="-mb-6 flex justify-end">
            <ExportMenu name={rule === null ? 'health' : `health-${rule}`} make={make} />
          </div>
          {progress && <Checking progress={progress} />}
          <MissingFinding health={health} />
          {rule === null ? <Overview health={health} /> : <ChosenRule health={health} />}
        </article>
      </div>
    </div>
  )
}

/** What is worth a look in the architecture. A large model is checked beside the page. */
export const HealthView = () => {
  const settings = useRuleSettings()
  const { findings, progress } = useFindings(settings)
  if (findings) return <Found settings={settings} findings={findings} progress={progress} />
  return (
    <div className="grid h-full place-content-center px-6">
      <div className="w-[min(420px,80vw)]">{progress && <Checking progress={progress} />}</div>
    </div>
  )
}
