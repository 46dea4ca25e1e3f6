import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ElementId, RelationTypeId } from '#model/id.ts'
import { descendantsOf, type Model } from '#model/model.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { type Trace, type TraceDirection, trace } from '#query/trace.ts'
import { cycleModel } from '../fixtures/models/cycle.ts'
import { emptyModel } from '../fixtures/models/empty.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { anyFlatModel, anyTypedModel, reordered, someOf } from './any-graph.ts'
import { explanation, graphOf, hopLines, relationLines, traceFrom } from './query-lines.ts'

/**
 *   top     desk ─▶ app ─▶ hub
 *   ground  hub ( core, store ( shelf ) )   net   cable
 *           core ─▶ net ─▶ cable · hub ─▶ cable · shelf ─▶ core        (─▶ uses)
 */
const town = graphOf(
  {
    hub: 'ground',
    core: 'hub',
    store: 'hub',
    shelf: 'store',
    net: 'ground',
    cable: 'ground',
    app: 'top',
    desk: 'top',
  },
  [
    'desk → app uses',
    'app → hub uses',
    'core → net uses',
    'net → cable uses inferred',
    'hub → cable uses',
    'shelf → core uses',
  ],
)

/** One thing seen twice: the lake beside the bands is the store in the hub. */
const lakeside = graphOf(
  {
    hub: 'ground',
    store: 'hub',
    lake: 'ground',
    bay: 'lake',
    app: 'top',
    desk: 'top',
    net: 'ground',
    pipe: 'ground',
  },
  ['app → lake uses', 'desk → app uses', 'lake → store mirrors', 'store → net uses', 'bay → pipe uses'],
)

describe('a trace', () => {
  const chain = graphOf({ a: 'ground', b: 'ground', c: 'ground', d: 'ground' }, [
    'a → b uses',
    'c → b supports',
    'c → d uses',
    'a → d replaces',
  ])

  test('[T1] goes hop by hop, as far as asked or all the way', () => {
    expect(hopLines(traceFrom(chain, 'a', 'stands-on', { hops: 0 }))).toEqual(['0: a'])
    expect(hopLines(traceFrom(chain, 'a', 'stands-on', { hops: 1 }))).toEqual(['0: a', '1: b'])
    expect(hopLines(traceFrom(chain, 'a', 'stands-on'))).toEqual(['0: a', '1: b', '2: c', '3: d'])
  })

  test('[T1] gives each element its least hop', () => {
    const shortcut = graphOf({ a: 'ground', b: 'ground', c: 'ground' }, [
      'a → b uses',
      'b → c uses',
      'a → c uses',
    ])
    expect(hopLines(traceFrom(shortcut, 'a'))).toEqual(['0: a', '1: b c', '2:'])
  })

  test('[T1] starts from several elements at once', () => {
    expect(hopLines(traceFrom(chain, 'a c'))).toEqual(['0: a c', '1: b d', '2:'])
  })

  test('[T2] follows the dependency and not the arrow', () => {
    expect(hopLines(traceFrom(chain, 'd', 'stood-on-by'))).toEqual(['0: d', '1: c', '2: b', '3: a'])
    expect(hopLines(traceFrom(chain, 'd', 'stands-on'))).toEqual(['0: d'])
  })

  test('[T2] follows a mutual relation both ways and one without dependency neither way', () => {
    const graph = graphOf({ a: 'ground', b: 'ground', c: 'ground' }, ['a → b exchanges', 'b → c replaces'])
    expect(hopLines(traceFrom(graph, 'a', 'stands-on', { hops: 1 }))).toEqual(['0: a', '1: b'])
    expect(hopLines(traceFrom(graph, 'b', 'stands-on', { hops: 1 }))).toEqual(['0: b', '1: a'])
    expect(hopLines(traceFrom(graph, 'a', 'stood-on-by', { hops: 1 }))).toEqual(['0: a', '1: b'])
  })

  test('[T3] both ways is the two together, and never turns round', () => {
    const both = traceFrom(chain, 'b', 'both')
    expect(hopLines(both)).toEqual(['0: b', '1: a c', '2: d'])
    expect(both.reachedOf('a' as ElementId)?.direction).toBe('stood-on-by')
    expect(both.reachedOf('c' as ElementId)?.direction).toBe('stands-on')
    expect(both.reachedOf('b' as ElementId)?.direction).toBe(null)
    const pair = graphOf({ a: 'ground', b: 'ground' }, ['a → b exchanges'])
    expect(traceFrom(pair, 'a', 'both').reachedOf('b' as ElementId)?.direction).toBe('stands-on')
    const fork = graphOf({ a: 'ground', b: 'ground', base: 'ground' }, ['a → base uses', 'b → base uses'])
    expect(hopLines(traceFrom(fork, 'a', 'both'))).toEqual(['0: a', '1: base'])
  })

  test('[T4] ends in cycles, and lists the relation that closes one', () => {
    const graph = dependencyGraphOf(cycleModel())
    expect(hopLines(traceFrom(graph, 'b'))).toEqual(['0: b', '1: a', '2: c far', '3: other', '4:'])
    expect(relationLines(traceFrom(graph, 'b'))).toEqual([
      'a--supports--b',
      'a--uses--c, c--supports--a, far--supports--a',
      'b--supports--c, c--supports--far, other--supports--far',
      'far--supports--other',
    ])
  })

  test('[T12] of an empty selection reaches nothing', () => {
    expect(traceFrom(town, '', 'both').hops).toEqual([])
    expect(traceFrom(dependencyGraphOf(emptyModel()), '', 'both').hops).toEqual([])
    expect(traceFrom(town, '').reachedOf('hub' as ElementId)).toBe(null)
  })

  test('[T13] lists parallel relations of different types at the same hop', () => {
    const graph = graphOf({ a: 'ground', b: 'ground' }, ['a → b uses', 'a → b exchanges', 'b → a supports'])
    expect(relationLines(traceFrom(graph, 'a', 'stands-on', { hops: 1 }))).toEqual([
      'a--exchanges--b, a--uses--b, b--supports--a',
    ])
  })

  test('knows nothing of an element that the model does not hold', () => {
    expect(traceFrom(town, 'app').reachedOf('nowhere' as ElementId)).toBe(null)
    expect(() => traceFrom(town, 'nowhere')).toThrow('nowhere')
  })
})

