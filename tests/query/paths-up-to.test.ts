import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ElementId } from '#model/id.ts'
import { buildModel, type Model } from '#model/model.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import type { PathStep } from '#query/path-steps.ts'
import { type PathAnswer, type PathWish, shortestPaths } from '#query/paths.ts'
import { hopsOf, type PathRange, pathsUpTo } from '#query/paths-up-to.ts'
import { anyTypedModel, reordered, someOf } from './any-graph.ts'
import { asIds, type Graph, graphOf, wayLine } from './query-lines.ts'
import { pathsByHand } from './shortest-by-hand.ts'

/** The paths in the order in which they are listed. */
const listed = (
  graph: Graph,
  [from, to]: readonly [string, string],
  longer: number,
  wish: Partial<Omit<PathWish, 'from' | 'to'>> = {},
): string[] => {
  const ends = { from: asIds(from), to: asIds(to), direction: 'stands-on' as const }
  const answer = pathsUpTo(graph, { ...ends, ...wish }, { longer })
  return answer.found ? answer.paths.map(({ steps }) => wayLine(steps)) : ['none']
}

/**
 *   app ─▶ hub ( core ─▶ net, store )     app ─▶ side ─▶ net     side ─▶ relay ─▶ net     relay ─▶ app
 *   lake = store ─▶ net
 */
const town = graphOf(
  {
    app: 'top',
    hub: 'ground',
    core: 'hub',
    store: 'hub',
    side: 'ground',
    relay: 'ground',
    net: 'ground',
    lake: 'ground',
  },
  [
    'app → hub uses',
    'core → net uses',
    'app → side uses',
    'side → net uses',
    'side → relay uses',
    'relay → net uses',
    'relay → app uses',
    'relay → lake uses',
    'store → net uses',
    'lake → store mirrors',
  ],
)

