import type { ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createElkNodeHost } from '#layout/elk-node-host.ts'
import { createLayoutEngine, type ElkHost, type RunOutcome } from '#layout/layout-engine.ts'
import { buildJob, type LayoutJob } from '#layout/layout-job.ts'

const times = { deadline: 1000, grace: 100 }
const jobOf = (...ids: string[]): LayoutJob =>
  buildJob(
    ids.map((id) => ({ id, width: 10, height: 10 })),
    [],
  )
const job = jobOf('a')

/** What a fake engine does with a graph: answer it, fail, or (by a promise that never settles) say nothing. */
type Behaviour = (graph: ElkNode, options: LayoutOptions) => Promise<ElkNode>

const answers: Behaviour = async (graph) => ({
  ...graph,
  width: 10,
  height: 10,
  children: (graph.children ?? []).map((child) => ({ ...child, x: 0, y: 0 })),
})
const saysNothing: Behaviour = () => new Promise(() => undefined)
const fails: Behaviour = async () => {
  throw new TypeError("Cannot read properties of null (reading 'a')")
}

/** Hosts that behave as told, each new one like the next of the list, the last one for ever. */
const fakeHosts = (...behaviours: Behaviour[]) => {
  const log: string[] = []
  const deaths: (() => void)[] = []
  const createHost = (): ElkHost => {
    const number = deaths.length
    const behave = behaviours[Math.min(number, behaviours.length - 1)] ?? answers
    log.push(`create ${number}`)
    return {
      elk: {
        layout: (graph, { layoutOptions }) => {
          log.push(`lay out ${(graph.children ?? []).map((child) => child.id).join(',')} on ${number}`)
          return behave(graph, layoutOptions)
        },
      },
      onDeath: (listener) => deaths.push(listener),
      terminate: () => log.push(`terminate ${number}`),
    }
  }
  return { createHost, log, die: (number: number) => deaths[number]?.() }
}

const inWords = (outcome: RunOutcome): string =>
  outcome.status === 'failed' ? `failed: ${outcome.reason}` : outcome.status

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a run', () => {
  test('gives the engine’s answer', async () => {
    const { createHost, log } = fakeHosts(answers)
    const outcome = await createLayoutEngine(createHost, times).run(job)
    expect(outcome).toEqual({
      status: 'done',
      result: { width: 10, height: 10, nodes: { a: { x: 0, y: 0 } }, edges: {} },
    })
    expect(log).toEqual(['create 0', 'lay out a on 0'])
  })

  test('of a job that is not sound fails at once, without the engine', async () => {
    const { createHost, log } = fakeHosts(answers)
    expect(inWords(await createLayoutEngine(createHost, times).run(jobOf('a', 'a')))).toBe('failed: error')
    expect(log).toEqual([])
  })

  test('that fails is tried once more with other options, on the same host', async () => {
    const tried: LayoutOptions[] = []
    const failsFirst: Behaviour = (graph, options) => {
      tried.push(options)
      return tried.length === 1 ? fails(graph, options) : answers(graph, options)
    }
    const { createHost, log } = fakeHosts(failsFirst)
    expect(inWords(await createLayoutEngine(createHost, times).run(job))).toBe('done')
    expect(log).toEqual(['create 0', 'lay out a on 0', 'lay out a on 0'])
    expect(tried.map((options) => options['elk.layered.nodePlacement.strategy'])).toEqual([
      'BRANDES_KOEPF',
      'SIMPLE',
    ])
  })

  test('that fails twice has failed', async () => {
    const { createHost, log } = fakeHosts(fails)
    expect(inWords(await createLayoutEngine(createHost, times).run(job))).toBe('failed: error')
    expect(log).toHaveLength(3)
  })

  test('whose answer lacks a place is tried again as one that failed', async () => {
    const { createHost, log } = fakeHosts(async (graph) => graph)
    expect(inWords(await createLayoutEngine(createHost, times).run(job))).toBe('failed: error')
    expect(log).toHaveLength(3)
  })

  test('that says nothing ends at its deadline; its host is stopped and the next run has a new one', async () => {
    const { createHost, log } = fakeHosts(saysNothing, answers)
    const engine = createLayoutEngine(createHost, times)
    const run = engine.run(job)
    await vi.advanceTimersByTimeAsync(times.deadline)
    expect(inWords(await run)).toBe('failed: deadline')
    expect(inWords(await engine.run(jobOf('b')))).toBe('done')
    expect(log).toEqual(['create 0', 'lay out a on 0', 'terminate 0', 'create 1', 'lay out b on 1'])
  })

  test('does not end before its deadline', async () => {
    const { createHost, log } = fakeHosts(saysNothing)
    void createLayoutEngine(createHost, times).run(job)
    await vi.advanceTimersByTimeAsync(times.deadline - 1)
    expect(log).toEqual(['create 0', 'lay out a on 0'])
  })

  test('whose host dies has failed, and the next run has a new host', async () => {
    const { createHost, log, die } = fakeHosts(saysNothing, answers)
    const engine = createLayoutEngine(createHost, times)
    const run = engine.run(job)
    await vi.advanceTimersByTimeAsync(1)
    die(0)
    expect(inWords(await run)).toBe('failed: died')
    expect(inWords(await engine.run(job))).toBe('done')
    expect(log.filter((line) => line.startsWith('create'))).toEqual(['create 0', 'create 1'])
  })

  test('is not troubled by the death of a host that was already replaced', async () => {
    const slowly: Behaviour = async (graph, options) => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      return answers(graph, options)
    }
    const { createHost, die, log } = fakeHosts(saysNothing, slowly)
    const engine = createLayoutEngine(createHost, times)
    const first = engine.run(job)
    await vi.advanceTimersByTimeAsync(times.deadline)
    await first
    const second = engine.run(job)
    await vi.advanceTimersByTimeAsync(10)
    die(0)
    await vi.advanceTimersByTimeAsync(50)
    expect(inWords(await second)).toBe('done')
    expect(log).not.toContain('terminate 1')
  })

  test('for which no host can be made has failed, and so do not those after it', async () => {
    const { createHost } = fakeHosts(answers)
    let isFirst = true
    const engine = createLayoutEngine(() => {
      if (isFirst) {
        isFirst = false
        throw new Error('worker refused')
      }
      return createHost()
    }, times)
    expect(inWords(await engine.run(job))).toBe('failed: died')
    expect(inWords(await engine.run(job))).toBe('done')
  })
})