describe('twins', () => {
  test('[T5] are reached together, and one of them counts', () => {
    expect(hopLines(traceFrom(lakeside, 'desk', 'stands-on', { hops: 2 }))).toEqual([
      '0: desk',
      '1: app',
      '2: lake = store',
    ])
  })

  test('[T5] go on from both: what one stands on, the other stands on', () => {
    expect(hopLines(traceFrom(lakeside, 'app'))).toEqual(['0: app', '1: lake = store', '2: net pipe'])
    expect(hopLines(traceFrom(lakeside, 'net', 'stood-on-by'))).toEqual([
      '0: net',
      '1: store = lake',
      '2: app',
      '3: desk',
    ])
  })

  test('[T5] are selected together', () => {
    expect(hopLines(traceFrom(lakeside, 'store', 'both', { hops: 1 }))).toEqual([
      '0: store (bay) = lake',
      '1: app net pipe',
    ])
  })

  test('[T5] are two things where the tie is filtered out', () => {
    const types = 'uses supports'
    expect(hopLines(traceFrom(lakeside, 'store', 'both', { types }))).toEqual(['0: store', '1: net'])
    expect(hopLines(traceFrom(lakeside, 'app', 'stands-on', { types }))).toEqual([
      '0: app',
      '1: lake',
      '2: pipe',
    ])
  })
})

