import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '#query/adjacency.ts'
import { dominatedBy, dominatorsOf } from '#query/dominators.ts'
import { anyPairs, ledTo, linksOf } from './any-links.ts'

describe('dominators', () => {
  //  0 → 1 → 2 → 4 → 5    1 → 3 → 4     6 → 5
  const graph = linksOf(7, [
    [0, 1],
    [1, 2],
    [1, 3],
    [2, 4],
    [3, 4],
    [4, 5],
    [6, 5],
  ])

  test('are passed on every way from the root', () => {
    const found = dominatorsOf(graph, 0)
    expect([...found.dominatorOf]).toEqual([0, 0, 1, 1, 1, 4, -1])
    expect([...found.dominated]).toEqual([5, 4, 0, 0, 1, 0, 0])
  })

  test('name all that cannot be reached without one', () => {
    const found = dominatorsOf(graph, 0)
    expect([dominatedBy(found, 1), dominatedBy(found, 4), dominatedBy(found, 2)]).toEqual([
      [2, 3, 4, 5],
      [5],
      [],
    ])
  })

  test('come to an end where ways go round in circles', () => {
    //  0 → 1 ⇄ 2, 0 → 2, 2 → 3 → 1
    const found = dominatorsOf(
      linksOf(4, [
        [0, 1],
        [1, 2],
        [2, 1],
        [0, 2],
        [2, 3],
        [3, 1],
      ]),
      0,
    )
    expect([...found.dominatorOf]).toEqual([0, 0, 0, 2])
  })

  test('are found along a chain of any length', () => {
    const length = 200_000
    const chain = Array.from({ length: length - 1 }, (_, index) => [index, index + 1] as const)
    expect(at(dominatorsOf(linksOf(length, chain), 0).dominated, 1)).toBe(length - 2)
  })

  test('are those without which the root does not lead there', () => {
    fc.assert(
      fc.property(anyPairs, ({ count, pairs }) => {
        const found = dominatorsOf(linksOf(count, pairs), 0)
        const all = ledTo(pairs, [0])
        for (let element = 1; element < count; element++) {
          const left = ledTo(pairs, [0], element)
          const lost = [...all].filter((other) => other !== element && !left.has(other))
          expect(dominatedBy(found, element)).toEqual(lost.sort((a, b) => a - b))
          expect(at(found.dominated, element)).toBe(lost.length)
        }
      }),
    )
  })
})
