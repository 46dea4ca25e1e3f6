import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isElementId } from '#model/model.ts'
import { dependenciesOf } from '#query/dependencies.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { entriesIn } from '#query/dependency-groups.ts'
import { noFilter } from '#query/filter.ts'
import { pathsUpTo } from '#query/paths-up-to.ts'
import { evaluateSelector } from '#query/selector/evaluate-selector.ts'
import { formatSelector } from '#query/selector/format-selector.ts'
import { trace } from '#query/trace.ts'
import { neighboursSelectorOf, planOfSelector, selectorOf } from '#visible-graph/selector-plan.ts'
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
    expect(planFrom('desk to (hub, net) longer 2').paths).toEqual({ ...paths, longer: 2 })
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
    expect(written({ paths: { ...paths, longer: 2 } })).toBe('desk to hub longer 2 avoid app')
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

  test('[L15] is its neighbours where these are what is shown', () => {
    const neighbours = (settings: Record<string, unknown>): string | null => {
      const selector = neighboursSelectorOf(town, { ...defaultSettings, ...settings } as ViewSettings)
      return selector && formatSelector(selector)
    }
    expect(neighbours({})).toBe(null)
    expect(neighbours({ select: ['hub', 'app'] })).toBe('1+hub+1')
    expect(neighbours({ select: ['top'], hide: ['assumed'] })).toBe(
      '1+layer:top+1 via (basis:stated, basis:inferred)',
    )
  })

  test('[L15] neighbours hold the columns of the dependencies, for any element', () => {
    fc.assert(
      fc.property(anyView(), ({ model, settings }) => {
        const [id] = settings.select
        if (id === undefined || !isElementId(model, id)) return
        const selector = neighboursSelectorOf(model, settings)
        const graph = dependencyGraphOf(model)
        const wish = { of: [id], withInside: true, ...filterOf(settings) }
        const { into, out } = dependenciesOf(graph, wish)
        const far = [into, out].flatMap((column) => entriesIn(column).map(({ entry }) => entry.far))
        if (!selector) throw new Error('expected a selector')
        const { elements } = evaluateSelector(model, selector)
        expect(far.filter((each) => !elements.has(each))).toEqual([])
        const { hops } = trace(graph, { ...filterOf(settings), from: [id], direction: 'both', hops: 1 })
        const reached = hops.flatMap(({ elements: found, twins, inside }) => [...found, ...twins, ...inside])
        expect([...elements].sort()).toEqual(reached.sort())
      }),
      { numRuns: 200 },
    )
  })

  test('[L14] selects what is on the paths, and restores them, for any view', () => {
    fc.assert(
      fc.property(anyView(), ({ model, settings }) => {
        const { paths } = settings
        const selector = selectorOf(model, settings)
        if (!paths || paths.from.length === 0 || paths.to.length === 0 || !selector) return
        const wish = { ...paths, ...filterOf(settings) }
        const answer = pathsUpTo(dependencyGraphOf(model), wish, { longer: paths.longer, limit: 1000 })
        const steps = answer.found ? answer.paths.flatMap((path) => path.steps) : []
        // Without a step there is none to compare: that is what the ends share.
        if (!answer.found || answer.length > 0) {
          const onThem = new Set(steps.flatMap(({ from, to }) => [from, to]))
          expect([...evaluateSelector(model, selector).elements].sort()).toEqual([...onThem].sort())
        }
        const isTurned = paths.direction === 'stood-on-by'
        const plan = planOfSelector(model, selector)
        expect(plan.paths).toEqual({
          ...paths,
          chosen: null,
          ...(isTurned ? { from: paths.to, to: paths.from, direction: 'stands-on' } : {}),
        })
        const { filter, hide } = plan.narrow ?? { filter: noFilter, hide: [] }
        // Lists of a filter are sets: their order says nothing.
        const inOrder = (lists: object): unknown =>
          Object.entries(lists).map(([key, list]) => [key, Array.isArray(list) ? [...list].sort() : list])
        expect(inOrder({ ...filter, hide })).toEqual(inOrder({ ...settings.filter, hide: settings.hide }))
      }),
      { numRuns: 200 },
    )
  })
})
