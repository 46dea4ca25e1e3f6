import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '#query/adjacency.ts'
import { articulationPoints, cutOffBy } from '#query/articulation.ts'
import { anyPairs, bothWays, ledTo, type Pair } from './any-links.ts'

/** What is left of the connected part around an element without it, greatest piece first, then by lowest index. */
const piecesByHand = (count: number, pairs: readonly Pair[], cut: number): number[][] => {
  const both = pairs.flatMap(([from, to]): Pair[] => [
    [from, to],
    [to, from],
  ])
  const part = [...ledTo(both, [cut])].filter((element) => element !== cut && element < count)
  const pieces = part.map((element) => [...ledTo(both, [element], cut)].sort((a, b) => a - b))
  const unique = [...new Map(pieces.map((piece) => [piece[0], piece])).values()]
  return unique.sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0))
}

describe('articulation points', () => {
  //  0 ─ 1 ─ 2 ─ 3     3 ─ 4 ─ 5 ─ 3 (a ring)     6
  const graph = bothWays(7, [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 3],
  ])

  test('are those without which the graph falls apart, with what would be cut off', () => {
    const found = articulationPoints(graph)
    expect([...found.cutOff]).toEqual([0, 1, 2, 2, 0, 0, 0])
    expect([1, 2, 3].map((element) => cutOffBy(found, element))).toEqual([[0], [0, 1], [4, 5]])
  })

  test('keep the greatest piece, be it before or after the one taken away', () => {
    const star = articulationPoints(
      bothWays(5, [
        [0, 1],
        [1, 2],
        [1, 3],
        [3, 4],
      ]),
    )
    expect(cutOffBy(star, 1)).toEqual([0, 2])
    expect(cutOffBy(star, 3)).toEqual([4])
  })

  test('are none in a ring, between two, and in nothing', () => {
    const ring = bothWays(3, [
      [0, 1],
      [1, 2],
      [2, 0],
    ])
    expect([...articulationPoints(ring).cutOff]).toEqual([0, 0, 0])
    expect([...articulationPoints(bothWays(2, [[0, 1]])).cutOff]).toEqual([0, 0])
    expect([...articulationPoints(bothWays(0, [])).cutOff]).toEqual([])
  })

  test('are not made by parallel links, nor by a link to oneself', () => {
    const pair = bothWays(2, [
      [0, 1],
      [0, 1],
      [1, 1],
    ])
    expect([...articulationPoints(pair).cutOff]).toEqual([0, 0])
  })

  test('are found along a chain of any length', () => {
    const length = 200_000
    const chain = Array.from({ length: length - 1 }, (_, index) => [index, index + 1] as const)
    const { cutOff } = articulationPoints(bothWays(length, chain))
    expect([at(cutOff, 0), at(cutOff, 1), at(cutOff, 100_000), at(cutOff, length - 1)]).toEqual([
      0, 1, 99_999, 0,
    ])
  })

  test('really cut, and cut off exactly what they say', () => {
    fc.assert(
      fc.property(anyPairs, ({ count, pairs }) => {
        const found = articulationPoints(bothWays(count, pairs))
        for (let element = 0; element < count; element++) {
          const lost = piecesByHand(count, pairs, element).slice(1).flat()
          expect(cutOffBy(found, element)).toEqual(lost.sort((a, b) => a - b))
          expect(at(found.cutOff, element)).toBe(lost.length)
        }
      }),
    )
  })
})