describe('several runs', () => {
  test('go one after the other', async () => {
    const { createHost, log } = fakeHosts(async (graph, options) => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      log.push(`answer ${graph.children?.[0]?.id}`)
      return answers(graph, options)
    })
    const engine = createLayoutEngine(createHost, times)
    const all = Promise.all([engine.run(jobOf('a')), engine.run(jobOf('b'))])
    await vi.advanceTimersByTimeAsync(200)
    expect((await all).map(inWords)).toEqual(['done', 'done'])
    expect(log).toEqual(['create 0', 'lay out a on 0', 'answer a', 'lay out b on 0', 'answer b'])
  })

  test('that were cancelled are stale: the one under way after a grace, the waiting ones without being begun', async () => {
    const { createHost, log } = fakeHosts(saysNothing, answers)
    const engine = createLayoutEngine(createHost, times)
    const unwanted = [engine.run(jobOf('a')), engine.run(jobOf('b'))]
    await vi.advanceTimersByTimeAsync(1)
    engine.cancel()
    const wanted = engine.run(jobOf('c'))
    await vi.advanceTimersByTimeAsync(times.grace)
    expect((await Promise.all(unwanted)).map(inWords)).toEqual(['stale', 'stale'])
    expect(inWords(await wanted)).toBe('done')
    expect(log).toEqual(['create 0', 'lay out a on 0', 'terminate 0', 'create 1', 'lay out c on 1'])
  })

  test('that were cancelled may still end within the grace, and the host lives on', async () => {
    const { createHost, log } = fakeHosts(async (graph, options) => {
      await new Promise((resolve) => setTimeout(resolve, times.grace / 2))
      return answers(graph, options)
    })
    const engine = createLayoutEngine(createHost, times)
    const run = engine.run(job)
    await vi.advanceTimersByTimeAsync(1)
    engine.cancel()
    await vi.advanceTimersByTimeAsync(times.grace)
    expect(inWords(await run)).toBe('done')
    expect(log).not.toContain('terminate 0')
  })

  test('all settle when the engine is disposed of', async () => {
    const { createHost, log } = fakeHosts(saysNothing)
    const engine = createLayoutEngine(createHost, times)
    const all = [engine.run(jobOf('a')), engine.run(jobOf('b'))]
    await vi.advanceTimersByTimeAsync(1)
    engine.dispose()
    expect((await Promise.all(all)).map(inWords)).toEqual(['stale', 'stale'])
    expect(log.at(-1)).toBe('terminate 0')
  })

  test('leave no timer behind', async () => {
    const { createHost } = fakeHosts(answers)
    const engine = createLayoutEngine(createHost, times)
    await engine.run(job)
    engine.cancel()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('the real engine', () => {
  beforeEach(() => {
    vi.useRealTimers()
  })
  // What is asked here is whether it answers, not how fast: other tests run beside it.
  const patient = { deadline: 120_000, grace: 250 }

  test('lays out a chain of two thousand without overflow', async () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `e-${String(index).padStart(4, '0')}`)
    const chain = buildJob(
      ids.map((id) => ({ id, width: 20, height: 10 })),
      ids.slice(1).map((id, index) => ({ id: `${index}`, from: ids[index] ?? '', to: id })),
    )
    const outcome = await createLayoutEngine(createElkNodeHost, patient).run(chain)
    if (outcome.status !== 'done') throw new Error(inWords(outcome))
    const tops = ids.map((id) => outcome.result.nodes[id]?.y ?? Number.NaN)
    expect(tops.every((y, index) => index === 0 || y > (tops[index - 1] ?? Number.NaN))).toBe(true)
  }, 120_000)

  test('lays out a circle', async () => {
    const ids = ['a', 'b', 'c']
    const circle = buildJob(
      ids.map((id) => ({ id, width: 20, height: 10 })),
      ids.map((id, index) => ({ id: `${index}`, from: id, to: ids[(index + 1) % 3] ?? '' })),
    )
    expect(inWords(await createLayoutEngine(createElkNodeHost, patient).run(circle))).toBe('done')
  })
})
