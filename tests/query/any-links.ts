import fc from 'fast-check'
import { type Adjacency, buildAdjacency } from '#query/adjacency.ts'
import '../support/property-seed.ts'

export type Pair = readonly [number, number]

/** `linksOf(3, [[0, 1]])`: three elements, the first leads to the second. */
export const linksOf = (count: number, pairs: readonly Pair[]): Adjacency =>
  buildAdjacency(count, {
    from: pairs.map(([from]) => from),
    to: pairs.map(([, to]) => to),
    label: pairs.map((_, index) => index),
  })

/** The same links, there both ways. */
export const bothWays = (count: number, pairs: readonly Pair[]): Adjacency =>
  linksOf(
    count,
    pairs.flatMap(([from, to]) => [
      [from, to],
      [to, from],
    ]),
  )

/** Up to nine elements and twice as many links between any of them, parallel ones and some to oneself among them. */
export const anyPairs = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 2 * count }),
  }),
)

/** What some elements lead to, themselves among it, where one is taken away. By hand: again and again over all links. */
export const ledTo = (pairs: readonly Pair[], from: readonly number[], without = -1): Set<number> => {
  const reached = new Set(from.filter((element) => element !== without))
  for (let before = -1; before !== reached.size; ) {
    before = reached.size
    for (const [one, other] of pairs) if (reached.has(one) && other !== without) reached.add(other)
  }
  return reached
}
