import { describe, expect, test } from 'vitest'
import { findWeaknesses } from '#query/health.ts'
import type { Finding } from '#query/health-finding.ts'
import { ruleSettingsOf } from '#query/health-rules.ts'
import { type CheckWish, checkModel } from '#state/check-model.ts'
import { computeFindings, type FindingsWorker } from '#state/compute-findings.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'

type Listener = (event: { readonly data?: readonly Finding[] }) => void

/** A worker that answers in this thread, as the browser's would; after `until` rules it dies. */
const createWorker = (until = Number.POSITIVE_INFINITY) => {
  const listeners = new Map<string, Listener[]>()
  const say = (type: string, event: { readonly data?: readonly Finding[] } = {}): void => {
    for (const listener of listeners.get(type) ?? []) listener(event)
  }
  const worker = {
    isEnded: false,
    addEventListener: (type: string, listener: Listener) => {
      listeners.set(type, [...(listeners.get(type) ?? []), listener])
    },
    postMessage: (wish: CheckWish) => {
      let rules = 0
      // What is sent is copied on the way, both ways.
      checkModel(structuredClone(wish), (findings) => {
        rules += 1
        if (rules <= until) say('message', { data: structuredClone(findings) })
        else if (rules === until + 1) say('error')
      })
    },
    terminate: () => {
      worker.isEnded = true
    },
  }
  return worker satisfies FindingsWorker
}

const model = shenzhenModel()
const settings = ruleSettingsOf(model)
const expected = findWeaknesses(model, settings)
const live = (): AbortSignal => new AbortController().signal

describe('findings that are worked out beside the page', () => {
  test('are those that the page itself would find, and tell how far they are', async () => {
    const worker = createWorker()
    const steps: number[] = []
    const found = await computeFindings(
      model,
      settings,
      (done) => steps.push(done),
      live(),
      async () => worker,
    )
    expect(found).toEqual(expected)
    expect(steps).toEqual(settings.filter(({ isOn }) => isOn).map((_, index) => index + 1))
    expect(worker.isEnded).toBe(true)
  })

  test('are found in the page where the worker dies on the way', async () => {
    const worker = createWorker(3)
    expect(
      await computeFindings(
        model,
        settings,
        () => undefined,
        live(),
        async () => worker,
      ),
    ).toEqual(expected)
    expect(worker.isEnded).toBe(true)
  })

  test('are found in the page where no worker starts', async () => {
    const start = () => Promise.reject(new Error('no worker'))
    expect(await computeFindings(model, settings, () => undefined, live(), start)).toEqual(expected)
  })

  test('are given up when called off, without a try in the page', async () => {
    const worker = { ...createWorker(), postMessage: () => undefined }
    const wanted = new AbortController()
    const steps: number[] = []
    const asked = computeFindings(
      model,
      settings,
      (done) => steps.push(done),
      wanted.signal,
      async () => worker,
    )
    await Promise.resolve()
    wanted.abort()
    await expect(asked).rejects.toThrow()
    expect(steps).toEqual([])
  })

  test('of no rules are none, and no worker is asked', async () => {
    const off = settings.map((setting) => ({ ...setting, isOn: false }))
    const start = () => Promise.reject(new Error('asked'))
    expect(await computeFindings(model, off, () => undefined, live(), start)).toEqual([])
  })
})
