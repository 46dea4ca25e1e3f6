import { describe, expect, test } from 'vitest'
import { allHits, type HitsSettings } from '#deep-link/hits-parameters.ts'
import { formatMarkdown } from '#export/format-markdown.ts'
import { buildReport } from '#facts/build-report.ts'
import { formatImpactSentence } from '#i18n/impact-sentence.ts'
import { gradeNames, itemKindNames } from '#i18n/impact-words.ts'
import { type Language, languages } from '#model/text.ts'
import { compareImpacts, hitIn } from '#query/compare-impacts.ts'
import { impactOf } from '#query/impact.ts'
import { filterRows, type HitRow, noFilter, rowsOfDifference, rowsOfImpact } from '#query/impact-rows.ts'
import { createAppStore } from '#state/store.ts'
import { buildImpactReport, type ShownImpact } from '#views/impact/build-impact-report.ts'
import { nameOfItem } from '#views/impact/items.ts'
import { sortHits } from '#views/impact/sort-hits.ts'
import { columnIn, readBack } from '../../export/read-report.ts'
import { harbour } from '../../fixtures/models/harbour.ts'
import { impactModel, wishOf } from '../../query/impact-lines.ts'
import { asIds } from '../../query/query-lines.ts'

const port = impactModel(harbour)
const impact = impactOf(port, wishOf('gate'))
const rows = rowsOfImpact(impact)

const shownOf = (language: Language, narrowed: Partial<HitsSettings> = {}): ShownImpact => {
  const { grade = null, sort = null } = narrowed
  const passing = filterRows(port, rows, { ...noFilter, grade })
  return {
    model: port,
    language,
    impact,
    comparison: null,
    count: rows.length,
    shown: sortHits(port, language, passing, sort),
    narrowed: { ...allHits, ...narrowed },
    opened: null,
  }
}

const aboutName = { zh: '说明', en: 'About' } as const
const idTitle = { zh: '编号', en: 'Id' } as const
const whyTitle = { zh: '为什么', en: 'Why' } as const
const gradeTitle = { zh: '程度', en: 'Severity' } as const
const hopsTitle = { zh: '步数', en: 'Hops' } as const

/** The rows of one kind, in the order in which they are shown. */
const ofKind = (shown: readonly HitRow[], kind: string): readonly HitRow[] =>
  shown.filter(({ hit }) => hit.item.kind === kind)

describe.each(languages)('what the impact screen hands on, in %s', (language) => {
  test.each([
    ['all of it', {}],
    ['narrowed and sorted', { grade: 'moderate', sort: { by: 'item', down: true } }],
  ] as const)('has the rows that are shown, in their order: %s', async (_, narrowed) => {
    const shown = shownOf(language, narrowed)
    expect(shown.shown.length).toBeGreaterThan(1)
    const sheets = await readBack(port, language, buildImpactReport(shown))
    const read = (['element', 'project', 'indicator', 'owner'] as const).flatMap((kind) => {
      const sheet = sheets.find(({ name }) => name === itemKindNames[kind][language])
      const own = ofKind(shown.shown, kind)
      if (own.length === 0) {
        expect(sheet).toBe(undefined)
        return []
      }
      expect(columnIn(sheet, idTitle[language])).toEqual(own.map(({ hit }) => hit.item.id))
      expect(columnIn(sheet, hopsTitle[language])).toEqual(own.map(({ hit }) => hit.hops))
      expect(columnIn(sheet, gradeTitle[language])).toEqual(
        own.map(({ hit }) => gradeNames[hit.grade][language]),
      )
      expect(columnIn(sheet, whyTitle[language])).toEqual(
        own.map(({ hit }) => formatImpactSentence(port, impact, hit, language)),
      )
      return own
    })
    expect(read.length).toBe(shown.shown.length)
  })

  test('says in a sheet of its own what was asked, by which rules, how it is narrowed, and where it is live', async () => {
    const shown = shownOf(language, { grade: 'moderate' })
    const sheets = await readBack(port, language, buildImpactReport(shown))
    const about = sheets.find(({ name }) => name === aboutName[language])
    const values = about?.rows.map(([, value]) => String(value)).join('\n') ?? ''
    expect(values).toContain('http://localhost/#/')
    expect(values).toContain(nameOfItem(port, 'gate' as never)[language])
    expect(values).toContain(impact.event.name[language])
    expect(values).toContain('2026-03-01')
    expect(values).toContain(gradeNames.moderate[language])
    expect(values).toContain(`${impact.hits.length} (`)
    const rules = sheets.find(({ name }) => name === { zh: '传导规则', en: 'Rules' }[language])
    expect(rules?.rows.length).toBe(impact.rules.types.size + impact.rules.steps.size)
  })

  test('compared, has a sheet for each side with both grades and both reasons', async () => {
    const other = impactOf(port, wishOf('crane'))
    const difference = compareImpacts(impact, other)
    const compared = rowsOfDifference(difference)
    const sheets = await readBack(
      port,
      language,
      buildImpactReport({
        ...shownOf(language),
        comparison: { a: impact, b: other, caseName: 'Crane', difference },
        shown: compared,
        count: compared.length,
      }),
    )
    const ids = sheets.flatMap((sheet) =>
      sheet.heading.includes(idTitle[language]) ? columnIn(sheet, idTitle[language]) : [],
    )
    expect(ids).toEqual(compared.map(({ hit }) => hit.item.id))
    const grades = sheets.flatMap((sheet) =>
      sheet.heading.includes(idTitle[language]) ? sheet.rows.map((row) => row.slice(3, 5)) : [],
    )
    const name = (hit: ReturnType<typeof hitIn>) => hit && gradeNames[hit.grade][language]
    expect(grades).toEqual(compared.map(({ hit }) => [name(hitIn(impact, hit)), name(hitIn(other, hit))]))
    expect(difference.onlyA.length).toBeGreaterThan(0)
  })

  test('reads as a report with the sentence of each hit', () => {
    const shown = shownOf(language)
    const state = createAppStore(port).getState()
    const report = buildReport(buildImpactReport(shown), { ...state, language }, 'file:///x', new Date())
    const text = formatMarkdown(report).replaceAll('\\', '')
    for (const { hit } of shown.shown)
      expect(text).toContain(formatImpactSentence(port, impact, hit, language))
  })
})

test('a case that is open gives the report its name and its note', () => {
  const { subtitle, about } = buildImpactReport({
    ...shownOf('en'),
    opened: { name: 'Night shift', note: 'Ask the harbour master' },
  })
  expect(subtitle).toBe('Night shift')
  expect(about.map(([, value]) => value)).toContain('Ask the harbour master')
})

test('what was changed of the rules is said', () => {
  const wish = { ...wishOf('gate'), hops: 2, without: asIds('crane') }
  const changed = impactOf(port, wish)
  const { about } = buildImpactReport({ ...shownOf('en'), impact: changed, shown: rowsOfImpact(changed) })
  const rules = about.find(([label]) => label === 'Rules')?.[1]
  expect(rules).toContain('Hops at most 2')
  expect(rules).toContain(nameOfItem(port, 'crane' as never).en)
})
