import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dependenciesOf } from '#query/dependencies.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { type ConnectedPlace, mostConnected } from '#query/most-connected.ts'
import { anyTypedModel, reordered } from './any-graph.ts'
import { filterOf, graphOf } from './query-lines.ts'

/**
 *   top     app ─uses▶ hub · desk ─uses▶ hub · desk ◀exchanges▶ app        seat
 *   ground  hub ( core ─uses▶ net )   net   old ◀─replaces─ hub · lake ─mirrors─ hub
 */
const town = graphOf(
  {
    hub: 'ground',
    core: 'hub',
    net: 'ground',
    old: 'ground',
    lake: 'ground',
    app: 'top',
    desk: 'top',
    seat: 'top',
  },
  [
    'app → hub uses',
    'desk → hub uses inferred',
    'desk → app exchanges',
    'core → net uses',
    'hub → old replaces',
    'lake → hub mirrors',
  ],
)

/** `top: app 1→2, desk …`: what stands on each, and what it stands on. */
const lines = (places: readonly ConnectedPlace[]): string[] =>
  places.map(
    ({ place, connected }) =>
      `${place}: ${connected.map(({ element, into, out }) => `${element} ${into}→${out}`).join(', ')}`,
  )

describe('the most connected elements', () => {
  test('[N10] stand by place from the top down, most first, each by what is written of itself', () => {
    expect(lines(mostConnected(town, {}, 9))).toEqual([
      'top: app 1→2, desk 1→2',
      'ground: hub 2→0, core 0→1, net 1→0',
    ])
  })

  test('[N10] are as many as asked for', () => {
    expect(lines(mostConnected(town, {}, 1))).toEqual(['top: app 1→2', 'ground: hub 2→0'])
  })

  test('[N10] are counted as the filter leaves them', () => {
    expect(lines(mostConnected(town, filterOf({ bases: 'stated' }), 1))).toEqual([
      'top: app 1→2',
      'ground: core 0→1',
    ])
    expect(mostConnected(town, filterOf({ types: '' }), 3)).toEqual([])
  })

  test('[N10] have the figures of their columns, whatever the order of the files', () => {
    fc.assert(
      fc.property(anyTypedModel(), (model) => {
        const graph = dependencyGraphOf(model)
        const most = mostConnected(graph, {}, 99)
        for (const { element, into, out } of most.flatMap(({ connected }) => connected)) {
          const columns = dependenciesOf(graph, { of: [element], withInside: false })
          expect([into, out]).toEqual([columns.into.relations, columns.out.relations])
        }
        expect(mostConnected(dependencyGraphOf(reordered(model)), {}, 99)).toEqual(most)
      }),
    )
  })
})