describe('paths up to some hops longer than the shortest', () => {
  test('[P10] are the shortest first, then the longer ones', () => {
    expect(listed(town, ['app', 'net'], 0).sort()).toEqual([
      'app → hub ⊃ core → net',
      'app → hub ⊃ store → net',
      'app → side → net',
    ])
    expect(listed(town, ['app', 'net'], 1).slice(3)).toEqual(['app → side → relay → net'])
    expect(listed(town, ['app', 'net'], 2).slice(4)).toEqual(['app → side → relay → lake = store → net'])
    expect(listed(town, ['app', 'net'], 9)).toHaveLength(5)
  })

  test('[P10] touch nothing twice, of twins neither', () => {
    const graph = graphOf(
      { a: 'ground', x: 'ground', lake: 'ground', store: 'ground', y: 'ground', goal: 'ground' },
      [
        'a → goal uses',
        'a → store uses',
        'store → x uses',
        'x → lake uses',
        'lake → store mirrors',
        'lake → goal uses',
      ],
    )
    expect(listed(graph, ['a', 'goal'], 9)).toEqual(['a → goal', 'a → store = lake → goal'])
  })

  test('[P10] do not pass through what they touched, nor touch what they passed through', () => {
    const graph = graphOf(
      { a: 'ground', whole: 'ground', middle: 'whole', part: 'middle', b: 'ground', goal: 'ground' },
      [
        'a → goal uses',
        'a → middle uses',
        'middle → b uses',
        'b → whole uses',
        'part → goal uses',
        'part → middle uses',
      ],
    )
    expect(listed(graph, ['a', 'goal'], 9)).toEqual(['a → goal', 'a → middle ⊃ part → goal'])
  })

  test('[P10] do not arrive at a twin of what they passed through, nor pass into it', () => {
    const back = graphOf(
      { a: 'ground', whole: 'ground', middle: 'whole', part: 'middle', twin: 'ground', goal: 'ground' },
      ['a → goal uses', 'a → whole uses', 'part → twin uses', 'twin → middle mirrors', 'twin → goal uses'],
    )
    expect(listed(back, ['a', 'goal'], 9)).toEqual(['a → goal', 'a → whole ⊃ middle = twin → goal'])
    const inside = graphOf(
      { a: 'ground', whole: 'ground', p: 'whole', r: 'ground', s: 'ground', q: 'r', goal: 'ground' },
      ['a → goal uses', 'a → whole uses', 'p → r mirrors', 'p → s mirrors', 's → q mirrors', 'q → goal uses'],
    )
    expect(listed(inside, ['a', 'goal'], 9)).toEqual(['a → goal', 'a → whole ⊃ p = s = q → goal'])
  })

  test('[P10] neither come back to where they began nor go on from where they ended', () => {
    const graph = graphOf(
      { hub: 'ground', core: 'hub', store: 'hub', x: 'ground', goal: 'ground', end: 'goal', y: 'ground' },
      [
        'core → goal uses',
        'core → x uses',
        'x → store uses',
        'store → goal uses',
        'goal → y uses',
        'y → end uses',
      ],
    )
    expect(listed(graph, ['hub', 'goal'], 9).sort()).toEqual(['hub ⊃ core → goal', 'hub ⊃ store → goal'])
  })

  test('[P10] go both ways up to the same length', () => {
    const ring = graphOf({ a: 'ground', b: 'ground', c: 'ground', d: 'ground' }, [
      'a → b uses',
      'b → c uses',
      'c → d uses',
      'd → a uses',
    ])
    expect(listed(ring, ['a', 'd'], 1, { direction: 'both' })).toEqual(['a → d'])
    expect(listed(ring, ['a', 'd'], 2, { direction: 'both' })).toEqual(['a → d', 'a → b → c → d'])
  })

  test('[P10] go round what is avoided', () => {
    expect(listed(town, ['app', 'net'], 9, { avoid: asIds('side') }).sort()).toEqual([
      'app → hub ⊃ core → net',
      'app → hub ⊃ store → net',
    ])
    expect(listed(town, ['app', 'net'], 9, { avoid: asIds('app') })).toEqual(['none'])
  })

  test('[P7] of selections that overlap are one', () => {
    expect(listed(town, ['hub', 'core'], 9)).toEqual(['hub ⊃ core'])
  })

  test('[P11] are listed up to the limit, and it is said that there are more', () => {
    const wish = { from: asIds('app'), to: asIds('net'), direction: 'stands-on' as const }
    const upTo = (range: PathRange) => pathsUpTo(town, wish, range)
    expect(upTo({ longer: 2, limit: 4 })).toMatchObject({ length: 2, more: true })
    expect(upTo({ longer: 2, limit: 5 })).toMatchObject({ length: 2, more: false })
    const few = upTo({ longer: 2, limit: 4 })
    expect(few.found ? few.paths.map(hopsOf) : []).toEqual([2, 2, 2, 3])
    expect(upTo({ longer: 0, limit: 3 })).toMatchObject({ more: false })
  })

  test('[P11] gives up in a thicket, and says that there may be more', () => {
    const ids = Array.from({ length: 14 }, (_, index) => `n-${index}`)
    const thicket = graphOf(
      { a: 'ground', goal: 'ground', gate: 'ground', ...Object.fromEntries(ids.map((id) => [id, 'ground'])) },
      [
        'a → goal uses',
        'a → gate uses',
        'gate → goal uses',
        ...ids.flatMap((from) => [
          `a → ${from} uses`,
          `${from} → gate uses`,
          ...ids.filter((to) => to !== from).map((to) => `${from} → ${to} uses`),
        ]),
      ],
    )
    const wish = { from: asIds('a'), to: asIds('goal'), direction: 'stands-on' as const }
    const answer = pathsUpTo(thicket, wish, { longer: 9, limit: 1_000_000 })
    expect(answer).toMatchObject({ found: true, more: true })
    expect(answer.found && answer.paths.length).toBeGreaterThan(10_000)
  })
})

const withoutTies = ({ dataset }: Model): Model =>
  buildModel({ ...dataset, relations: dataset.relations.filter(({ type }) => type !== 'mirrors') })

const anyQuestion = fc.tuple(anyTypedModel(12), fc.boolean()).chain(([any, isTied]) => {
  const model = isTied ? any : withoutTies(any)
  return fc.record({
    model: fc.constant(model),
    from: someOf(model, 2),
    to: someOf(model, 2),
    avoid: fc.oneof(fc.constant<ElementId[]>([]), someOf(model, 1)),
  })
})

const stepsOf = (answer: PathAnswer): PathStep[][] =>
  answer.found ? answer.paths.map(({ steps }) => [...steps]) : []

const hopLine = (steps: readonly PathStep[]): string =>
  steps.flatMap(({ kind, from, to }) => (kind === 'relation' ? [`${from} ${to}`] : [])).join(' · ')

