import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ElementId } from '#model/id.ts'
import { descendantsOf } from '#model/model.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { type FilterSettings, noFilter } from '#query/filter.ts'
import { trace } from '#query/trace.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { accountOfEmphasis, emphasisOf } from '#visible-graph/emphasis.ts'
import { noQuestion, questionOfAll } from '#visible-graph/question.ts'
import { traceEmphasisOf } from '#visible-graph/trace-emphasis.ts'
import { filterOf } from '#visible-graph/view-filter.ts'
import { defaultSettings, type ViewSettings } from '#visible-graph/view-settings.ts'
import { anyView } from '../fixtures/models/any-model.ts'
import { filteredTown } from '../query/filtered-town.ts'

const town = filteredTown()

const viewOf = (filter: Record<string, unknown>, more: Record<string, unknown> = {}): ViewSettings =>
  ({ ...defaultSettings, filter: { ...noFilter, ...filter }, ...more }) as ViewSettings

const ghosts = (filter: Record<string, unknown>, more: Record<string, unknown> = {}): string =>
  [...buildVisibleGraph(town, viewOf(filter, more)).ghosts].sort().join(' ')

describe('what steps back', () => {
  test('[F10] is nothing where nothing is asked of elements', () => {
    expect(ghosts({})).toBe('')
    expect(ghosts({ types: ['uses'] })).toBe('')
  })

  test('[F10] is what does not pass, but not what holds something that does', () => {
    expect(ghosts({ kinds: ['store'] })).toBe('app cable desk net office')
    expect(ghosts({ kinds: ['store'] }, { open: ['hub', 'store'] })).toBe('app cable desk net office')
    expect(ghosts({ kinds: ['tool'] }, { open: ['hub'] })).toBe('cable core hub net office store')
  })

  test('[F10] is not what fills the page, and never a band', () => {
    expect(ghosts({ kinds: ['tool'] }, { focus: 'hub' })).not.toContain('hub')
    expect(ghosts({ places: ['top'] })).toBe('cable hub net office')
  })

  test('[F10] is a project of another box', () => {
    expect(ghosts({ boxes: [1] }, { focus: 'net' })).toContain('project-net')
    expect(ghosts({ boxes: [2] }, { focus: 'net' })).not.toContain('project-net')
  })
})

describe('over any model and filter', () => {
  test('[F10] nothing moves: the same boxes stand, arranged by the same lines', () => {
    fc.assert(
      fc.property(anyView(), ({ model, settings }) => {
        const narrowed = buildVisibleGraph(model, settings)
        const whole = buildVisibleGraph(model, { ...settings, filter: noFilter })
        expect(narrowed.elements).toEqual(whole.elements)
        expect(narrowed.arrangedBy).toEqual(whole.relations)
      }),
    )
  })

  test('[F10] a box steps back when neither it nor anything inside it passes', () => {
    fc.assert(
      fc.property(anyView(), ({ model, settings }) => {
        const { ghosts: back, elements, filter } = buildVisibleGraph(model, settings)
        for (const { id, kind, parent, outside } of elements) {
          if (kind !== 'element' || (parent === null && !outside)) continue
          const within = [id as ElementId, ...descendantsOf(model, id as ElementId)]
          expect(back.has(id)).toBe(within.every((each) => filter.failed.has(each)))
        }
      }),
    )
  })

  test('[F6] no line stands for a relation that is filtered out', () => {
    fc.assert(
      fc.property(anyView(), ({ model, settings }) => {
        const { relations, flows, filter } = buildVisibleGraph(model, settings)
        for (const line of [...relations, ...flows]) {
          expect(line.relations.filter((relation) => filter.reasonOf(relation) !== null)).toEqual([])
        }
      }),
    )
  })

  test('[F7] [F9] the account adds up, by reason too, whatever is selected and traced', () => {
    fc.assert(
      fc.property(anyView(), ({ model, settings }) => {
        const graph = buildVisibleGraph(model, settings)
        const from = settings.select.filter((id): id is ElementId => model.elements.has(id as ElementId))
        const traced = trace(dependencyGraphOf(model), {
          from,
          direction: 'both',
          hops: 2,
          ...filterOf(settings),
        })
        for (const emphasis of [
          emphasisOf(graph, noQuestion),
          emphasisOf(graph, questionOfAll(model, graph, settings.select)),
          traceEmphasisOf(model, graph, traced),
        ]) {
          const { total, shown, rolledUp, filtered, filteredBy, hidden } = accountOfEmphasis(graph, emphasis)
          expect(shown + rolledUp + filtered + hidden).toBe(total)
          expect([...filteredBy.values()].reduce((sum, count) => sum + count, 0)).toBe(filtered)
          expect(Math.min(hidden, ...filteredBy.values(), 0)).toBe(0)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('[F9] a relation that a trace draws from what was filtered out counts as drawn', () => {
    const settings = viewOf({ places: ['ground'] }, { select: ['app'] })
    const graph = buildVisibleGraph(town, settings)
    const wish = { from: ['app'] as unknown as ElementId[], direction: 'stands-on', hops: 1 } as const
    const traced = trace(dependencyGraphOf(town), { ...wish, ...filterOf(settings) })
    const before = accountOfEmphasis(graph, emphasisOf(graph, noQuestion))
    const after = accountOfEmphasis(graph, traceEmphasisOf(town, graph, traced))
    expect(before.filteredBy.get('place')).toBe(4)
    // app ─▶ hub, and hub supports app: both from the ghost to what passes.
    expect(after.filteredBy.get('place')).toBe(2)
  })

  test('the filter of a view is one of dependencies', () => {
    const filter = { ...noFilter, types: ['uses'], kinds: ['tool'] } as unknown as FilterSettings
    expect(filterOf({ hide: ['assumed'], filter })).toEqual({
      bases: ['stated', 'inferred'],
      types: ['uses'],
      facets: filter,
    })
    expect(filterOf(defaultSettings)).toEqual({})
  })
})
