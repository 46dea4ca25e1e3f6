import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ElementId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { type PathStep, walksAsWritten } from '#query/path-steps.ts'
import { type PathAnswer, shortestPaths } from '#query/paths.ts'
import { trace } from '#query/trace.ts'
import type { DependencyDirection } from '#query/walk-dependencies.ts'
import { cycleModel } from '../fixtures/models/cycle.ts'
import { anyTypedModel, reordered, someOf } from './any-graph.ts'
import { graphOf, pathLines, pathsBetween } from './query-lines.ts'
import { shortestByHand } from './shortest-by-hand.ts'

/**
 * Two ways round, one of them through a hub with parts, and a lake that is the store in the hub.
 *
 *   app ─▶ hub ( core, store )    core ─▶ net    app ─▶ side ─▶ net ─▶ cable
 *   lake = store ─▶ tank
 */
const town = graphOf(
  {
    app: 'top',
    hub: 'ground',
    core: 'hub',
    store: 'hub',
    side: 'ground',
    net: 'ground',
    cable: 'ground',
    lake: 'ground',
    tank: 'ground',
    island: 'ground',
  },
  [
    'app → hub uses',
    'core → net uses',
    'app → side uses inferred',
    'net → side supports',
    'net → cable uses',
    'net → cable exchanges',
    'lake → store mirrors',
    'store → tank uses',
  ],
)

