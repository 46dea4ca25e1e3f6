import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import ELK from 'elkjs/lib/elk.bundled.js'
import type { ElkNode } from 'elkjs/lib/elk-api.js'
import { describe, expect, test } from 'vitest'
import { elkOptions, elkRetryOptions, faultOf, formatElkGraph, parseElkGraph } from '#layout/elk-graph.ts'
import { buildJob, keyOfJob, type LayoutJob } from '#layout/layout-job.ts'

const elk = new ELK()
const known = new Map(
  ((await elk.knownLayoutOptions()) as { id: string; type?: string }[]).map((each) => [each.id, each]),
)
const algorithms = ((await elk.knownLayoutAlgorithms()) as { id: string }[]).map(({ id }) => id)

/** The engine does not tell the values of an option: these are from its reference, https://eclipse.dev/elk/reference/options.html */
const enumValues: Readonly<Record<string, readonly string[]>> = {
  'elk.direction': ['RIGHT', 'LEFT', 'DOWN', 'UP'],
  'elk.edgeRouting': ['POLYLINE', 'ORTHOGONAL', 'SPLINES'],
  'elk.layered.nodePlacement.strategy': [
    'SIMPLE',
    'INTERACTIVE',
    'LINEAR_SEGMENTS',
    'BRANDES_KOEPF',
    'NETWORK_SIMPLEX',
  ],
  'elk.layered.nodePlacement.bk.fixedAlignment': [
    'NONE',
    'LEFTUP',
    'RIGHTUP',
    'LEFTDOWN',
    'RIGHTDOWN',
    'BALANCED',
  ],
  'elk.layered.cycleBreaking.strategy': ['GREEDY', 'DEPTH_FIRST', 'INTERACTIVE', 'MODEL_ORDER'],
}
const engineCode = readFileSync(createRequire(import.meta.url).resolve('elkjs/lib/elk-worker.min.js'), 'utf8')

describe('the options of the engine', () => {
  test('are read from its own list, which is not empty', () => {
    expect(known.size).toBeGreaterThan(100)
    expect(known.has('org.eclipse.elk.direction')).toBe(true)
  })

  test('have values that stand in the engine’s own code', () => {
    const values = Object.values(enumValues).flat()
    expect(values.filter((value) => !new RegExp(`['"]${value}['"]`).test(engineCode))).toEqual([])
  })

  test.each([
    ['first', elkOptions],
    ['second', elkRetryOptions],
  ])('of the %s try are all known to it, with values that it takes', (_, options) => {
    const wrong = Object.entries(options).flatMap(([key, value]) => {
      const option = known.get(key.replace(/^elk\./, 'org.eclipse.elk.'))
      if (!option) return [`${key} is unknown`]
      if (option.type === 'ENUM' && !enumValues[key]?.includes(value)) return [`${key} cannot be ${value}`]
      const isNumber = option.type === 'DOUBLE' || option.type === 'INT'
      if (isNumber && !Number.isFinite(Number(value))) return [`${key} is not a number: ${value}`]
      return []
    })
    expect(wrong).toEqual([])
    expect(algorithms).toContain(`org.eclipse.elk.${options['elk.algorithm']}`)
  })

  test('differ between the tries in how nodes are placed and cycles broken', () => {
    const changed = Object.keys(elkRetryOptions).filter((key) => elkRetryOptions[key] !== elkOptions[key])
    expect(changed).toEqual(['elk.layered.nodePlacement.strategy', 'elk.layered.cycleBreaking.strategy'])
  })
})

const node = (id: string, width = 100, height = 50) => ({ id, width, height })
const edge = (from: string, to: string) => ({ id: `${from}~${to}`, from, to })
const job = buildJob([node('b'), node('a'), node('c')], [edge('a', 'c'), edge('a', 'b')])
const layOut = async (wanted: LayoutJob) =>
  parseElkGraph(await elk.layout(formatElkGraph(wanted), { layoutOptions: elkOptions }))

describe('a job', () => {
  test('lays its edges downward', async () => {
    const result = await layOut(job)
    expect(result?.nodes['a']?.y).toBeLessThan(result?.nodes['b']?.y ?? 0)
    expect(result?.nodes['a']?.y).toBeLessThan(result?.nodes['c']?.y ?? 0)
    expect(Object.keys(result?.edges ?? {})).toEqual(['a~b', 'a~c'])
  })

  test('has one result whatever the order of its input', async () => {
    const turned = buildJob([...job.nodes].reverse(), [...job.edges].reverse())
    expect(keyOfJob(turned)).toBe(keyOfJob(job))
    expect(await layOut(turned)).toEqual(await layOut(job))
  })

  test('has another key when anything in it changes', () => {
    const others = [
      buildJob([node('b', 101), node('a'), node('c')], job.edges),
      buildJob([node('b'), node('a'), node('c')], [edge('a', 'c')]),
      buildJob([node('b'), node('a'), node('c')], [edge('c', 'a'), edge('a', 'b')]),
      buildJob([node('b'), node('a'), node('c'), node('d')], job.edges),
      // The same way up, but it is the line from c to a that is laid from a down to c.
      buildJob([node('b'), node('a'), node('c')], [{ id: 'c~a', from: 'a', to: 'c' }, edge('a', 'b')]),
    ]
    expect(new Set([job, ...others].map(keyOfJob)).size).toBe(others.length + 1)
  })

  test('is the same twice', async () => {
    expect(await layOut(job)).toEqual(await layOut(job))
  })
})

describe('the fault of a job', () => {
  test.each<[string, LayoutJob]>([
    ['duplicate node id', buildJob([node('a'), node('a')], [])],
    ['duplicate edge id', buildJob([node('a'), node('b')], [edge('a', 'b'), edge('a', 'b')])],
    ['node without a size', buildJob([node('a', Number.NaN)], [])],
    ['node without a size', buildJob([node('a', 10, 0)], [])],
    ['node without a size', buildJob([node('a', Number.POSITIVE_INFINITY)], [])],
    ['edge without an end', buildJob([node('a')], [edge('a', 'b')])],
  ])('is named: %s', (fault, faulty) => {
    expect(faultOf(faulty)).toBe(fault)
  })

  test('is none where the job is sound', () => {
    expect(faultOf(job)).toBeNull()
  })
})

describe('an answer of the engine', () => {
  const answer = (child: Partial<ElkNode>, points?: { x: number; y: number }[]): ElkNode => ({
    id: 'root',
    width: 10,
    height: 10,
    children: [{ id: 'a', x: 1, y: 2, ...child }],
    edges: [
      {
        id: 'a~a',
        sources: ['a'],
        targets: ['a'],
        ...(points?.[0] && points[1]
          ? { sections: [{ id: 's', startPoint: points[0], endPoint: points[1] }] }
          : {}),
      },
    ],
  })

  test('without a place for a node is none', () => {
    expect(parseElkGraph(answer({ x: Number.NaN }))).toBeNull()
    const { x: _, ...placeless } = { id: 'a', x: 0, y: 0 }
    expect(parseElkGraph({ id: 'root', children: [placeless] })).toBeNull()
  })

  test('without a way for an edge leaves the edge out', () => {
    const way = [
      { x: 0, y: 0 },
      { x: 5, y: 0 },
    ]
    expect(parseElkGraph(answer({}, way))?.edges).toEqual({ 'a~a': way })
    expect(parseElkGraph(answer({}))?.edges).toEqual({})
    expect(
      parseElkGraph(
        answer({}, [
          { x: Number.NaN, y: 0 },
          { x: 5, y: 0 },
        ]),
      )?.edges,
    ).toEqual({})
  })
})
