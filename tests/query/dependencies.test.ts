import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bases } from '#model/citation.ts'
import type { ElementId, PlaceId } from '#model/id.ts'
import { childrenOf, type Model } from '#model/model.ts'
import { type Dependencies, type DependenciesWish, dependenciesOf } from '#query/dependencies.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { type DependencyColumn, narrowColumn } from '#query/dependency-groups.ts'
import { noFilter } from '#query/filter.ts'
import { type TraceDirection, trace } from '#query/trace.ts'
import { fixtureModel } from '../fixtures/models/build-fixture.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { anyTypedModel, reordered, someOf } from './any-graph.ts'
import { asIds, filterOf, graphOf } from './query-lines.ts'

/**
 *   top     desk ─uses▶ app ─uses▶ hub
 *   ground  hub ( core ─uses▶ net, store ─uses▶ net, core ─uses▶ store )   net   old
 *           hub ◀supports─ net · hub ◀exchanges▶ desk · hub ─replaces▶ old · lake ─mirrors─ hub · lake ─uses▶ pipe
 */
const town = graphOf(
  {
    hub: 'ground',
    core: 'hub',
    store: 'hub',
    net: 'ground',
    old: 'ground',
    lake: 'ground',
    pipe: 'ground',
    app: 'top',
    desk: 'top',
  },
  [
    'desk → app uses',
    'app → hub uses',
    'net → hub supports inferred',
    'hub → net uses',
    'core → net uses',
    'store → net uses',
    'core → store uses',
    'hub → desk exchanges',
    'hub → old replaces',
    'lake → hub mirrors',
    'lake → pipe uses',
  ],
)

const ask = (of: string, more: { itself?: boolean } & Parameters<typeof filterOf>[0] = {}): Dependencies => {
  const { itself = false, ...filter } = more
  return dependenciesOf(town, { of: asIds(of), withInside: !itself, ...filterOf(filter) })
}

/** One line an element and type: `ground: uses→ net (core, store)`, the arrow at the far end, the near ends in brackets. */
const columnLines = ({ places }: DependencyColumn): string[] =>
  places.flatMap(({ place, types }) =>
    types.flatMap(({ type, farEnd, entries }) =>
      entries.map(
        ({ far, lines }) =>
          `${place}: ${type.id}${farEnd === 'to' ? '→' : '←'} ${far} (${lines.map(({ near }) => near).join(', ')})`,
      ),
    ),
  )

const relationsIn = ({ places }: DependencyColumn): string[] =>
  places
    .flatMap(({ types }) => types.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines)))
    .map(({ relation }) => relation.id)

