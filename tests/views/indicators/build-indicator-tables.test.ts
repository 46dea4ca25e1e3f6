import { describe, expect, test } from 'vitest'
import type { IndicatorId } from '#model/id.ts'
import { languages } from '#model/text.ts'
import { progressOf } from '#query/progress.ts'
import type { IndicatorHistory } from '#records/indicator-record.ts'
import { buildIndicatorTables, inCategories } from '#views/indicators/build-indicator-tables.ts'
import { columnIn, readBack } from '../../export/read-report.ts'
import { shenzhenModel } from '../../fixtures/models/shenzhen.ts'

const model = shenzhenModel()
const indicators = [...model.indicators.values()]
const values = new Map(
  indicators
    .slice(0, 5)
    .map((indicator, index) => [indicator.id, { date: '2024', value: index * 30 }] as const),
)
const shown = {
  listed: indicators.slice(0, 12),
  progress: new Map(
    indicators.flatMap((indicator) => {
      const value = values.get(indicator.id)
      return value ? [[indicator.id, progressOf(indicator, value)] as const] : []
    }),
  ),
  histories: new Map<IndicatorId, IndicatorHistory>(
    [...values].map(([id, value]) => [id, { values: [value], records: [] } as unknown as IndicatorHistory]),
  ),
}

describe.each(languages)('the indicators handed on, in %s', (language) => {
  const content = {
    title: 'x',
    subtitle: '',
    about: [],
    sections: buildIndicatorTables(model, language, shown).map((table) => ({
      type: 'table' as const,
      table,
    })),
  }

  test('are those that are listed, in the order of the screen, with values and progress', async () => {
    const [sheet, history] = await readBack(model, language, content)
    const listed = inCategories(model, shown.listed)
    expect(listed.length).toBe(shown.listed.length)
    const title = { zh: ['序号', '实际值', '完成度'], en: ['No.', 'Actual value', 'Progress'] }[language]
    expect(columnIn(sheet, title[0] ?? '')).toEqual(listed.map(({ number }) => number))
    expect(columnIn(sheet, title[1] ?? '')).toEqual(listed.map(({ id }) => values.get(id)?.value ?? null))
    expect(columnIn(sheet, title[2] ?? '')).toEqual(
      listed.map(({ id }) => shown.progress.get(id)?.way ?? null),
    )
    expect(history?.rows.length).toBe(listed.filter(({ id }) => values.has(id)).length)
  })
})

test('no table of recorded values stands where none is recorded', () => {
  const tables = buildIndicatorTables(model, 'zh', { ...shown, progress: new Map(), histories: new Map() })
  expect(tables.length).toBe(1)
})
