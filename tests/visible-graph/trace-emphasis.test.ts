import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ElementId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { type TraceDirection, trace } from '#query/trace.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { accountOfEmphasis } from '#visible-graph/emphasis.ts'
import { traceEmphasisOf } from '#visible-graph/trace-emphasis.ts'
import { defaultSettings } from '#visible-graph/view-settings.ts'
import { anyModel, anySettings } from '../fixtures/models/any-model.ts'
import { typicalModel } from '../fixtures/models/typical.ts'

const traced = (
  model: Model,
  from: string,
  direction: TraceDirection,
  hops: number | null,
  open: string[] = [],
) => {
  const graph = buildVisibleGraph(model, { ...defaultSettings, open: open as ElementId[] })
  const result = trace(dependencyGraphOf(model), { from: [from as ElementId], direction, hops })
  return { graph, emphasis: traceEmphasisOf(model, graph, result) }
}

const ringsOf = (emphasis: ReturnType<typeof traced>['emphasis']): string[] =>
  [...emphasis.hopOfBox].map(([box, hop]) => `${box} ${hop}`).sort()

describe('a trace on screen', () => {
  test('rings every reached box with its least hop, closed boxes for what is inside them', () => {
    const { emphasis } = traced(typicalModel(), 'desk', 'stands-on', 2)
    expect(ringsOf(emphasis)).toEqual(['app 1', 'desk 0', 'hub 2'])
  })

  test('counts what was reached at each hop, and what of it lies in closed boxes', () => {
    const { emphasis } = traced(typicalModel(), 'desk', 'stands-on', 2)
    const [first, second] = emphasis.hops
    expect(first).toEqual({ hop: 1, elements: 1, hidden: 0 })
    expect(second?.hop).toBe(2)
    expect(second?.hidden).toBeGreaterThan(0)
  })

  test('shows what is reached inside an opened box at its own box', () => {
    const closed = traced(typicalModel(), 'desk', 'stands-on', 2)
    const opened = traced(typicalModel(), 'desk', 'stands-on', 2, ['hub'])
    expect(closed.emphasis.hopOfBox.has('core')).toBe(false)
    expect(opened.emphasis.hopOfBox.get('core')).toBe(2)
  })

  test('draws the relations walked, lifted to the boxes on screen', () => {
    const { emphasis } = traced(typicalModel(), 'desk', 'stands-on', 2)
    expect(emphasis.relations.map((line) => `${line.id} ${line.relations.length}`)).toContain('desk~app 1')
    expect(emphasis.flows).toEqual([])
  })

  test('keeps the containers of lit boxes lit', () => {
    const { graph, emphasis } = traced(typicalModel(), 'desk', 'stands-on', 2, ['hub'])
    for (const box of emphasis.hopOfBox.keys()) {
      const parent = graph.byId.get(box)?.parent
      if (parent) expect(emphasis.lit?.has(parent)).toBe(true)
    }
  })

  test('leaves the account whole, and never lights less with one hop more', () => {
    fc.assert(
      fc.property(
        anyModel(20).chain((model) =>
          fc.tuple(fc.constant(model), anySettings(model), fc.nat(), fc.integer({ min: 1, max: 4 })),
        ),
        ([model, settings, pick, hops]) => {
          const ids = [...model.elements.keys()]
          const from = ids[pick % Math.max(1, ids.length)]
          if (from === undefined) return
          const graph = buildVisibleGraph(model, settings)
          const at = (far: number) =>
            traceEmphasisOf(
              model,
              graph,
              trace(dependencyGraphOf(model), { from: [from], direction: 'both', hops: far }),
            )
          const near = at(hops)
          const far = at(hops + 1)
          for (const [box, hop] of near.hopOfBox) expect(far.hopOfBox.get(box)).toBe(hop)
          const account = accountOfEmphasis(graph, near)
          expect(account.shown + account.rolledUp + account.filtered + account.hidden).toBe(account.total)
        },
      ),
    )
  })
})
