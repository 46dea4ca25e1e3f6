import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, eachLink } from '#query/adjacency.ts'
import { strongComponents } from '#query/components.ts'
import { anyPairs, ledTo, linksOf } from './any-links.ts'

describe('strong components', () => {
  //  0 → 1 → 2 → 0   2 → 3 → 4   5
  const graph = linksOf(6, [
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
      linksOf(3, [
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
        linksOf(2, [
          [0, 0],
          [0, 1],
        ]),
      ).sizes,
    ]).toEqual([1, 1])
  })

  test('of nothing are none', () => {
    expect(strongComponents(linksOf(0, [])).count).toBe(0)
  })

  test('are found along a chain of any length', () => {
    const length = 200_000
    const chain = Array.from({ length }, (_, index) => [index, (index + 1) % length] as const)
    expect(strongComponents(linksOf(length, chain)).count).toBe(1)
  })

  test('are those that lead to each other', () => {
    fc.assert(
      fc.property(anyPairs, ({ count, pairs }) => {
        const any = linksOf(count, pairs)
        const { componentOf } = strongComponents(any)
        const leads = Array.from({ length: count }, (_, from) => ledTo(pairs, [from]))
        for (let one = 0; one < count; one++) {
          for (let other = 0; other < count; other++) {
            const isMutual = leads[one]?.has(other) && leads[other]?.has(one)
            expect(at(componentOf, one) === at(componentOf, other)).toBe(isMutual)
          }
        }
      }),
    )
  })

  test('are numbered so that links lead to lower numbers', () => {
    fc.assert(
      fc.property(anyPairs, ({ count, pairs }) => {
        const any = linksOf(count, pairs)
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
