import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Adjacency, at, buildAdjacency, eachLink } from '#query/adjacency.ts'
import { strongComponents } from '#query/components.ts'
import '../support/property-seed.ts'

/** `links(3, [[0, 1]])`: three elements, the first leads to the second. */
const links = (count: number, pairs: readonly (readonly [number, number])[]): Adjacency =>
  buildAdjacency(count, {
    from: pairs.map(([from]) => from),
    to: pairs.map(([, to]) => to),
    label: pairs.map((_, index) => index),
  })

const anyLinks = fc
  .integer({ min: 1, max: 9 })
  .chain((count) =>
    fc
      .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 2 * count })
      .map((pairs) => ({ count, pairs, graph: links(count, pairs) })),
  )

/** Who leads to whom over any number of links (Warshall's closure). */
const closure = (count: number, pairs: readonly (readonly [number, number])[]): boolean[][] => {
  const leads = Array.from({ length: count }, (_, from) =>
    Array.from({ length: count }, (__, to) => from === to),
  )
  for (const [from, to] of pairs) (leads[from] ?? [])[to] = true
  for (let middle = 0; middle < count; middle++) {
    for (const row of leads) {
      if (row[middle])
        leads[middle]?.forEach((reached, to) => {
          if (reached) row[to] = true
        })
    }
  }
  return leads
}

describe('strong components', () => {
  //  0 → 1 → 2 → 0   2 → 3 → 4   5
  const graph = links(6, [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
    [3, 4],
  ])

  test('hold the elements of a cycle together, and every other alone', () => {
    const { componentOf, count, sizes } = strongComponents(graph)
    expect([count, [...componentOf], [...sizes]]).toEqual([4, [2, 2, 2, 1, 0, 3], [1, 1, 3, 1]])
  })

  test('take two cycles that share an element for one', () => {
    const { count } = strongComponents(
      links(3, [
        [0, 1],
        [1, 0],
        [1, 2],
        [2, 1],
      ]),
    )
    expect(count).toBe(1)
  })

  test('leave an element that leads to itself alone', () => {
    expect([
      ...strongComponents(
        links(2, [
          [0, 0],
          [0, 1],
        ]),
      ).sizes,
    ]).toEqual([1, 1])
  })

  test('of nothing are none', () => {
    expect(strongComponents(links(0, [])).count).toBe(0)
  })

  test('are found along a chain of any length', () => {
    const length = 200_000
    const chain = Array.from({ length }, (_, index) => [index, (index + 1) % length] as const)
    expect(strongComponents(links(length, chain)).count).toBe(1)
  })

  test('are those that lead to each other', () => {
    fc.assert(
      fc.property(anyLinks, ({ count, pairs, graph: any }) => {
        const { componentOf } = strongComponents(any)
        const leads = closure(count, pairs)
        for (let one = 0; one < count; one++) {
          for (let other = 0; other < count; other++) {
            const isMutual = leads[one]?.[other] && leads[other]?.[one]
            expect(at(componentOf, one) === at(componentOf, other)).toBe(isMutual)
          }
        }
      }),
    )
  })

  test('are numbered so that links lead to lower numbers', () => {
    fc.assert(
      fc.property(anyLinks, ({ count, graph: any }) => {
        const { componentOf } = strongComponents(any)
        for (let element = 0; element < count; element++) {
          eachLink(any, element, (end) => {
            expect(at(componentOf, end)).toBeLessThanOrEqual(at(componentOf, element))
          })
        }
      }),
    )
  })
})