describe('a path', () => {
  test('[P1] leads along the dependencies, or against them', () => {
    expect(pathLines(pathsBetween(town, ['side', 'cable']))).toEqual(['side → net → cable'])
    expect(pathLines(pathsBetween(town, ['cable', 'side'], { direction: 'stood-on-by' }))).toEqual([
      'cable → net → side',
    ])
    expect(pathsBetween(town, ['cable', 'side'])).toMatchObject({ found: false })
  })

  test('[P1] has as its length the number of hops, to which ties and nesting add nothing', () => {
    expect(pathsBetween(town, ['app', 'tank'])).toMatchObject({ found: true, length: 2 })
    expect(pathLines(pathsBetween(town, ['app', 'tank']))).toEqual(['app → hub ⊃ store → tank'])
    expect(pathLines(pathsBetween(town, ['lake', 'tank']))).toEqual(['lake = store → tank'])
    expect(pathsBetween(town, ['lake', 'tank'])).toMatchObject({ length: 1 })
  })

  test('[P2] begins and ends at what was selected, also where the relations are those of parts', () => {
    expect(pathLines(pathsBetween(town, ['hub', 'net']))).toEqual(['hub ⊃ core → net'])
    expect(pathLines(pathsBetween(town, ['net', 'hub'], { direction: 'stood-on-by' }))).toEqual([
      'net → core ⊂ hub',
    ])
  })

  test('[P2] says of each relation whether it is walked as it is written', () => {
    const answer = pathsBetween(town, ['side', 'cable'])
    const steps = answer.found ? (answer.paths[0]?.steps ?? []) : []
    const lines = steps.flatMap((step) =>
      'relations' in step ? step.relations.map((each) => `${each.id} ${walksAsWritten(step, each)}`) : [],
    )
    expect(lines).toEqual([
      'net--supports--side false',
      'net--exchanges--cable true',
      'net--uses--cable true',
    ])
  })

  test('[P4] is one of all the shortest, unless all are asked for', () => {
    expect(pathLines(pathsBetween(town, ['app', 'net']))).toEqual([
      'app → hub ⊃ core → net',
      'app → side → net',
    ])
    const one = pathsBetween(town, ['app', 'net'], { all: false })
    expect(one).toMatchObject({ found: true, more: true })
    expect(pathLines(one)).toHaveLength(1)
  })

  test('[P4] shares a step among parallel relations', () => {
    const answer = pathsBetween(town, ['net', 'cable'])
    expect(answer).toMatchObject({ length: 1, more: false })
    expect(
      answer.found
        ? answer.paths.map(({ steps }) => steps.map((step) => 'relations' in step && step.relations.length))
        : [],
    ).toEqual([[2]])
  })

  test('[P4] is listed up to the limit, and it is said that there are more', () => {
    const layers = Array.from({ length: 5 }, (_, row) => [`a-${row}`, `b-${row}`])
    const ladder = graphOf(
      Object.fromEntries(layers.flat().map((id) => [id, 'ground'])),
      layers
        .slice(1)
        .flatMap((row, at) => row.flatMap((to) => (layers[at] ?? []).map((from) => `${from} → ${to} uses`))),
    )
    expect(pathLines(pathsBetween(ladder, ['a-0', 'a-4']))).toHaveLength(8)
    const some = pathsBetween(ladder, ['a-0', 'a-4'], { limit: 3 })
    expect(pathLines(some)).toHaveLength(3)
    expect(some).toMatchObject({ length: 4, more: true })
    expect(pathsBetween(ladder, ['a-0', 'a-4'], { limit: 8 })).toMatchObject({ more: false })
  })

  test('[P5] both ways is the shorter way, or the paths of both', () => {
    const graph = dependencyGraphOf(cycleModel())
    expect(pathLines(pathsBetween(graph, ['a', 'b']))).toEqual(['a → c → b'])
    expect(pathLines(pathsBetween(graph, ['a', 'b'], { direction: 'both' }))).toEqual(['a → b'])
    expect(pathsBetween(graph, ['a', 'b'], { direction: 'both' })).toMatchObject({
      paths: [{ direction: 'stood-on-by' }],
    })
    const pair = graphOf({ a: 'ground', b: 'ground' }, ['a → b exchanges'])
    expect(pathsBetween(pair, ['a', 'b'], { direction: 'both' })).toMatchObject({
      paths: [{ direction: 'stands-on' }, { direction: 'stood-on-by' }],
      more: false,
    })
    const one = pathsBetween(pair, ['a', 'b'], { direction: 'both', all: false })
    expect(one).toMatchObject({ paths: [{ direction: 'stands-on' }], more: true })
    expect(pathLines(one)).toEqual(['a → b'])
  })

  test('[P6] goes round what is avoided, and all inside it', () => {
    expect(pathLines(pathsBetween(town, ['app', 'net'], { avoid: 'hub' }))).toEqual(['app → side → net'])
    expect(pathLines(pathsBetween(town, ['app', 'net'], { avoid: 'side' }))).toEqual([
      'app → hub ⊃ core → net',
    ])
    expect(pathsBetween(town, ['app', 'net'], { avoid: 'hub side' })).toMatchObject({ found: false })
  })

  test('[P6] goes round the twin of what is avoided, even at an end', () => {
    expect(pathsBetween(town, ['app', 'tank'], { avoid: 'lake' })).toMatchObject({ found: false })
    expect(pathLines(pathsBetween(town, ['app', 'net'], { avoid: 'app' }))).toEqual(['none'])
    expect(pathLines(pathsBetween(town, ['app', 'net'], { avoid: 'net' }))).toEqual([
      'nearest side at 1: side → net',
    ])
    const shore = graphOf({ store: 'ground', lake: 'top', net: 'ground' }, [
      'lake → store mirrors',
      'lake → net uses',
    ])
    expect(pathLines(pathsBetween(shore, ['lake', 'net'], { places: 'ground' }))).toEqual(['lake → net'])
    expect(pathLines(pathsBetween(shore, ['lake', 'net'], { places: 'ground', avoid: 'store' }))).toEqual([
      'none',
    ])
  })

  test('[P7] has no hops between selections that overlap', () => {
    expect(pathLines(pathsBetween(town, ['hub', 'core'], { direction: 'both' }))).toEqual(['hub ⊃ core'])
    expect(pathLines(pathsBetween(town, ['store', 'lake']))).toEqual(['store = lake'])
    expect(pathsBetween(town, ['net', 'net'])).toMatchObject({
      found: true,
      length: 0,
      paths: [{ steps: [] }],
    })
  })

  test('[P7] does not go through relations inside the selection it leads to', () => {
    const graph = graphOf(
      { app: 'top', whole: 'ground', side: 'whole', hub: 'whole', core: 'hub', store: 'hub' },
      ['app → whole uses', 'side → core uses', 'store → core uses'],
    )
    expect(pathLines(pathsBetween(graph, ['app', 'hub']))).toEqual(['app → whole ⊃ side → core ⊂ hub'])
  })

  test('[P9] of an empty selection is none, and nothing is near it', () => {
    expect(pathLines(pathsBetween(town, ['', 'net']))).toEqual(['none'])
    expect(pathLines(pathsBetween(town, ['net', '']))).toEqual(['none'])
  })

  test('[T10] keeps to the filters, of which places do not bind the ends', () => {
    expect(pathLines(pathsBetween(town, ['app', 'net'], { bases: 'stated' }))).toEqual([
      'app → hub ⊃ core → net',
    ])
    expect(pathsBetween(town, ['net', 'cable'], { types: 'exchanges' })).toMatchObject({
      paths: [{ steps: [{ relations: [{ id: 'net--exchanges--cable' }] }] }],
    })
    expect(pathLines(pathsBetween(town, ['app', 'side'], { places: 'top' }))).toEqual(['app → side'])
    expect(pathsBetween(town, ['app', 'net'], { places: 'top' })).toMatchObject({ found: false })
  })
})