describe('wholes and parts', () => {
  test('[T6] a selected whole is traced with all that is inside it', () => {
    expect(hopLines(traceFrom(town, 'hub', 'stands-on', { hops: 1 }))).toEqual([
      '0: hub (core shelf store)',
      '1: cable net',
    ])
    expect(hopLines(traceFrom(town, 'hub', 'stood-on-by', { hops: 1 }))).toEqual([
      '0: hub (core shelf store)',
      '1: app',
    ])
  })

  test('[T6] relations inside the selection are not walked', () => {
    expect(relationLines(traceFrom(town, 'hub', 'both', { hops: 1 }))).toEqual([
      'app--uses--hub, core--uses--net, hub--uses--cable',
    ])
    expect(relationLines(traceFrom(town, 'shelf core', 'both', { hops: 1 }))).toEqual(['core--uses--net'])
  })

  test('[T7] a whole stands on what its parts stand on, and the parts are passed through', () => {
    const traced = traceFrom(town, 'app')
    expect(hopLines(traced)).toEqual(['0: app', '1: hub', '2: cable core net', '3:'])
    expect(traced.reachedOf('store' as ElementId)).toBe(null)
  })

  test('[T7] what stands on a whole stands on what its parts stand on, read the other way', () => {
    expect(hopLines(traceFrom(town, 'net', 'stood-on-by'))).toEqual([
      '0: net',
      '1: core',
      '2: app shelf',
      '3: desk',
    ])
  })

  test('[T8] a part does not stand on what its whole stands on', () => {
    expect(hopLines(traceFrom(town, 'shelf', 'stands-on'))).toEqual([
      '0: shelf',
      '1: core',
      '2: net',
      '3: cable',
    ])
    expect(relationLines(traceFrom(town, 'shelf', 'stands-on')).join()).not.toContain('hub--uses--cable')
    const still = graphOf({ hub: 'ground', core: 'hub', cable: 'ground', app: 'top' }, [
      'hub → cable uses',
      'app → core uses',
    ])
    expect(hopLines(traceFrom(still, 'app'))).toEqual(['0: app', '1: core'])
    expect(hopLines(traceFrom(still, 'cable', 'stood-on-by'))).toEqual(['0: cable', '1: hub'])
  })

  test('[T8] the first hop does not climb from a selected part to its whole', () => {
    expect(hopLines(traceFrom(town, 'store', 'stood-on-by'))).toEqual(['0: store (shelf)'])
    expect(hopLines(traceFrom(town, 'core', 'stood-on-by', { hops: 1 }))).toEqual(['0: core', '1: shelf'])
  })
})

describe('a filter', () => {
  test('[T10] by type takes other relations off the map', () => {
    const graph = graphOf({ a: 'ground', b: 'ground', c: 'ground' }, [
      'a → b uses',
      'c → b supports',
      'c → a supports',
    ])
    expect(hopLines(traceFrom(graph, 'a', 'stands-on', { types: 'uses' }))).toEqual(['0: a', '1: b'])
    expect(hopLines(traceFrom(graph, 'a', 'stands-on', { types: 'supports' }))).toEqual(['0: a', '1: c'])
    expect(hopLines(traceFrom(graph, 'a', 'stands-on', { types: '' }))).toEqual(['0: a'])
  })

  test('[T10] by basis goes without the inferred', () => {
    expect(hopLines(traceFrom(town, 'net', 'stands-on', { bases: 'stated' }))).toEqual(['0: net'])
    expect(hopLines(traceFrom(town, 'net', 'stands-on', { bases: 'stated inferred' }))).toEqual([
      '0: net',
      '1: cable',
    ])
  })

  test('[T10] by place walks to those places only, from a selection anywhere', () => {
    expect(hopLines(traceFrom(town, 'desk', 'stands-on', { places: 'ground' }))).toEqual(['0: desk'])
    expect(hopLines(traceFrom(town, 'desk', 'stands-on', { places: 'top' }))).toEqual(['0: desk', '1: app'])
    expect(hopLines(traceFrom(town, 'hub', 'both', { places: 'top' }))).toEqual([
      '0: hub (core shelf store)',
      '1: app',
      '2: desk',
    ])
  })
})

describe('an explanation', () => {
  test('[T11] names the elements and relations between the selection and a reached element', () => {
    expect(explanation(traceFrom(town, 'desk'), 'net')).toEqual([
      'desk selected',
      'app dependency by desk--uses--app',
      'hub dependency by app--uses--hub',
      'net dependency by core--uses--net',
    ])
  })

  test('[T11] names wholes and ties', () => {
    expect(explanation(traceFrom(lakeside, 'store'), 'pipe')).toEqual([
      'store selected',
      'lake twin by lake--mirrors--store',
      'bay inside',
      'pipe dependency by bay--uses--pipe',
    ])
    expect(explanation(traceFrom(lakeside, 'app'), 'net')).toEqual([
      'app selected',
      'lake dependency by app--uses--lake',
      'store twin by lake--mirrors--store',
      'net dependency by store--uses--net',
    ])
    expect(explanation(traceFrom(lakeside, 'store'), 'desk')).toEqual([])
  })
})

