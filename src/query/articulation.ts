import { type Adjacency, at, eachLink } from './adjacency.ts'

/** Where a graph would fall apart, over the indices of an adjacency. */
export interface Articulation {
  /**
   * How many elements lose touch with the greatest of the pieces that are left when one is taken away. 0 where nothing
   * falls apart: such an element is no articulation point.
   */
  readonly cutOff: Int32Array
  /** How that was found, for `cutOffBy`. */
  readonly search: Search
}

interface Search extends Adjacency {
  /** The place of each element in `order`; -1 before it is found. */
  readonly found: Int32Array
  /** The earliest element that each one, or any found from it, is linked to. */
  readonly low: Int32Array
  /** The element from which each was found; -1 for the first of a connected part. */
  readonly before: Int32Array
  /** How many were found from each one, itself among them. */
  readonly size: Int32Array
  /** Elements in the order in which they were found; all found from one of them stand together, after it. */
  readonly order: Int32Array
  readonly next: Int32Array
  discovered: number
}

const createSearch = (links: Adjacency): Search => {
  const length = links.starts.length - 1
  return {
    ...links,
    found: new Int32Array(length).fill(-1),
    low: new Int32Array(length),
    before: new Int32Array(length).fill(-1),
    size: new Int32Array(length).fill(1),
    order: new Int32Array(length),
    next: links.starts.slice(),
    discovered: 0,
  }
}

const enter = (search: Search, element: number, before: number): void => {
  search.found[element] = search.discovered
  search.low[element] = search.discovered
  search.order[search.discovered] = element
  search.before[element] = before
  search.discovered += 1
}

const lower = (search: Search, element: number, found: number): void => {
  if (found < at(search.low, element)) search.low[element] = found
}

/** Goes back to the element before; -1 at the first. */
const leave = (search: Search, element: number): number => {
  const before = at(search.before, element)
  if (before < 0) return -1
  lower(search, before, at(search.low, element))
  search.size[before] = at(search.size, before) + at(search.size, element)
  return before
}

/** Looks at the next link of an element: the element to go on with, -1 at the end. */
const step = (search: Search, element: number): number => {
  const link = at(search.next, element)
  if (link === at(search.starts, element + 1)) return leave(search, element)
  search.next[element] = link + 1
  const end = at(search.ends, link)
  if (at(search.found, end) < 0) {
    enter(search, end, element)
    return end
  }
  if (end !== at(search.before, element)) lower(search, element, at(search.found, end))
  return element
}

/** Whether all found from an element hang on the one before it alone. */
const isPiece = ({ low, found, before }: Search, element: number): boolean =>
  at(low, element) >= at(found, at(before, element))

/** Sums up the pieces of every element of a connected part, which stands in `order` from one place to another. */
const countPieces = (search: Search, first: number, last: number, cutOff: Int32Array): void => {
  const greatest = new Int32Array(last - first)
  const { order, before, found, size } = search
  for (let place = first + 1; place < last; place++) {
    const element = at(order, place)
    if (!isPiece(search, element)) continue
    const cut = at(before, element)
    const own = at(found, cut) - first
    cutOff[cut] = at(cutOff, cut) + at(size, element)
    greatest[own] = Math.max(at(greatest, own), at(size, element))
  }
  for (let place = first; place < last; place++) {
    const element = at(order, place)
    const rest = last - first - 1 - at(cutOff, element)
    // The rest, beyond the element before it, is a piece as well.
    cutOff[element] = at(cutOff, element) + rest - Math.max(rest, at(greatest, place - first))
  }
}

/**
 * The articulation points of a graph, by the algorithm of Hopcroft and Tarjan (1973) without recursion: linear. Every
 * link must be there both ways. Parallel links and links to oneself change nothing.
 */
export const articulationPoints = (links: Adjacency): Articulation => {
  const search = createSearch(links)
  const cutOff = new Int32Array(search.found.length)
  for (let first = 0; first < search.found.length; first++) {
    if (at(search.found, first) >= 0) continue
    const start = search.discovered
    enter(search, first, -1)
    for (let element = first; element >= 0; ) element = step(search, element)
    countPieces(search, start, search.discovered, cutOff)
  }
  return { cutOff, search }
}

/** The first element of the connected part that an element is in. */
const firstOf = ({ before }: Search, element: number): number => {
  let first = element
  while (at(before, first) >= 0) first = at(before, first)
  return first
}

/** A stretch of `order`: its first place, and how many elements. */
interface Stretch {
  readonly place: number
  readonly size: number
}

/** All that is found from an element, itself among it. */
const stretchOf = ({ found, size }: Search, element: number): Stretch => ({
  place: at(found, element),
  size: at(size, element),
})

const elementsOf = ({ order }: Search, { place, size }: Stretch): number[] => [
  ...order.subarray(place, place + size),
]

/** The pieces that hang on an element alone, each once. */
const hangingOn = (search: Search, element: number): Stretch[] => {
  const pieces = new Map<number, Stretch>()
  eachLink(search, element, (end) => {
    if (at(search.before, end) === element && isPiece(search, end)) pieces.set(end, stretchOf(search, end))
  })
  return [...pieces.values()]
}

/** The elements of a connected part that are neither one of its elements nor hang on it. */
const restAround = (search: Search, element: number, hanging: readonly Stretch[]): number[] => {
  const gone = new Set([element, ...hanging.flatMap((piece) => elementsOf(search, piece))])
  const part = elementsOf(search, stretchOf(search, firstOf(search, element)))
  return part.filter((other) => !gone.has(other))
}

/**
 * What loses touch with the greatest piece when an element is taken away, in order of indices. Of pieces that are
 * equally great, the one that holds the lowest index is not cut off. Takes as long as what is cut off is large, unless a
 * piece that hangs on the element is the greatest.
 */
export const cutOffBy = ({ search }: Articulation, element: number): number[] => {
  const hanging = hangingOn(search, element)
  const hangingSize = hanging.reduce((sum, { size }) => sum + size, 0)
  const restSize = at(search.size, firstOf(search, element)) - 1 - hangingSize
  const pieces = hanging.map((piece) => elementsOf(search, piece).sort((a, b) => a - b))
  const isRestGreatest = hanging.every(({ size }) => size < restSize)
  if (!isRestGreatest && restSize > 0) pieces.push(restAround(search, element, hanging).sort((a, b) => a - b))
  pieces.sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0))
  return pieces
    .slice(isRestGreatest ? 0 : 1)
    .flat()
    .sort((a, b) => a - b)
}