describe('the dependencies of an element', () => {
  test('[N1] stand by what the type declares and not by the arrow', () => {
    expect(columnLines(ask('app').into)).toEqual(['top: uses← desk (app)'])
    expect(columnLines(ask('app').out)).toEqual(['ground: uses→ hub (app)'])
    expect(columnLines(ask('net').into)).toEqual([
      'ground: supports→ hub (net)',
      'ground: uses← core (net)',
      'ground: uses← hub (net)',
      'ground: uses← store (net)',
    ])
    expect(columnLines(ask('net').out)).toEqual([])
  })

  test('[N1] has a mutual relation in both columns', () => {
    const { into, out } = ask('desk')
    expect(columnLines(into)).toEqual(['ground: exchanges← hub (desk)'])
    expect(columnLines(out)).toEqual(['top: uses→ app (desk)', 'ground: exchanges← hub (desk)'])
  })

  test('[N3] are grouped by layer from the top down, and parts with one far element stand under it', () => {
    expect(columnLines(ask('hub').out)).toEqual([
      'top: exchanges→ desk (hub)',
      'ground: supports← net (hub)',
      'ground: uses→ net (core, hub, store)',
      'ground: uses→ pipe (lake)',
    ])
  })

  test('[N3] has strong types before weak ones, and pillars after the layers', () => {
    const graph = dependencyGraphOf(shenzhenModel())
    const { model } = graph
    for (const id of ['business-hub', 'data-hub', 'gov-cloud']) {
      const { into, out } = dependenciesOf(graph, { of: asIds(id), withInside: true })
      for (const { places } of [into, out]) {
        const layerOrder = places.map(({ place }) => model.layers.findIndex((layer) => layer.id === place))
        expect(layerOrder).toEqual([...layerOrder].sort((a, b) => b - a))
        for (const { types } of places) {
          const strengths = types.map(({ type }) => type.strength)
          expect(strengths).toEqual([...strengths].sort())
        }
      }
    }
  })

  test('[N3] have the pillars by id, whatever the order they are drawn in', () => {
    const model = fixtureModel({
      layers: ['ground'],
      pillars: { west: 'left', east: 'right' },
      elements: { hub: 'ground', lake: 'west', lock: 'east', net: 'ground' },
      relations: ['hub → lake uses', 'hub → lock uses', 'hub → net uses'],
    })
    const { out } = dependenciesOf(dependencyGraphOf(model), { of: asIds('hub'), withInside: true })
    expect(out.places.map(({ place }) => place)).toEqual(['ground', 'east', 'west'])
  })

  test('[N3] have a type that is called the same both ways in one group', () => {
    const graph = graphOf({ hub: 'ground', app: 'ground', desk: 'ground' }, [
      'hub → desk exchanges',
      'app → hub exchanges',
    ])
    const { out } = dependenciesOf(graph, { of: asIds('hub'), withInside: true })
    const [place] = out.places
    expect(place?.types.map(({ entries }) => entries.map(({ far }) => far))).toEqual([['app', 'desk']])
  })

  test('can be narrowed to some of their far ends', () => {
    const { out } = ask('hub')
    const narrowed = narrowColumn(town.model, out, (far) => far === 'net')
    expect(columnLines(narrowed)).toEqual([
      'ground: supports← net (hub)',
      'ground: uses→ net (core, hub, store)',
    ])
    expect([narrowed.relations, narrowed.elements]).toEqual([4, 1])
    expect(narrowColumn(town.model, out, () => true)).toEqual(out)
  })

  test('[N4] itself only are those of neither its parts nor its twins', () => {
    const { out, within, ties } = ask('hub', { itself: true })
    expect(columnLines(out)).toEqual([
      'top: exchanges→ desk (hub)',
      'ground: supports← net (hub)',
      'ground: uses→ net (hub)',
    ])
    expect(within).toEqual([])
    expect(ties.map(({ near, far }) => `${near} = ${far}`)).toEqual(['hub = lake'])
  })

  test('[N4] of a part do not hold those of its whole', () => {
    expect(columnLines(ask('core').out)).toEqual(['ground: uses→ net (core)', 'ground: uses→ store (core)'])
  })

  test('[N6] leave ties and what is no dependency to lists of their own', () => {
    const { beside, ties } = ask('hub')
    expect(columnLines(beside)).toEqual(['ground: replaces→ old (hub)'])
    expect(ties.map(({ near, far }) => `${near} = ${far}`)).toEqual(['hub = lake'])
    expect(columnLines(ask('old').beside)).toEqual(['ground: replaces← hub (old)'])
  })

  test('[N7] count what lies between two things inside', () => {
    expect(ask('hub').within.map(({ id }) => id)).toEqual(['core--uses--store'])
  })

  test('[N8] count relations and different elements', () => {
    const { out } = ask('hub')
    expect([out.relations, out.elements]).toEqual([6, 3])
    expect(out.places.map(({ relations }) => relations)).toEqual([1, 5])
  })

  test('[N9] leave out what the filter does, and count it', () => {
    const stated = ask('hub', { bases: 'stated' })
    expect(columnLines(stated.out)).not.toContain('ground: supports← net (hub)')
    expect(stated.filtered).toBe(1)
    expect(columnLines(ask('hub', { places: 'top' }).out)).toEqual(['top: exchanges→ desk (hub)'])
    expect(ask('hub', { places: 'top' }).within).toHaveLength(1)
    expect(ask('hub', { types: '' }).out.relations).toBe(0)
  })

  test('[N9] count the relations of a twin whose tie is filtered out', () => {
    const { out, filtered, filteredBy } = ask('hub', { types: 'uses supports exchanges replaces' })
    expect(columnLines(out)).not.toContain('ground: uses→ pipe (lake)')
    expect(filtered).toBe(2)
    // What the twin stands on passes by itself; it went with its tie.
    expect([...filteredBy]).toEqual([['type', 2]])
  })

  test('[N9] count what is filtered out by the first reason that holds, read from what was asked about', () => {
    const { filteredBy, within } = ask('net', { bases: 'stated', places: 'top' })
    expect([...filteredBy].sort()).toEqual([
      ['basis', 1],
      ['place', 3],
    ])
    expect(within).toEqual([])
    const facets = { ...noFilter, hasProject: true }
    expect([...dependenciesOf(town, { of: asIds('desk'), withInside: true, facets }).filteredBy]).toEqual([
      ['has-project', 2],
    ])
  })

  test('of nothing are nothing', () => {
    const { into, out, filtered } = ask('')
    expect([into.relations, out.relations, filtered]).toEqual([0, 0, 0])
  })

  test('cannot be asked of an element that the model does not hold', () => {
    expect(() => ask('nobody')).toThrow('nobody')
  })
})

