import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ElementId } from '#model/id.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { gapReasons } from '#query/gap-reasons.ts'
import { type PathWish, shortestPaths } from '#query/paths.ts'
import { type TraceWish, trace } from '#query/trace.ts'
import { anyTypedModel, reordered, someOf } from './any-graph.ts'
import { asIds, filterOf, type Graph, graphOf } from './query-lines.ts'

/** The reasons of the nearest miss, one word a step. */
const reasonsOf = (
  graph: Graph,
  [from, to]: readonly [string, string],
  wish: Partial<Omit<PathWish, 'from' | 'to'>> = {},
): string => {
  const whole: PathWish = { from: asIds(from), to: asIds(to), direction: 'stands-on', ...wish }
  const answer = shortestPaths(graph, whole)
  if (answer.found) return 'found'
  return answer.miss ? gapReasons(graph, whole, answer.miss.gap).join(' ') : 'none'
}

/** app ─▶ hub ( core ) ;  app ─▶ side (inferred) ;  side ─▶ net ;  net ◇ old (no dependency) ;  lake = side */
const town = graphOf(
  { app: 'top', hub: 'ground', core: 'hub', side: 'ground', net: 'ground', old: 'ground', lake: 'top' },
  [
    'app → hub uses',
    'app → side uses inferred',
    'side → net uses',
    'net → old replaces',
    'lake → side mirrors inferred',
  ],
)

describe('a step of the gap', () => {
  test('[P12] is avoided where one of its ends is', () => {
    expect(reasonsOf(town, ['app', 'net'], { avoid: asIds('side') })).toBe('avoided avoided')
  })

  test('[P12] is filtered where its relations are, or its end', () => {
    expect(reasonsOf(town, ['app', 'net'], filterOf({ bases: 'stated' }))).toBe('filtered open')
    expect(reasonsOf(town, ['app', 'net'], filterOf({ places: 'top' }))).toBe('filtered open')
    expect(reasonsOf(town, ['lake', 'side'], filterOf({ bases: 'stated' }))).toBe('filtered')
  })

  test('[P12] points the other way', () => {
    expect(reasonsOf(town, ['net', 'app'])).toBe('other-way other-way')
    expect(reasonsOf(town, ['app', 'net'], { direction: 'stood-on-by' })).toBe('other-way other-way')
  })

  test('[P12] turns round, where both ways were asked for', () => {
    const valley = graphOf({ a: 'top', low: 'ground', b: 'top' }, ['a → low uses', 'b → low uses'])
    expect(reasonsOf(valley, ['a', 'b'], { direction: 'both' })).toBe('turned')
    expect(reasonsOf(valley, ['a', 'b'])).toBe('other-way')
  })

  test('[P12] is no dependency', () => {
    expect(reasonsOf(town, ['net', 'old'], { direction: 'both' })).toBe('no-dependency')
  })

  test('[P12] is open where nothing is in its way', () => {
    expect(reasonsOf(town, ['app', 'net'], filterOf({ bases: 'stated' }))).toMatch(/ open$/)
  })

  test('[P12] is between a whole and its part', () => {
    expect(reasonsOf(town, ['app', 'core'])).toBe('nested')
  })
})

describe('over any model', () => {
  const anyQuestion = anyTypedModel(12).chain((model) =>
    fc.record({
      model: fc.constant(model),
      from: someOf(model, 2),
      to: someOf(model, 2),
      avoid: fc.oneof(fc.constant<ElementId[]>([]), someOf(model, 1)),
    }),
  )

  test('[D4] are the same whatever the order of the files', () => {
    fc.assert(
      fc.property(anyQuestion, ({ model, ...ends }) => {
        const wish = { ...ends, direction: 'both' as const, bases: ['stated' as const] }
        const [one, other] = [model, reordered(model)].map((each) => {
          const graph = dependencyGraphOf(each)
          const answer = shortestPaths(graph, wish)
          return answer.found || !answer.miss ? null : gapReasons(graph, wish, answer.miss.gap)
        })
        expect(other).toEqual(one)
      }),
    )
  })

  test('[P12] what stands in the way of the first step is true: without it, one comes farther', () => {
    let checked = 0
    fc.assert(
      fc.property(anyQuestion, fc.boolean(), ({ model, ...ends }, isDown) => {
        const graph = dependencyGraphOf(model)
        const wish = { ...ends, direction: isDown ? ('stands-on' as const) : ('stood-on-by' as const) }
        const narrow = { ...wish, bases: ['stated' as const] }
        const answer = shortestPaths(graph, narrow)
        if (answer.found || !answer.miss) return
        const [step] = answer.miss.gap
        const [reason] = gapReasons(graph, narrow, answer.miss.gap)
        if (!step || !reason) return
        expect(['avoided', 'filtered', 'other-way', 'no-dependency', 'nested']).toContain(reason)
        const isReached = (way: TraceWish['direction'], bases: TraceWish['bases']): boolean =>
          trace(graph, { from: [step.from], direction: way, hops: 1, ...(bases ? { bases } : {}) }).reachedOf(
            step.to,
          ) !== null
        if (reason === 'filtered')
          expect('relations' in step && step.relations.some(({ basis }) => basis === 'stated')).toBe(false)
        if (reason === 'other-way')
          expect(isReached(isDown ? 'stood-on-by' : 'stands-on', ['stated'])).toBe(true)
        if (reason === 'other-way' || reason === 'filtered') checked += 1
      }),
      { numRuns: 500 },
    )
    expect(checked).toBeGreaterThan(50)
  })
})