/** Any model with a selection and a direction. */
const anyQuestion = (models: fc.Arbitrary<Model> = anyTypedModel()) =>
  models.chain((model) =>
    fc.record({
      model: fc.constant(model),
      from: someOf(model, 3),
      direction: fc.constantFrom<TraceDirection>('stands-on', 'stood-on-by', 'both'),
      hops: fc.integer({ min: 0, max: 5 }),
    }),
  )

const reachedIds = ({ hops }: Trace): ElementId[] =>
  hops.flatMap(({ elements, twins, inside }) => [...elements, ...twins, ...inside])

const reachedLines = (traced: Trace): string[] =>
  reachedIds(traced)
    .map((id) => `${id} ${traced.reachedOf(id)?.hop}`)
    .sort()

const walkedLines = ({ hops }: Trace): string[] =>
  hops.flatMap(({ hop, relations }) => relations.map(({ id }) => `${id} ${hop}`)).sort()

describe('over any model', () => {
  test('[T1] n + 1 hops contain n hops', () => {
    fc.assert(
      fc.property(anyQuestion(), ({ model, from, direction, hops }) => {
        const graph = dependencyGraphOf(model)
        const less = trace(graph, { from, direction, hops })
        const more = trace(graph, { from, direction, hops: hops + 1 })
        expect(reachedLines(more)).toEqual(expect.arrayContaining(reachedLines(less)))
        expect(walkedLines(more)).toEqual(expect.arrayContaining(walkedLines(less)))
        expect(reachedLines(more).filter((line) => Number(line.split(' ')[1]) <= hops)).toEqual(
          reachedLines(less),
        )
      }),
    )
  })

  test('[T2] without parts and twins, each finds the other at the same hop', () => {
    fc.assert(
      fc.property(anyFlatModel(10), (model) => {
        const graph = dependencyGraphOf(model)
        const hopsFrom = (direction: TraceDirection) =>
          graph.ids.map((id) => {
            const traced = trace(graph, { from: [id], direction, hops: null })
            return graph.ids.map((other) => traced.reachedOf(other)?.hop ?? null)
          })
        const up = hopsFrom('stood-on-by')
        const turned = graph.ids.map((_, one) => graph.ids.map((__, other) => up[other]?.[one]))
        expect(hopsFrom('stands-on')).toEqual(turned)
      }),
      { numRuns: 50 },
    )
  })

  test('[T3] both ways is the nearer of the two, and all relations of either', () => {
    fc.assert(
      fc.property(anyQuestion(), ({ model, from, hops }) => {
        const graph = dependencyGraphOf(model)
        const [both, down, up] = (['both', 'stands-on', 'stood-on-by'] as const).map((direction) =>
          trace(graph, { from, direction, hops }),
        )
        for (const id of graph.ids) {
          const each = [down, up].flatMap((traced) => traced?.reachedOf(id)?.hop ?? [])
          expect(both?.reachedOf(id)?.hop).toBe(each.length > 0 ? Math.min(...each) : undefined)
        }
        const walked = (traced: Trace | undefined) => traced?.hops.flatMap(({ relations }) => relations) ?? []
        expect(new Set(walked(both))).toEqual(new Set([...walked(down), ...walked(up)]))
      }),
    )
  })

  test('[T4] everything reached is listed once, and every relation walked', () => {
    fc.assert(
      fc.property(anyQuestion(), ({ model, from, direction }) => {
        const { hops, ...traced } = trace(dependencyGraphOf(model), { from, direction, hops: null })
        const ids = reachedIds({ hops, ...traced })
        expect(new Set(ids).size).toBe(ids.length)
        const relations = hops.flatMap((hop) => hop.relations)
        expect(new Set(relations).size).toBe(relations.length)
        expect(hops.map(({ hop }) => hop)).toEqual([...hops.keys()])
      }),
    )
  })

  test('[T4] [T5] what is reached by a relation lies one hop beyond what came before; a twin or a part at the same', () => {
    fc.assert(
      fc.property(anyQuestion(), ({ model, from, direction }) => {
        const traced = trace(dependencyGraphOf(model), { from, direction, hops: null })
        for (const id of reachedIds(traced)) {
          const reached = traced.reachedOf(id)
          const before = reached?.before ? traced.reachedOf(reached.before) : null
          if (reached?.as === 'selected') expect([reached.hop, before]).toEqual([0, null])
          else if (reached?.as === 'dependency') {
            expect(before?.hop).toBeLessThan(reached.hop)
            expect([reached.relation?.from, reached.relation?.to]).toContain(id)
          } else expect(before?.hop).toBe(reached?.hop)
        }
      }),
    )
  })

  test('[T9] the first hop is the relations between the selection and the rest, in the direction asked for', () => {
    fc.assert(
      fc.property(anyQuestion(), ({ model, from }) => {
        const types = [...model.relationTypes.keys()].filter((type) => type !== 'mirrors') as RelationTypeId[]
        const traced = trace(dependencyGraphOf(model), { from, direction: 'stands-on', hops: 1, types })
        const inside = new Set(from.flatMap((id) => [id, ...descendantsOf(model, id)]))
        const expected = [...model.relations.values()].filter(({ type, from: one, to: other }) => {
          const dependency = model.relationTypes.get(type)?.dependency
          const goesOut = inside.has(one) && !inside.has(other)
          const comesIn = inside.has(other) && !inside.has(one)
          return (
            type !== 'mirrors' &&
            ((goesOut && (dependency === 'from-on-to' || dependency === 'mutual')) ||
              (comesIn && (dependency === 'to-on-from' || dependency === 'mutual')))
          )
        })
        expect(new Set(traced.hops[1]?.relations ?? [])).toEqual(new Set(expected))
      }),
    )
  })

  test('[D4] the answer is the same whatever the order of the files', () => {
    fc.assert(
      fc.property(anyQuestion(), ({ model, from, direction, hops }) => {
        const one = trace(dependencyGraphOf(model), { from, direction, hops })
        const other = trace(dependencyGraphOf(reordered(model)), {
          from: [...from].reverse(),
          direction,
          hops,
        })
        expect(other.hops).toEqual(one.hops)
        const ids = [...model.elements.keys()]
        expect(ids.map(other.reachedOf)).toEqual(ids.map(one.reachedOf))
      }),
    )
  })
})

