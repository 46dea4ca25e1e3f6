import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { strongComponents } from '#query/components.ts'
import { type Arc, breakCycles } from '#query/feedback.ts'
import { linksOf } from './any-links.ts'

/** `0 → 1 by 3`. */
const arc = ([from, to, weight]: readonly [number, number, number | null]): Arc => ({ from, to, weight })

const isAcyclic = (count: number, arcs: readonly Arc[]): boolean => {
  const pairs = arcs.map(({ from, to }) => [from, to] as const)
  return strongComponents(linksOf(count, pairs)).count === count
}

const without = (arcs: readonly Arc[], lost: readonly number[]): Arc[] =>
  arcs.filter((_, index) => !lost.includes(index))

const sum = (arcs: readonly Arc[], lost: readonly number[]): number =>
  lost.reduce((total, index) => total + (arcs[index]?.weight ?? Number.POSITIVE_INFINITY), 0)

/** The least weight that any set of arcs has without which there is no cycle. */
const leastByHand = (count: number, arcs: readonly Arc[]): number => {
  const sets = Array.from({ length: 2 ** arcs.length }, (_, set) =>
    arcs.flatMap((__, index) => ((set >> index) & 1 ? [index] : [])),
  )
  return Math.min(...sets.filter((set) => isAcyclic(count, without(arcs, set))).map((set) => sum(arcs, set)))
}

/** Arcs from a higher member to a lower one may be such as cannot be taken away: they are without a cycle. */
const anyArcs = (most: number, mostArcs: number) =>
  fc.integer({ min: 2, max: most }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      arcs: fc
        .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.integer({ min: 0, max: 18 })), {
          maxLength: mostArcs,
          size: 'max',
        })
        .map((all) =>
          all
            .filter(([from, to]) => from !== to)
            .map(([from, to, weight]) => arc([from, to, weight === 0 ? (from > to ? null : 1) : weight])),
        ),
    }),
  )

describe('breaking cycles', () => {
  test('takes the lightest relation of a ring', () => {
    const ring = [arc([0, 1, 18]), arc([1, 2, 2]), arc([2, 0, 9])]
    expect(breakCycles(3, ring)).toEqual({ arcs: [1], isLightest: true })
  })

  test('takes all parallel ones, or another where they weigh more together', () => {
    const arcs = [arc([0, 1, 2]), arc([0, 1, 2]), arc([1, 0, 3])]
    expect(breakCycles(2, arcs).arcs).toEqual([2])
  })

  test('takes one that two rings share rather than one of each', () => {
    const arcs = [arc([0, 1, 4]), arc([1, 2, 3]), arc([2, 0, 3]), arc([1, 3, 3]), arc([3, 0, 3])]
    expect(breakCycles(4, arcs).arcs).toEqual([0])
  })

  test('never takes what cannot be taken away', () => {
    expect(breakCycles(2, [arc([0, 1, null]), arc([1, 0, 18])]).arcs).toEqual([1])
  })

  test('says where there may be something lighter', () => {
    const ring = Array.from({ length: 30 }, (_, index) => arc([index, (index + 1) % 30, index === 7 ? 1 : 2]))
    expect(breakCycles(30, ring)).toEqual({ arcs: [7], isLightest: false })
  })

  test('takes nothing where there is no cycle', () => {
    expect(breakCycles(3, [arc([0, 1, 1]), arc([1, 2, 1])]).arcs).toEqual([])
  })

  test('leaves no cycle, and the least weight is taken from a small one', () => {
    fc.assert(
      fc.property(anyArcs(5, 8), ({ count, arcs }) => {
        const { arcs: lost } = breakCycles(count, arcs)
        expect(isAcyclic(count, without(arcs, lost))).toBe(true)
        expect(sum(arcs, lost)).toBe(leastByHand(count, arcs))
      }),
      { numRuns: 50 },
    )
  })

  test('leaves no cycle in a large one, and takes nothing without need', () => {
    fc.assert(
      fc.property(anyArcs(25, 60), ({ arcs }) => {
        const { arcs: lost } = breakCycles(25, arcs)
        expect(isAcyclic(25, without(arcs, lost))).toBe(true)
        expect(Number.isFinite(sum(arcs, lost))).toBe(true)
        for (const back of lost) {
          const others = lost.filter((index) => index !== back)
          expect(isAcyclic(25, without(arcs, others))).toBe(false)
        }
      }),
      { numRuns: 50 },
    )
  })
})
