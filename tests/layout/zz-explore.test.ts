import { test } from 'vitest'
import fc from 'fast-check'
import { placeLandscape } from '#layout/landscape.ts'
import { routeLines } from '#layout/route-lines.ts'
import { fitViewport } from '#canvas/viewport.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { anySettings, anyView } from '../fixtures/models/any-model.ts'
import { settingsOf } from '../visible-graph/graph-lines.ts'
import { orderOffences, placeOffences, titleOffences, wayOffences } from './geometry-checks.ts'

const count = (m: Map<string, number>, lines: string[], k: string) => { for (const l of lines) { const key = k + ' ' + l.replace(/[^ ]*[-~0-9][^ ]*/g, 'X'); m.set(key, (m.get(key) ?? 0) + 1) } }
test('explore', () => {
  const model = shenzhenModel()
  for (const shape of ['wide', 'tall'] as const) {
    const g = buildVisibleGraph(model, settingsOf(), shape)
    const p = placeLandscape(model, g, shape)
    console.log(shape, p.bounds, fitViewport(p.bounds, { width: 1440, height: 816 }).zoom, placeOffences(p, g), orderOffences(p, g), titleOffences(model, p, g))
  }
  const m = new Map<string, number>()
  fc.assert(fc.property(anySettings(model), fc.constantFrom('wide' as const, 'tall' as const), (s, shape) => {
    const g = buildVisibleGraph(model, { ...s, focus: null }, shape)
    const p = placeLandscape(model, g, shape)
    count(m, [...placeOffences(p, g), ...orderOffences(p, g), ...titleOffences(model, p, g)], 'sz ' + shape)
    const wishes = g.relations.filter((_, i) => i % 7 === 0)
    const lines = routeLines(p, wishes)
    wishes.forEach((w, i) => { m.set('lines', (m.get('lines') ?? 0) + 1); const l = lines[i]; if (l && JSON.stringify(wayOffences(p,l,w.from,w.to)).match(/slant|edge/)) console.log(JSON.stringify(l), JSON.stringify(p.byId.get(w.from)), JSON.stringify(p.byId.get(w.to))); if (l) count(m, wayOffences(p, l, w.from, w.to).map(x => x.replace(/crosses .*/, 'crosses')), 'sz ' + shape) })
  }), { numRuns: 150 })
  console.log(m)
  const m2 = new Map<string, number>()
  fc.assert(fc.property(anyView(), fc.constantFrom('wide' as const, 'tall' as const), ({ model, settings }, shape) => {
    const g = buildVisibleGraph(model, { ...settings, focus: null }, shape)
    const p = placeLandscape(model, g, shape)
    count(m2, [...placeOffences(p, g), ...orderOffences(p, g), ...titleOffences(model, p, g)], 'any ' + shape)
    const wishes = g.relations
    const lines = routeLines(p, wishes)
    wishes.forEach((w, i) => { m2.set('lines', (m2.get('lines') ?? 0) + 1); const l = lines[i]; if (l && JSON.stringify(wayOffences(p,l,w.from,w.to)).match(/slant|edge/)) console.log(JSON.stringify(l), JSON.stringify(p.byId.get(w.from)), JSON.stringify(p.byId.get(w.to))); if (l) count(m2, wayOffences(p, l, w.from, w.to).map(x => x.replace(/crosses .*/, 'crosses')), 'any ' + shape) })
  }), { numRuns: 1000 })
  console.log(m2)
})