test('a chain of 20,000 and a nest of 2,000 are traced without overflow', () => {
  const count = 20_000
  const chain = graphOf(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`c-${index}`, 'ground'])),
    Array.from({ length: count - 1 }, (_, index) => `c-${index} → c-${index + 1} uses`),
  )
  expect(traceFrom(chain, 'c-0').hops).toHaveLength(count)
  const nest = graphOf(
    Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [
        `n-${index}`,
        index === 0 ? 'ground' : `n-${index - 1}`,
      ]).concat([
        ['app', 'top'],
        ['net', 'top'],
      ]),
    ),
    ['app → n-0 uses', 'n-1999 → net uses'],
  )
  expect(hopLines(traceFrom(nest, 'app'))).toEqual(['0: app', '1: n-0', '2: net'])
  expect(hopLines(traceFrom(nest, 'net', 'stood-on-by'))).toEqual(['0: net', '1: n-1999', '2: app'])
})

test('[T2] in the typical town, the hub stands on the net and is stood on by the application', () => {
  const graph = dependencyGraphOf(typicalModel())
  expect(hopLines(traceFrom(graph, 'hub', 'stands-on', { hops: 1 }))).toEqual([
    '0: hub (core meter shelf store)',
    '1: net',
  ])
  expect(hopLines(traceFrom(graph, 'hub', 'stood-on-by', { hops: 2 }))).toEqual([
    '0: hub (core meter shelf store)',
    '1: app',
    '2: desk',
  ])
})
