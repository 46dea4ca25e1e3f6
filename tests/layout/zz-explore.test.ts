import { test } from 'vitest'
import fc from 'fast-check'
import { placeGraph, createLayoutCache } from '#layout/place-graph.ts'
import { createLayoutEngine } from '#layout/layout-engine.ts'
import { createElkNodeHost } from '#layout/elk-node-host.ts'
import { routeLines } from '#layout/route-lines.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { anyView, anySettings } from '../fixtures/models/any-model.ts'
import { settingsOf } from '../visible-graph/graph-lines.ts'
import { placeOffences, titleOffences, wayOffences } from './geometry-checks.ts'

const examples = new Map<string, string>()
const count = (m: Map<string, number>, lines: string[], k: string) => { for (const l of lines) { const key = k + ' ' + l.replace(/[^ ]*[-~0-9][^ ]*/g, 'X').replace(/crosses .*/, 'crosses').replace(/of .*/, 'of').replace(/stands.*/, ''); m.set(key, (m.get(key) ?? 0) + 1); if (!examples.has(key)) examples.set(key, l) } }
const check = async (model: any, settings: any, shape: any, m: Map<string, number>, engine: any, cache: any) => {
    const g = buildVisibleGraph(model, settings, shape)
    const p = await placeGraph(model, g, cache, engine, shape)
    if (!p) throw new Error('stale')
    count(m, [...placeOffences(p, g), ...titleOffences(model, p, g), ...p.notices], 'sz ' + shape + settings.focus)
    for (const l of p.lines) { const r = g.relations.find(x => x.id === l.id); if (!r) { count(m, ['unknown line ' + l.id], settings.focus); continue } m.set('elk', (m.get('elk') ?? 0) + 1); count(m, wayOffences(p, l, r.from, r.to), 'elk ' + settings.focus) }
    const wishes = [...g.relations.filter(x => !p.lines.some(l => l.id === x.id)), ...g.unaskedLinks]
    const lines = routeLines(p, wishes)
    wishes.forEach((w, i) => { m.set('lines', (m.get('lines') ?? 0) + 1); const l = lines[i]; if (l) count(m, wayOffences(p, l, w.from, w.to), 'route ' + shape) })
    for (const l of p.flows) { m.set('flows', (m.get('flows') ?? 0) + 1); const r = g.flows.find(x => x.id === l.id); if (r) count(m, wayOffences(p, l, r.from, r.to), 'flow ' + shape) }
}
test('explore', async () => {
  const model = shenzhenModel()
  const m = new Map<string, number>()
  const engine = createLayoutEngine(createElkNodeHost)
  const cache = createLayoutCache()
  const ids = [...model.places.keys(), ...[...model.elements.keys()].filter((_, i) => i % 3 === 0), ...[...model.projects.keys()].filter((_, i) => i % 5 === 0)]
  const t = Date.now()
  for (const focus of ids) for (const shape of ['wide','tall']) await check(model, settingsOf({ focus }), shape, m, engine, cache)
  console.log(ids.length, Date.now() - t, m)
  const m2 = new Map<string, number>()
  const t2 = Date.now()
  await fc.assert(fc.asyncProperty(anyView(), fc.constantFrom('wide' as const, 'tall' as const), async ({ model, settings }, shape) => {
    await check(model, settings, shape, m2, engine, createLayoutCache())
  }), { numRuns: 300 })
  console.log(Date.now() - t2, m2)
  console.log(examples)
}, 300000)
