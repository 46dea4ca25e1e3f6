import type { ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js'
import { elkOptions, elkRetryOptions, faultOf, formatElkGraph, parseElkGraph } from './elk-graph.ts'
import type { LayoutJob, LayoutResult } from './layout-job.ts'

/** What became of a run. `stale` is no failure: a later wish made it pointless. */
export type RunOutcome =
  | { readonly status: 'done'; readonly result: LayoutResult }
  | { readonly status: 'failed'; readonly reason: 'error' | 'deadline' | 'died' }
  | { readonly status: 'stale' }

/** Something that lays out containers. */
export interface LayoutEngine {
  readonly run: (job: LayoutJob) => Promise<RunOutcome>
  /** Says that what is running is no longer wanted. */
  readonly cancel: () => void
  readonly dispose: () => void
}

/** The part of an ELK instance that is used here. */
export interface Elk {
  readonly layout: (graph: ElkNode, options: { readonly layoutOptions: LayoutOptions }) => Promise<ElkNode>
}

/** An ELK instance that can be stopped, and tells when it dies by itself. */
export interface ElkHost {
  readonly elk: Elk
  readonly onDeath: (listener: () => void) => void
  readonly terminate: () => void
}

/** Milliseconds. */
export interface EngineTimes {
  /** How long one run may take. */
  readonly deadline: number
  /** How long a run that is no longer wanted may go on before its worker is stopped. */
  readonly grace: number
}

const defaultTimes: EngineTimes = { deadline: 10_000, grace: 250 }

const attempt = async (elk: Elk, job: LayoutJob, options: LayoutOptions): Promise<LayoutResult | null> => {
  try {
    return parseElkGraph(await elk.layout(formatElkGraph(job), { layoutOptions: options }))
  } catch {
    // ELK fails on some ordinary graphs with exceptions of its Java ancestry; the caller has other means.
    return null
  }
}

/**
 * Runs jobs on one long-lived ELK, one after the other. ELK can neither be cancelled nor trusted to answer: every run
 * ends by its answer, its deadline, the death of its host, or by being unwanted, and the host is replaced when it must.
 */
export const createLayoutEngine = (
  createHost: () => ElkHost,
  times: EngineTimes = defaultTimes,
): LayoutEngine => {
  let host: ElkHost | null = null
  let settle: ((outcome: RunOutcome) => void) | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let generation = 0

  const stopHost = (): void => {
    host?.terminate()
    host = null
  }
  const hostNow = (): ElkHost => {
    if (host) return host
    const fresh = createHost()
    fresh.onDeath(() => {
      if (host !== fresh) return
      stopHost()
      settle?.({ status: 'failed', reason: 'died' })
    })
    host = fresh
    return fresh
  }

  const runNow = (job: LayoutJob, mine: number): Promise<RunOutcome> => {
    if (mine !== generation) return Promise.resolve({ status: 'stale' })
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        stopHost()
        finish({ status: 'failed', reason: 'deadline' })
      }, times.deadline)
      const finish = (outcome: RunOutcome): void => {
        clearTimeout(timer)
        if (settle === finish) settle = null
        resolve(outcome)
      }
      settle = finish
      const work = async (): Promise<void> => {
        const { elk } = hostNow()
        const result = (await attempt(elk, job, elkOptions)) ?? (await attempt(elk, job, elkRetryOptions))
        finish(result ? { status: 'done', result } : { status: 'failed', reason: 'error' })
      }
      work().catch(() => finish({ status: 'failed', reason: 'died' }))
    })
  }

  return {
    run: (job) => {
      if (faultOf(job) !== null) return Promise.resolve({ status: 'failed', reason: 'error' })
      const mine = generation
      const outcome = queue.then(() => runNow(job, mine))
      queue = outcome
      return outcome
    },
    cancel: () => {
      generation += 1
      const unwanted = settle
      if (!unwanted) return
      setTimeout(() => {
        if (settle !== unwanted) return
        stopHost()
        unwanted({ status: 'stale' })
      }, times.grace)
    },
    dispose: () => {
      generation += 1
      stopHost()
      settle?.({ status: 'stale' })
    },
  }
}
