/**
 * Links grouped by the element they begin at: compressed sparse rows. Those of element `e` stand at the positions from
 * `starts[e]` up to but not including `starts[e + 1]`.
 */
export interface Adjacency {
  readonly starts: Int32Array
  /** The element at the other end. */
  readonly ends: Int32Array
  /** What the link is: the index of a relation, or -1 where it is none. */
  readonly labels: Int32Array
}

/** Links as three columns of equal length. */
export interface Links {
  readonly from: number[]
  readonly to: number[]
  readonly label: number[]
}

/**
 * The number at an index that is known to be in range. One kind of array only, here and in all queries: a load that has
 * seen several kinds is several times slower.
 */
export const at = (numbers: Int32Array, index: number): number => numbers[index] ?? -1

/** Calls back with each link of an element. */
export const eachLink = (
  { starts, ends, labels }: Adjacency,
  element: number,
  visit: (end: number, label: number) => void,
): void => {
  const last = at(starts, element + 1)
  for (let link = at(starts, element); link < last; link++) visit(at(ends, link), at(labels, link))
}

export const noLinks = (): Links => ({ from: [], to: [], label: [] })

export const addLink = (links: Links, from: number, to: number, label: number): void => {
  links.from.push(from)
  links.to.push(to)
  links.label.push(label)
}

/** For every key, where its run begins when items are put in order of their keys; one more at the end. */
const runsOf = (keys: Int32Array, count: number): Int32Array => {
  const starts = new Int32Array(count + 1)
  for (let index = 0; index < keys.length; index++) {
    const next = at(keys, index) + 1
    starts[next] = at(starts, next) + 1
  }
  for (let key = 0; key < count; key++) starts[key + 1] = at(starts, key + 1) + at(starts, key)
  return starts
}

/** Groups links between `count` elements by where they begin, each group in the order given. A counting sort: linear. */
export const buildAdjacency = (count: number, links: Links): Adjacency => {
  const begins = Int32Array.from(links.from)
  const starts = runsOf(begins, count)
  const next = starts.slice()
  const ends = new Int32Array(begins.length)
  const labels = new Int32Array(begins.length)
  begins.forEach((from, link) => {
    const place = at(next, from)
    next[from] = place + 1
    ends[place] = links.to[link] ?? -1
    labels[place] = links.label[link] ?? -1
  })
  return { starts, ends, labels }
}

/** A column of keys from 0 up to, not including, `count`. */
export interface KeyColumn {
  readonly keys: Int32Array
  readonly count: number
}

/** The order of items by several columns, the first counting most. A radix sort from the last column: linear and stable. */
export const orderByColumns = (length: number, columns: readonly KeyColumn[]): Int32Array => {
  let order = Int32Array.from({ length }, (_, index) => index)
  for (const { keys, count } of [...columns].reverse()) {
    const next = runsOf(keys, count)
    const sorted = new Int32Array(length)
    for (const item of order) {
      const key = at(keys, item)
      const place = at(next, key)
      next[key] = place + 1
      sorted[place] = item
    }
    order = sorted
  }
  return order
}
