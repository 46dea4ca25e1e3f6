import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isElementId } from '#model/model.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { noFilter } from '#query/filter.ts'
import { evaluateSelector } from '#query/selector/evaluate-selector.ts'
import { formatSelector } from '#query/selector/format-selector.ts'
import { trace } from '#query/trace.ts'
import { planOfSelector, selectorOf } from '#visible-graph/selector-plan.ts'
import { filterOf } from '#visible-graph/view-filter.ts'
import { defaultSettings, type ViewSettings } from '#visible-graph/view-settings.ts'
import { anyView } from '../fixtures/models/any-model.ts'
import { filteredTown } from '../query/filtered-town.ts'
import { namesOf, selectorFrom } from '../query/selector/selector-cases.ts'

const town = filteredTown()
const names = namesOf(town)
const planFrom = (text: string) => planOfSelector(town, selectorFrom(names, text))
const written = (settings: Record<string, unknown>): string | null => {
  const selector = selectorOf(town, { ...defaultSettings, ...settings } as ViewSettings)
  return selector && formatSelector(selector)
}

const nothingTraced = { trace: null, paths: null, narrow: null }

describe('entering a selector', () => {
  test('[L13] traces where it says how far', () => {
    expect(planFrom('+app')).toEqual({
      select: ['app'],
      trace: { direction: 'stands-on', hops: null },
      paths: null,
      narrow: null,
    })
    expect(planFrom('(app, desk)+2').trace).toEqual({ direction: 'stood-on-by', hops: 2 })
    expect(planFrom('3+app+3').trace).toEqual({ direction: 'both', hops: 3 })
    expect(planFrom('+app via (kind:tool & basis:stated)')).toEqual({
      select: ['app'],
      trace: { direction: 'stands-on', hops: null },
      paths: null,
      narrow: { filter: { ...noFilter, kinds: ['tool'] }, hide: ['inferred', 'assumed'] },
    })
  })

  test('[L13] looks for paths between what is named', () => {
    const paths = {
      from: ['desk'],
      to: ['hub', 'net'],
      direction: 'both',
      avoid: [],
      longer: 0,
      chosen: null,
    }
    expect(planFrom('desk to (hub, net)')).toEqual({ select: [], trace: null, paths, narrow: null })
    expect(planFrom('desk on hub avoid app via basis:stated')).toMatchObject({
      paths: { ...paths, to: ['hub'], direction: 'stands-on', avoid: ['app'] },
      narrow: { hide: ['inferred', 'assumed'] },
    })
    expect(planFrom('layer:top to hub').paths).toBe(null)
  })

  test('[L13] selects what a trace on the map cannot say', () => {
    const plan = planFrom('2+net+1')
    expect({ ...plan, select: [...plan.select].sort() }).toEqual({
      select: ['cable', 'core', 'net'],
      ...nothingTraced,
    })
    expect(planFrom('1+layer:top').trace).toBe(null)
    expect(planFrom('12+app').trace).toBe(null)
    expect(planFrom('+app via hub').trace).toBe(null)
  })

  test('[L13] selects what is named as what it is', () => {
    expect(planFrom('app, project:1, indicator-use, layer:top')).toEqual({
      select: ['app', 'project-hub', 'indicator-use', 'top'],
      ...nothingTraced,
    })
    expect(planFrom('layer:top & kind:tool')).toEqual({ select: ['app', 'desk'], ...nothingTraced })
  })
})

describe('what a view shows, as a selector', () => {
  test('[L14] is its trace, its selection or its filter', () => {
    expect(written({})).toBe(null)
    expect(written({ select: ['app', 'top'] })).toBe('app, layer:top')
    expect(written({ hide: ['assumed', 'inferred'] })).toBe('basis:stated')
    const traced = { select: ['app'], trace: { direction: 'both', hops: 2 } }
    expect(written(traced)).toBe('2+app+2')
    expect(written({ ...traced, hide: ['assumed'] })).toBe('2+app+2 via (basis:stated, basis:inferred)')
    expect(written({ ...traced, select: ['app', 'hub'] })).toBe('2+(app, hub)+2')
    const paths = { from: ['desk'], to: ['hub'], direction: 'both', avoid: ['app'], longer: 0, chosen: null }
    expect(written({ ...traced, paths })).toBe('desk to hub avoid app')
    expect(written({ paths: { ...paths, direction: 'stood-on-by', avoid: [] } })).toBe('hub on desk')
  })

  test('[L14] selects what the trace reaches, and restores it, for any view', () => {
    fc.assert(
      fc.property(anyView(), ({ model, settings }) => {
        const from = settings.select.filter((id) => isElementId(model, id))
        const selector = selectorOf(model, { ...settings, paths: null })
        if (!settings.trace || from.length === 0 || !selector) return
        const { hops } = trace(dependencyGraphOf(model), { ...settings.trace, from, ...filterOf(settings) })
        const reached = hops.flatMap(({ elements, twins, inside }) => [...elements, ...twins, ...inside])
        expect([...evaluateSelector(model, selector).elements].sort()).toEqual(reached.sort())
        const plan = planOfSelector(model, selector)
        expect({ select: plan.select, trace: plan.trace }).toEqual({ select: from, trace: settings.trace })
      }),
      { numRuns: 200 },
    )
  })
})