describe('a tie that is filtered out', () => {
  test('[T5] [T10] joins nothing on a path', () => {
    const graph = graphOf({ a: 'ground', x: 'ground', y: 'ground', s: 'y', goal: 'ground' }, [
      'a → x uses',
      'a → y uses',
      'x → s mirrors',
      's → goal uses',
    ])
    expect(pathLines(pathsBetween(graph, ['a', 'goal']))).toEqual(['a → x = s → goal', 'a → y ⊃ s → goal'])
    expect(pathLines(pathsBetween(graph, ['a', 'goal'], { types: 'uses' }))).toEqual(['a → y ⊃ s → goal'])
  })

  test('[T10] is not among the ties of a step', () => {
    const graph = graphOf({ a: 'ground', b: 'ground' }, ['a → b mirrors', 'b → a mirrors inferred'])
    expect(pathsBetween(graph, ['a', 'b'])).toMatchObject({
      paths: [{ steps: [{ kind: 'tie', relations: [{}, {}] }] }],
    })
    expect(pathsBetween(graph, ['a', 'b'], { bases: 'stated' })).toMatchObject({
      paths: [{ steps: [{ kind: 'tie', relations: [{ id: 'a--mirrors--b' }] }] }],
    })
  })
})

describe('the nearest miss', () => {
  test('[P8] is the reached element that is the fewest steps away', () => {
    expect(pathLines(pathsBetween(town, ['side', 'app']))).toEqual(['nearest side at 0: side → app'])
    expect(pathLines(pathsBetween(town, ['side', 'core']))).toEqual(['nearest net at 1: net → core'])
    expect(pathLines(pathsBetween(town, ['cable', 'tank'], { direction: 'stood-on-by' }))).toEqual([
      'nearest core at 2: core ⊂ hub ⊃ store → tank',
    ])
  })

  test('[P8] shows what a filter or the avoided took away', () => {
    expect(pathLines(pathsBetween(town, ['app', 'side'], { bases: 'stated' }))).toEqual([
      'nearest app at 0: app → side',
    ])
    expect(pathLines(pathsBetween(town, ['app', 'cable'], { avoid: 'net' }))).toEqual([
      'nearest side at 1: side → net → cable',
    ])
    expect(pathLines(pathsBetween(town, ['lake', 'tank'], { types: 'uses' }))).toEqual([
      'nearest lake at 0: lake = store → tank',
    ])
  })

  test('[P8] shows a relation that is no dependency', () => {
    const graph = graphOf({ a: 'ground', b: 'ground', c: 'ground' }, ['a → b uses', 'b → c replaces'])
    expect(pathLines(pathsBetween(graph, ['a', 'c']))).toEqual(['nearest b at 1: b → c'])
  })

  test('[P8] shows a whole that was reached where its part was asked for', () => {
    expect(pathLines(pathsBetween(town, ['app', 'core']))).toEqual(['nearest hub at 1: hub ⊃ core'])
  })

  test('[P8] is the one reached first among equals, then the first by id', () => {
    const graph = graphOf({ a: 'ground', b: 'ground', c: 'ground', d: 'ground', goal: 'ground' }, [
      'a → d uses',
      'd → b uses',
      'a → c uses',
      'goal → d uses',
      'goal → b uses',
      'goal → c uses',
    ])
    expect(pathLines(pathsBetween(graph, ['a', 'goal']))).toEqual(['nearest c at 1: c → goal'])
    const fork = graphOf(
      { a: 'ground', b: 'ground', m: 'ground', n: 'ground', z: 'ground', goal: 'ground' },
      ['a → z uses', 'a → b uses', 'm → z uses', 'n → b uses', 'm → goal uses', 'n → goal uses'],
    )
    expect(pathLines(pathsBetween(fork, ['a', 'goal']))).toEqual(['nearest b at 1: b → n → goal'])
  })

  test('[P8] asked for both ways, counts the hops of the shorter way', () => {
    const round = graphOf({ a: 'ground', b: 'ground', c: 'ground', goal: 'ground' }, [
      'a → b uses',
      'b → c uses',
      'c → a uses',
      'c → goal replaces',
    ])
    expect(pathLines(pathsBetween(round, ['a', 'goal'], { direction: 'both' }))).toEqual([
      'nearest c at 1: c → goal',
    ])
  })

  test('[P8] is none where nothing joins the two', () => {
    expect(pathLines(pathsBetween(town, ['app', 'island'], { direction: 'both' }))).toEqual(['none'])
  })
})

