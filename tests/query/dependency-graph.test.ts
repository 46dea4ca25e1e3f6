import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Adjacency, eachLink } from '#query/adjacency.ts'
import {
  buildDependencyGraph,
  type DependencyGraph,
  dependencyGraphOf,
  indicesOf,
} from '#query/dependency-graph.ts'
import { emptyModel } from '../fixtures/models/empty.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { anyTypedModel, reordered } from './any-graph.ts'
import { asIds, graphOf } from './query-lines.ts'

/** One line a link: `a b by a--uses--b`. */
const linkLines = (graph: DependencyGraph, links: Adjacency): string[] =>
  graph.ids.flatMap((id, element) => {
    const lines: string[] = []
    eachLink(links, element, (end, label) => {
      lines.push(`${id} ${graph.ids[end]} by ${graph.relations[label]?.id ?? 'nesting'}`)
    })
    return lines
  })

describe('the dependency graph', () => {
  const graph = graphOf({ a: 'ground', b: 'ground', c: 'a' }, [
    'a → b uses',
    'a → b supports',
    'b → c exchanges',
    'a → c replaces',
    'c → a mirrors',
  ])

  test('[D1] follows what the type declares: one way, the other, both, or none', () => {
    expect(linkLines(graph, graph.standsOn)).toEqual([
      'a b by a--uses--b',
      'b a by a--supports--b',
      'b c by b--exchanges--c',
      'c b by b--exchanges--c',
    ])
  })

  test('[D1] has every link the other way round as well', () => {
    const turned = linkLines(graph, graph.stoodOnBy).map((line) => line.replace(/^(\S+) (\S+)/, '$2 $1'))
    expect(turned.sort()).toEqual(linkLines(graph, graph.standsOn).sort())
  })

  test('[D2] ties the ends of one thing both ways and makes no dependency of it', () => {
    expect(linkLines(graph, graph.ties)).toEqual(['a c by c--mirrors--a', 'c a by c--mirrors--a'])
  })

  test('[D2] ties them whatever the type declares of the dependency', () => {
    const { dataset } = graph.model
    const relationTypes = dataset.metamodel.relationTypes.map((type) =>
      type.sameThing ? { ...type, dependency: 'none' as const } : type,
    )
    const model = { ...graph.model, relationTypes: new Map(relationTypes.map((type) => [type.id, type])) }
    const changed = buildDependencyGraph(model)
    expect(linkLines(changed, changed.ties)).toEqual(linkLines(graph, graph.ties))
  })

  test('[D3] keeps relations of different types between the same two apart', () => {
    const parallel = graphOf({ a: 'ground', b: 'ground' }, ['a → b uses', 'a → b exchanges'])
    expect(linkLines(parallel, parallel.standsOn)).toEqual([
      'a b by a--exchanges--b',
      'a b by a--uses--b',
      'b a by a--exchanges--b',
    ])
  })

  test('knows parts and wholes', () => {
    expect(linkLines(graph, graph.parts)).toEqual(['a c by nesting'])
    expect([...graph.parents]).toEqual([-1, -1, 0])
  })

  test('is built once for a model', () => {
    const model = typicalModel()
    expect(dependencyGraphOf(model)).toBe(dependencyGraphOf(model))
    expect(dependencyGraphOf(typicalModel())).not.toBe(dependencyGraphOf(model))
  })

  test('of an empty model is empty', () => {
    const none = dependencyGraphOf(emptyModel())
    expect([none.ids, none.relations, linkLines(none, none.standsOn)]).toEqual([[], [], []])
  })

  test('refuses an element that the model does not hold', () => {
    expect(() => indicesOf(graph, asIds('a nowhere'))).toThrow('not in the dependency graph: nowhere')
  })

  test('[D4] is the same whatever the order of the files', () => {
    fc.assert(
      fc.property(anyTypedModel(), (model) => {
        const { model: _, indexOf: __, ...one } = buildDependencyGraph(model)
        const { model: ___, indexOf: ____, ...other } = buildDependencyGraph(reordered(model))
        expect(other).toEqual(one)
      }),
    )
  })
})
