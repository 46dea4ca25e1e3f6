import { describe, expect, test } from 'vitest'
import type { IndicatorId } from '#model/id.ts'
import { progressOf } from '#query/progress.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { formatWay, type IndicatorOverlay, progressMarksOf } from '#visible-graph/progress-marks.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { settingsOf } from './graph-lines.ts'

const model = typicalModel()
const plain: IndicatorOverlay = { roll: 'worst', colour: true, badge: 'way', hatch: false }

/** The fixture's indicator goes from 10 to above 20, and measures shelf (in store, in hub) and app. */
const marksAt = (
  value: number | null,
  overlay: Partial<IndicatorOverlay> = {},
  open: readonly string[] = [],
) => {
  const indicator = model.indicators.get('indicator-use' as IndicatorId)
  const progress = new Map(
    indicator && value !== null ? [[indicator.id, progressOf(indicator, { date: '2023', value })]] : [],
  )
  const graph = buildVisibleGraph(model, settingsOf({ open }))
  return Object.fromEntries(progressMarksOf(model, graph, progress, { ...plain, ...overlay }))
}

describe('the marks of progress', () => {
  test('colour and badge the boxes that are measured, closed ones for what is inside', () => {
    const mark = { ground: 'middling', badge: '50%' }
    expect(marksAt(15)).toEqual({ hub: mark, app: mark })
    expect(marksAt(15, {}, ['hub', 'store'])).toEqual({ hub: mark, store: mark, shelf: mark, app: mark })
  })

  test('are none where nothing is recorded, but for how many indicators there are', () => {
    expect(marksAt(null)).toEqual({})
    expect(marksAt(null, { badge: 'count' })).toEqual({ hub: { badge: '1' }, app: { badge: '1' } })
  })

  test('keep each to its channel', () => {
    expect(marksAt(25, { colour: false, hatch: true })['app']).toEqual({ badge: '150%' })
    expect(marksAt(25, { badge: null })['app']).toEqual({ ground: 'good' })
  })

  test('round so that nothing is called whole that is not', () => {
    expect([0, 0.996, 1, 1.006, 1.5, -0.04, -0.045].map(formatWay)).toEqual([
      '0%',
      '99%',
      '100%',
      '101%',
      '150%',
      '−4%',
      '−5%',
    ])
  })
})