describe('over any model', () => {
  test('[P10] paths are those that one finds by trying every way', () => {
    let longer = 0
    fc.assert(
      fc.property(anyQuestion, ({ model: any, from, to, avoid }) => {
        const model = withoutTies(any)
        const wish = { from, to, avoid, direction: 'stands-on' as const }
        const answer = pathsUpTo(dependencyGraphOf(model), wish, { longer: 2, limit: 10_000 })
        const lengths = answer.found ? [answer.length + 1, answer.length + 2] : []
        const expected = pathsByHand(model, wish, lengths)
        const all = stepsOf(answer).map(hopLine)
        const shortest = stepsOf(shortestPaths(dependencyGraphOf(model), wish, { all: true, limit: 10_000 }))
        expect(all.slice(0, shortest.length)).toEqual(shortest.map(hopLine))
        expect(all.slice(shortest.length).sort()).toEqual([...expected].sort())
        longer += expected.length
      }),
      { numRuns: 1000 },
    )
    expect(longer).toBeGreaterThan(50)
  })

  test('[P2] [P10] every longer path hangs together, ends where it should, and touches nothing twice', () => {
    let checked = 0
    fc.assert(
      fc.property(anyQuestion, ({ model, from, to, avoid }) => {
        const wish = { from, to, avoid, direction: 'stands-on' as const }
        const graph = dependencyGraphOf(model)
        const answer = pathsUpTo(graph, wish, { longer: 3 })
        if (!answer.found) return
        const twins = twinsOf(model, avoid)
        for (const path of answer.paths.filter((each) => hopsOf(each) > answer.length)) {
          expect(hopsOf(path)).toBeLessThanOrEqual(answer.length + 3)
          const { steps } = path
          expect(from).toContain(steps[0]?.from)
          expect(to).toContain(steps.at(-1)?.to)
          steps.slice(1).forEach((step, index) => {
            expect(step.from).toBe(steps[index]?.to)
          })
          const first = steps.findIndex(({ kind }) => kind === 'relation')
          const last = steps.findLastIndex(({ kind }) => kind === 'relation')
          const touched = steps
            .slice(first, last + 1)
            .flatMap((step, index) => (index === 0 ? [step.from, step.to] : [step.to]))
            .map((element) => twins.get(element) ?? element)
            // A tie leads to the same thing.
            .filter((thing, index, all) => index === 0 || thing !== all[index - 1])
          expect(new Set(touched).size).toBe(touched.length)
          checked += 1
        }
      }),
      { numRuns: 1000 },
    )
    expect(checked).toBeGreaterThan(50)
  })

  test('[P10] one hop more lists at least what was listed before, in the same order', () => {
    fc.assert(
      fc.property(anyQuestion, ({ model, from, to }) => {
        const graph = dependencyGraphOf(model)
        const wish = { from, to, direction: 'both' as const }
        const near = stepsOf(pathsUpTo(graph, wish, { longer: 1, limit: 1000 }))
        const far = stepsOf(pathsUpTo(graph, wish, { longer: 2, limit: 1000 }))
        expect(far.slice(0, near.length)).toEqual(near)
      }),
    )
  })

  test('[D4] the answer is the same whatever the order of the files', () => {
    fc.assert(
      fc.property(anyQuestion, ({ model, from, to, avoid }) => {
        const wish = { from, to, avoid, direction: 'both' as const }
        const range = { longer: 2, limit: 5 }
        const one = pathsUpTo(dependencyGraphOf(model), wish, range)
        expect(pathsUpTo(dependencyGraphOf(reordered(model)), wish, range)).toEqual(one)
      }),
    )
  })
})

/** The first by id of all twins of each element. */
const twinsOf = (model: Model, avoid: readonly ElementId[]): ReadonlyMap<ElementId, ElementId> => {
  const first = new Map([...model.elements.keys()].map((id) => [id, id]))
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const { type, from, to } of model.relations.values()) {
      if (!model.relationTypes.get(type)?.sameThing || avoid.includes(from) || avoid.includes(to)) continue
      const [one, other] = [first.get(from) ?? from, first.get(to) ?? to]
      if (one === other) continue
      const [least = one] = [one, other].sort()
      first.set(from, least).set(to, least)
      isChanged = true
    }
  }
  return first
}

test('a longer path of 5,000 hops is found without overflow', () => {
  const count = 5000
  const chain = graphOf(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`c-${index}`, 'ground'])),
    [
      ...Array.from({ length: count - 1 }, (_, index) => `c-${index} → c-${index + 1} uses`),
      `c-0 → c-2 uses`,
    ],
  )
  const wish = { from: asIds('c-0'), to: asIds(`c-${count - 1}`), direction: 'stands-on' as const }
  const answer = pathsUpTo(chain, wish, { longer: 1 })
  expect(answer.found ? answer.paths.map(hopsOf) : []).toEqual([count - 2, count - 1])
})
