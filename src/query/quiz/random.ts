/** Numbers in [0, 1) that follow from a seed. */
export type Random = () => number

/** FNV-1a, 32 bits, over the UTF-16 units of a text (Fowler, Noll, Vo). */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The generator mulberry32 (Tommy Ettinger), seeded by the hash of a text: the same on every machine. */
export const randomOf = (seed: string): Random => {
  let state = hashOf(seed)
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The items in an order of chance: the shuffle of Fisher and Yates. */
export const shuffled = <Item>(items: readonly Item[], random: Random): Item[] => {
  const left = [...items]
  const order: Item[] = []
  while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1))
  return order
}
