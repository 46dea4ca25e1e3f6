import type { HitsSettings } from '#deep-link/hits-parameters.ts'
import type { ReportContent } from '#export/report.ts'
import type { Table } from '#export/table.ts'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { type MessageParams, sayFrom } from '#i18n/words.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import type { Impact } from '#query/impact.ts'
import type { HitRow } from '#query/impact-rows.ts'
import type { ImpactCase } from '#scenario/impact-case.ts'
import { aboutFilter, aboutRun, rulesTable } from './about-run.ts'
import { differenceTables, hitTables } from './hit-tables.ts'
import { runName } from './run-name.ts'
import type { Comparison } from './use-run.ts'

/** What is on the screen. */
export interface ShownImpact {
  readonly model: Model
  readonly language: Language
  readonly impact: Impact
  readonly comparison: Comparison | null
  /** How many rows there are, and those that are shown, in their order. */
  readonly count: number
  readonly shown: readonly HitRow[]
  readonly narrowed: HitsSettings
  /** The case that is open. */
  readonly opened: Pick<ImpactCase, 'name' | 'note'> | null
}

type Say = (key: keyof (typeof impactScreenWords)['zh'], params?: MessageParams) => string

const sectionsOf = (tables: readonly Table[]): ReportContent['sections'] =>
  tables.map((table) => ({ type: 'table', table }))

const aboutRows = (shown: ShownImpact, words: Say): ReportContent['about'] => [
  [words('rowCount'), words('rowsShown', { shown: shown.shown.length, count: shown.count })],
  ...aboutFilter(shown, shown.narrowed),
]

const aboutSide = (
  shown: ShownImpact,
  side: string,
  name: string,
  impact: Impact,
): ReportContent['about'] => [
  [side, name],
  ...aboutRun(shown, impact).map(([label, value]) => [`${side} · ${label}`, value] as const),
]

const comparisonReport = (shown: ShownImpact, comparison: Comparison, words: Say): ReportContent => {
  const { a, b, caseName } = comparison
  const run = shown.opened?.name ?? runName(shown.model, shown.language, shown.impact.wish)
  const [nameA, nameB] = caseName === null ? [words('wholeRun'), words('statedOnly')] : [run, caseName]
  return {
    title: words('reportCompared'),
    subtitle: `A ${nameA} · B ${nameB}`,
    about: [
      ...aboutSide(shown, 'A', nameA, a),
      ...aboutSide(shown, 'B', nameB, b),
      ...aboutRows(shown, words),
    ],
    sections: sectionsOf(differenceTables(shown, comparison, shown.shown)),
  }
}

const runReport = (shown: ShownImpact, words: Say): ReportContent => {
  const { model, language, impact, opened } = shown
  return {
    title: words('reportImpact'),
    subtitle: opened?.name ?? runName(model, language, impact.wish),
    about: [
      ...(opened ? [[words('caseName'), opened.name] as const] : []),
      ...(opened && opened.note !== '' ? [[words('caseNote'), opened.note] as const] : []),
      ...aboutRun(shown, impact),
      ...aboutRows(shown, words),
    ],
    sections: sectionsOf([...hitTables(shown, impact, shown.shown), rulesTable(shown, impact)]),
  }
}

/** What the impact screen shows, ready to be handed on: the hits of a run, or what two answers differ in. */
export const buildImpactReport = (shown: ShownImpact): ReportContent => {
  const words: Say = (key, params) => sayFrom(impactScreenWords, shown.language, key, params)
  return shown.comparison ? comparisonReport(shown, shown.comparison, words) : runReport(shown, words)
}