const anyWish = fc
  .tuple(
    anyTypedModel(),
    fc.boolean(),
    fc.uniqueArray(fc.constantFrom(...bases)),
    fc.option(fc.uniqueArray(fc.constantFrom<PlaceId>(...(['ground', 'top', 'guard'] as PlaceId[])))),
  )
  .chain(([model, withInside, kept, places]) =>
    someOf(model, 3).map((of) => ({
      model,
      wish: { of, withInside, bases: kept, ...(places ? { places } : {}) } as DependenciesWish,
    })),
  )

/** Every relation with an end in what was asked about. */
const touching = (model: Model, members: ReadonlySet<ElementId>): string[] =>
  [...model.relations.values()]
    .filter(({ from, to }) => members.has(from) || members.has(to))
    .map(({ id }) => id)
    .sort()

describe('in any model', () => {
  test('[N2] the columns answer each other', () => {
    fc.assert(
      fc.property(anyTypedModel(), (model) => {
        const graph = dependencyGraphOf(model)
        const pairs = (list: 'into' | 'out'): string[] =>
          [...model.elements.keys()].flatMap((id) =>
            dependenciesOf(graph, { of: [id], withInside: false })[list].places.flatMap(({ types }) =>
              types.flatMap(({ entries }) =>
                entries.flatMap(({ far, lines }) =>
                  lines.map(({ relation }) =>
                    [relation.id, ...(list === 'into' ? [id, far] : [far, id])].join(' '),
                  ),
                ),
              ),
            ),
          )
        expect(pairs('into').sort()).toEqual(pairs('out').sort())
      }),
    )
  })

  test('[N5] with what is inside, a column is the first hop of the trace', () => {
    fc.assert(
      fc.property(anyWish, ({ model, wish }) => {
        const graph = dependencyGraphOf(model)
        const firstHop = (direction: TraceDirection): string[] =>
          (trace(graph, { ...wish, from: wish.of, direction, hops: 1 }).hops[1]?.relations ?? []).map(
            ({ id }) => id,
          )
        const { into, out } = dependenciesOf(graph, { ...wish, withInside: true })
        expect(relationsIn(into).sort()).toEqual(firstHop('stood-on-by').sort())
        expect(relationsIn(out).sort()).toEqual(firstHop('stands-on').sort())
      }),
    )
  })

  test('[N8] every relation that touches what was asked about is in its place, or filtered', () => {
    fc.assert(
      fc.property(anyWish, ({ model, wish }) => {
        const graph = dependencyGraphOf(model)
        const all = dependenciesOf(graph, { of: wish.of, withInside: wish.withInside })
        const some = dependenciesOf(graph, wish)
        const listed = ({ into, out, beside, ties, within }: Dependencies): string[] => [
          ...new Set([...relationsIn(into), ...relationsIn(out)]),
          ...relationsIn(beside),
          ...[...ties.map(({ relation }) => relation), ...within].map(({ id }) => id),
        ]
        const start = trace(graph, { from: wish.of, direction: 'both', hops: 0 }).hops[0]
        const inside = start ? [...start.elements, ...start.inside, ...start.twins] : []
        const members = new Set(wish.withInside ? inside : wish.of)
        expect(listed(all).sort()).toEqual(touching(model, members))
        const left = new Set(listed(some))
        expect(some.filtered).toBe(listed(all).filter((id) => !left.has(id)).length)
        expect([...some.filteredBy.values()].reduce((sum, count) => sum + count, 0)).toBe(some.filtered)
        if (!wish.places) expect([...some.filteredBy.keys()]).not.toContain('place')
      }),
    )
  })

  test('[D4] the answer is the same whatever the order of the files', () => {
    fc.assert(
      fc.property(anyWish, ({ model, wish }) => {
        const answer = dependenciesOf(dependencyGraphOf(model), wish)
        expect(dependenciesOf(dependencyGraphOf(reordered(model)), wish)).toEqual(answer)
      }),
    )
  })
})

test('[N4] a layer stands on what the things in it stand on', () => {
  const model = typicalModel()
  const { out, within } = dependenciesOf(dependencyGraphOf(model), {
    of: childrenOf(model, 'top' as ElementId),
    withInside: true,
  })
  expect(columnLines(out)).toEqual([
    'ground: supports← hub (app)',
    'ground: uses→ core (app)',
    'ground: uses→ shelf (app)',
  ])
  expect(within.map(({ id }) => id)).toEqual(['desk--uses--app'])
})
