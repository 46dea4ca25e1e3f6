import type { ReportContent } from '#export/report.ts'
import type { Cell, Table } from '#export/table.ts'
import { columnOf, elementName, type Speech } from '#facts/relation-cells.ts'
import { exportWords } from '#i18n/export-words.ts'
import { healthWords } from '#i18n/health-words.ts'
import { say } from '#i18n/messages.ts'
import { sayFrom } from '#i18n/words.ts'
import type { PlaceId } from '#model/id.ts'
import type { Finding } from '#query/health-finding.ts'
import type { AcceptedBy, RuleFindings } from './use-health.ts'

/** What is on the screen: all rules, or the one that is chosen. */
export interface ShownHealth {
  readonly rules: readonly RuleFindings[]
  readonly acceptedBy: ReadonlyMap<string, AcceptedBy>
}

/** What a finding says, as on screen. */
export const findingText = (speech: Speech, finding: Finding): string => {
  const { model, language } = speech
  const { params } = finding
  const place = (id: PlaceId): string => model.places.get(id)?.name[language] ?? id
  const names: Readonly<Record<string, string | number>> = {
    ...('element' in params ? { element: elementName(speech, params.element) } : {}),
    ...('on' in params
      ? { on: elementName(speech, params.on), layer: place(params.layer), onLayer: place(params.onLayer) }
      : {}),
    ...('through' in params ? { through: place(params.through) } : {}),
    ...('project' in params
      ? { project: model.projects.get(params.project)?.name[language] ?? params.project }
      : {}),
    ...('indicator' in params
      ? { indicator: model.indicators.get(params.indicator)?.name[language] ?? params.indicator }
      : {}),
  }
  return sayFrom(healthWords, language, `found_${finding.rule}`, { ...params, ...names } as typeof names)
}

const reasonOf = (accepted: AcceptedBy | undefined, { language }: Speech): string | null => {
  if (!accepted) return null
  return accepted.by === 'dataset' ? accepted.accepted.reason[language] : accepted.kept.content.reason
}

const findingsTable = (speech: Speech, { rules, acceptedBy }: ShownHealth): Table => {
  const { language } = speech
  const sep = say(language, 'sep')
  const rows = rules.flatMap(({ findings }) =>
    findings.map((finding): readonly Cell[] => [
      sayFrom(healthWords, language, `severe_${finding.severity}`),
      sayFrom(healthWords, language, `rule_${finding.rule}`),
      findingText(speech, finding),
      finding.elements.map((id) => elementName(speech, id)).join(sep),
      reasonOf(acceptedBy.get(finding.id), speech),
      finding.id,
    ]),
  )
  return {
    title: sayFrom(exportWords, language, 'column_finding'),
    columns: [
      columnOf(language, 'severity'),
      columnOf(language, 'rule'),
      columnOf(language, 'finding'),
      columnOf(language, 'elements'),
      columnOf(language, 'accepted'),
      { ...columnOf(language, 'id'), isKey: true },
    ],
    rows,
  }
}

const rulesTable = ({ language }: Speech, rules: readonly RuleFindings[]): Table => ({
  title: sayFrom(healthWords, language, 'healthRules'),
  columns: [
    columnOf(language, 'severity'),
    columnOf(language, 'rule'),
    columnOf(language, 'open', 'number'),
    columnOf(language, 'acceptedCount', 'number'),
    columnOf(language, 'why'),
  ],
  rows: rules.map(({ setting, findings, openCount }) => [
    sayFrom(healthWords, language, `severe_${setting.severity}`),
    sayFrom(healthWords, language, `rule_${setting.rule}`),
    openCount,
    findings.length - openCount,
    sayFrom(healthWords, language, `why_${setting.rule}`),
  ]),
})

/** What the rules found, ready to be handed on: every finding, and how much each rule found and why it looks. */
export const buildHealthReport = (speech: Speech, shown: ShownHealth): ReportContent => {
  const { model, language } = speech
  const [only] = shown.rules
  return {
    title: say(language, 'health'),
    subtitle:
      only && shown.rules.length === 1
        ? sayFrom(healthWords, language, `rule_${only.setting.rule}`)
        : model.dataset.title[language],
    about: [],
    sections: [findingsTable(speech, shown), rulesTable(speech, shown.rules)].map((table) => ({
      type: 'table',
      table,
    })),
  }
}
