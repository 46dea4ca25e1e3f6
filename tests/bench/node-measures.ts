// The measures in Node: `node node-measures.js <500 elements> <10,000 elements> <runs>` writes rows of the table as JSON.
import { readFileSync } from 'node:fs'
import type { Rect } from '#layout/geometry.ts'
import { placeLandscape } from '#layout/landscape.ts'
import type { PlacedGraph } from '#layout/placed-graph.ts'
import { routeLines } from '#layout/route-lines.ts'
import { parseDataset } from '#load/parse-dataset.ts'
import type { ElementId, EventId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import { impactOf } from '#query/impact.ts'
import { plainWish } from '#query/impact-wish.ts'
import { buildVisibleGraph, type VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { emphasisOf } from '#visible-graph/emphasis.ts'
import { questionOfAll } from '#visible-graph/question.ts'
import { defaultSettings } from '#visible-graph/view-settings.ts'
import { largeModel } from '../fixtures/models/large-model.ts'
import { measureGraph } from './graph-measures.ts'
import { measureSearch } from './search-measures.ts'

interface Row {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly budget?: number
  readonly note?: string
}

const [smallFile = '', largeFile = '', runs = '5'] = process.argv.slice(2)
/** The busiest box of the generated models. */
const hub = 'e-48' as ElementId
/** Opened so that 300 boxes are visible, as in the browser. */
const open = Array.from({ length: 41 }, (_, index) => `e-${index}` as ElementId)

const medianTime = (count: number, run: () => unknown): number => {
  const times = Array.from({ length: count + 2 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  // The first two run code that is not compiled yet.
  const sorted = times.slice(2).sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

const parse = (file: string, text: string): Model => {
  const { model, problems } = parseDataset([{ name: file, text }])
  if (!model || problems.length > 0)
    throw new Error(`generated dataset has problems: ${problems[0]?.code ?? 'none'}`)
  return model
}

const graphOf = (model: Model): VisibleGraph => {
  const graph = buildVisibleGraph(model, { ...defaultSettings, open })
  if (graph.elements.length !== 300) throw new Error(`boxes in the graph: ${graph.elements.length}`)
  return graph
}

const moved = (placed: PlacedGraph, by: number): PlacedGraph => {
  const shift = <R extends Rect>(rect: R): R => ({ ...rect, x: rect.x + by })
  const boxes = placed.boxes.map((box) => ({ ...shift(box), title: shift(box.title) }))
  return { ...placed, boxes, byId: new Map(boxes.map((box) => [box.id, box])) }
}

/** Lines of the busiest box over a picture whose grid is not built yet, and once it is. */
const routing = (model: Model, count: number): Row[] => {
  const graph = graphOf(model)
  const wishes = emphasisOf(graph, questionOfAll(model, graph, [hub])).relations
  const place = (): PlacedGraph => placeLandscape(model, graph, 'wide')
  const placed = place()
  if (routeLines(placed, wishes).length < 40) throw new Error('the busiest box has too few lines')
  // Ways are kept by what stands where: a picture is new when it stands elsewhere, an answer in another order.
  let run = 0
  const fresh = Array.from({ length: count + 2 }, () => moved(place(), ++run))
  const first = medianTime(count, () => routeLines(fresh.pop() ?? placed, wishes))
  const turned = (): typeof wishes => {
    run = (run + 1) % wishes.length
    return [...wishes.slice(run), ...wishes.slice(0, run)]
  }
  const later = medianTime(count, () => routeLines(placed, turned()))
  const known = medianTime(count, () => routeLines(placed, wishes))
  const note = `${wishes.length} lines among ${placed.boxes.length} boxes`
  return [
    { what: 'routeLines, first on a picture (Node)', value: first, unit: 'ms', budget: 50, note },
    { what: 'routeLines, its grid known (Node)', value: later, unit: 'ms', budget: 50, note },
    { what: 'routeLines, its ways known (Node)', value: known, unit: 'ms', budget: 50, note },
  ]
}

/** An outage of one element, over relations all of which are strong: nearly everything is hit. */
const impact = (model: Model, count: number, budget: number): Row => {
  const wish = plainWish('outage' as EventId, [hub])
  const { hits } = impactOf(model, wish)
  if (hits.length < model.elements.size / 2) throw new Error(`hits of the outage: ${hits.length}`)
  return {
    what: `impactOf, ${model.elements.size.toLocaleString('en')} elements (Node)`,
    value: medianTime(count, () => impactOf(model, wish)),
    unit: 'ms',
    budget,
    note: `${model.relations.size.toLocaleString('en')} relations, ${hits.length.toLocaleString('en')} hits`,
  }
}

const measure = (count: number): Row[] => {
  const texts = [smallFile, largeFile].map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  const [small, large] = texts.map(({ file, text }) => parse(file, text))
  const largeText = texts[1]
  if (!small || !large || !largeText) throw new Error('two files are needed')
  const build = [small, large].map((model) => medianTime(count, () => graphOf(model)))
  const place = [small, large].map((model) => {
    const graph = graphOf(model)
    return medianTime(count, () => placeLandscape(model, graph, 'wide'))
  })
  const huge = largeModel(100_000, 300_000, 1)
  const row = (what: string, [little = 0, much = 0]: readonly number[]): Row => ({
    what: `${what}, 10,000 elements (Node)`,
    value: much,
    unit: 'ms',
    budget: 50,
    note: `300 boxes; ${little.toFixed(1)} ms of 500 elements`,
  })
  return [
    {
      what: 'parseDataset, 10,000 elements (Node)',
      value: medianTime(Math.min(count, 5), () => parse(largeText.file, largeText.text)),
      unit: 'ms',
      note: `${(largeText.text.length / 1_000_000).toFixed(1)} MB of JSON`,
    },
    row('buildVisibleGraph', build),
    row('placeLandscape', place),
    ...routing(large, count),
    measureSearch((run) => medianTime(Math.min(count, 5), run)),
    impact(largeModel(10_000, 30_000, 1), count, 500),
    impact(huge, Math.min(count, 5), 100),
    ...measureGraph(huge, (run) => medianTime(Math.min(count, 5), run)),
  ]
}

process.stdout.write(JSON.stringify(measure(Number(runs))))