/** Any model with two selections and what to avoid. */
const anyQuestion = anyTypedModel(12).chain((model) =>
  fc.record({
    model: fc.constant(model),
    from: someOf(model, 2),
    to: someOf(model, 2),
    avoid: fc.oneof(fc.constant<ElementId[]>([]), someOf(model, 1)),
    direction: fc.constantFrom<DependencyDirection>('stands-on', 'stood-on-by'),
  }),
)

const allSteps = (answer: PathAnswer): PathStep[][] =>
  answer.found ? answer.paths.map(({ steps }) => [...steps]) : []

/** Whether a relation lets one walk from one of its ends to the other in a direction of dependency. */
const allows = (model: Model, step: PathStep, direction: DependencyDirection): boolean =>
  'relations' in step &&
  step.relations.every((relation) => {
    const type = model.relationTypes.get(relation.type)
    const goesForth = walksAsWritten(step, relation) === (direction === 'stands-on')
    const ends = walksAsWritten(step, relation) ? [relation.from, relation.to] : [relation.to, relation.from]
    const isAllowed =
      type?.dependency === 'mutual' || type?.dependency === (goesForth ? 'from-on-to' : 'to-on-from')
    return (
      model.relations.get(relation.id) === relation &&
      isAllowed &&
      (step.kind === 'tie') === (type?.sameThing ?? false) &&
      ends.join() === [step.from, step.to].join()
    )
  })

describe('over any model', () => {
  test('[P2] every step is a relation in the direction of the dependency, a tie, or nesting, and they hang together', () => {
    let checked = 0
    fc.assert(
      fc.property(anyQuestion, ({ model, from, to, direction }) => {
        const answer = shortestPaths(dependencyGraphOf(model), { from, to, direction }, { all: true })
        for (const steps of allSteps(answer)) {
          let at: ElementId | undefined = steps[0]?.from
          if (at) expect(from).toContain(at)
          for (const step of steps) {
            expect(step.from).toBe(at)
            at = step.to
            if (step.kind === 'part') expect(model.elements.get(step.to)?.parent).toBe(step.from)
            else if (step.kind === 'whole') expect(model.elements.get(step.from)?.parent).toBe(step.to)
            else expect(allows(model, step, direction)).toBe(true)
            checked += 1
          }
          if (at) expect(to).toContain(at)
          expect(steps.filter(({ kind }) => kind === 'relation')).toHaveLength(
            answer.found ? answer.length : -1,
          )
        }
      }),
      { numRuns: 300 },
    )
    expect(checked).toBeGreaterThan(100)
  })

  test('[T7] [T8] between two hops, paths go from wholes to parts along dependencies, and back against them', () => {
    fc.assert(
      fc.property(anyQuestion, ({ model, from, to, direction }) => {
        const answer = shortestPaths(dependencyGraphOf(model), { from, to, direction }, { all: true })
        for (const steps of allSteps(answer)) {
          const first = steps.findIndex(({ kind }) => kind === 'relation')
          const last = steps.findLastIndex(({ kind }) => kind === 'relation')
          if (first < 0) continue
          const wrong = direction === 'stands-on' ? 'whole' : 'part'
          expect(steps.slice(0, first).map(({ kind }) => kind)).not.toContain('whole')
          expect(steps.slice(first, last).map(({ kind }) => kind)).not.toContain(wrong)
          expect(steps.slice(last).map(({ kind }) => kind)).not.toContain('part')
        }
      }),
      { numRuns: 300 },
    )
  })

  test('[P4] all shortest paths are those that one finds by trying every way', () => {
    let found = 0
    fc.assert(
      fc.property(anyQuestion, ({ model, from, to, avoid }) => {
        const wish = { from, to, avoid, direction: 'stands-on' as const }
        const answer = shortestPaths(dependencyGraphOf(model), wish, { all: true, limit: 10_000 })
        const hops = allSteps(answer).map((steps) =>
          steps
            .flatMap(({ kind, from: one, to: other }) => (kind === 'relation' ? [`${one} ${other}`] : []))
            .join(' · '),
        )
        const expected = shortestByHand(model, wish)
        expect([...hops].sort()).toEqual(expected)
        if (expected.some((line) => line.includes(' · '))) found += 1
      }),
      { numRuns: 1000 },
    )
    expect(found).toBeGreaterThan(20)
  })

  test('[P3] along the dependencies there are the same paths as back against them', () => {
    fc.assert(
      fc.property(anyQuestion, ({ model, from, to }) => {
        const graph = dependencyGraphOf(model)
        const down = shortestPaths(graph, { from, to, direction: 'stands-on' }, { all: true, limit: 1000 })
        const up = shortestPaths(
          graph,
          { from: to, to: from, direction: 'stood-on-by' },
          { all: true, limit: 1000 },
        )
        expect(up.found).toBe(down.found)
        const back = allSteps(up).map((steps) =>
          [...steps].reverse().map(({ from: one, to: other }) => `${other} ${one}`),
        )
        expect(back).toEqual(
          allSteps(down).map((steps) => steps.map(({ from: one, to: other }) => `${one} ${other}`)),
        )
      }),
    )
  })

  test('[P3] between two elements without parts and twins they are as long as the hop of the trace', () => {
    let found = 0
    fc.assert(
      fc.property(anyTypedModel(), fc.nat(), fc.nat(), (model, one, other) => {
        const ties = new Set(
          [...model.relations.values()].flatMap(({ type, from, to }) =>
            type === 'mirrors' ? [from, to] : [],
          ),
        )
        const single = [...model.elements.keys()].filter((id) => !ties.has(id) && !model.children.has(id))
        const [from, to] = [single[one % single.length], single[other % single.length]]
        if (!from || !to) return
        const graph = dependencyGraphOf(model)
        for (const direction of ['stands-on', 'stood-on-by', 'both'] as const) {
          const answer = shortestPaths(graph, { from: [from], to: [to], direction })
          const hop = trace(graph, { from: [from], direction, hops: null }).reachedOf(to)?.hop
          expect(answer.found ? answer.length : undefined).toBe(hop)
          if (hop) found += 1
        }
      }),
      { numRuns: 300 },
    )
    expect(found).toBeGreaterThan(50)
  })

  test('[P8] the nearest miss was reached, and its gap leads without a break into the other selection', () => {
    let found = 0
    fc.assert(
      fc.property(anyQuestion, ({ model, from, to, direction }) => {
        const graph = dependencyGraphOf(model)
        const answer = shortestPaths(graph, { from, to, direction, bases: ['stated'] })
        if (answer.found || !answer.miss) return
        const { element, hop, gap } = answer.miss
        const traced = trace(graph, { from, direction, hops: null, bases: ['stated'] })
        expect(traced.reachedOf(element)?.hop).toBe(hop)
        expect(gap.map((step) => step.from)).toEqual([element, ...gap.slice(0, -1).map((step) => step.to)])
        for (const step of gap.slice(1)) expect(traced.reachedOf(step.from)).toBe(null)
        for (const step of gap) if ('relations' in step) expect(step.relations.length).toBeGreaterThan(0)
        found += 1
      }),
      { numRuns: 300 },
    )
    expect(found).toBeGreaterThan(50)
  })

  test('[D4] the answer is the same whatever the order of the files', () => {
    fc.assert(
      fc.property(anyQuestion, ({ model, from, to, avoid, direction }) => {
        const wish = { from, to, avoid, direction }
        const options = { all: true, limit: 3 }
        const one = shortestPaths(dependencyGraphOf(model), wish, options)
        const turned = { ...wish, from: [...from].reverse(), to: [...to].reverse() }
        expect(shortestPaths(dependencyGraphOf(reordered(model)), turned, options)).toEqual(one)
      }),
    )
  })
})

test('a path of 20,000 hops is found without overflow', () => {
  const count = 20_000
  const chain = graphOf(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`c-${index}`, 'ground'])),
    Array.from({ length: count - 1 }, (_, index) => `c-${index} → c-${index + 1} uses`),
  )
  expect(pathsBetween(chain, ['c-0', `c-${count - 1}`], { direction: 'both' })).toMatchObject({
    length: count - 1,
  })
  expect(pathsBetween(chain, [`c-${count - 1}`, 'c-0'])).toMatchObject({ found: false, miss: { hop: 0 } })
})
