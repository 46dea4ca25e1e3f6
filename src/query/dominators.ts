import { type Adjacency, addLink, at, buildAdjacency, eachLink, noLinks } from './adjacency.ts'

/** Which element every way from the root to another must pass, over the indices of an adjacency. */
export interface Dominators {
  /** The last element that no way from the root goes round; the root's own is itself, -1 for what it does not lead to. */
  readonly dominatorOf: Int32Array
  /** Elements that the root leads to, each after its dominator; the root first. */
  readonly order: Int32Array
  /** How many elements each one dominates, itself not counted. */
  readonly dominated: Int32Array
}

/** The elements that a root leads to, each after all that come back to it: depth first, with a stack of its own. */
const postorder = (links: Adjacency, root: number): Int32Array => {
  const { starts, ends } = links
  const next = starts.slice()
  const seen = new Int32Array(starts.length - 1)
  const order: number[] = []
  const path = [root]
  seen[root] = 1
  for (let element = path.at(-1); element !== undefined; element = path.at(-1)) {
    const link = at(next, element)
    if (link === at(starts, element + 1)) {
      order.push(element)
      path.pop()
      continue
    }
    next[element] = link + 1
    const end = at(ends, link)
    if (at(seen, end) === 1) continue
    seen[end] = 1
    path.push(end)
  }
  return Int32Array.from(order)
}

const turned = (links: Adjacency): Adjacency => {
  const length = links.starts.length - 1
  const back = noLinks()
  for (let element = 0; element < length; element++) {
    eachLink(links, element, (end, label) => addLink(back, end, element, label))
  }
  return buildAdjacency(length, back)
}

interface Search {
  readonly back: Adjacency
  /** The place of each element in the postorder; -1 for what the root does not lead to. */
  readonly place: Int32Array
  readonly dominatorOf: Int32Array
}

/** The nearest element above two in the tree built so far: the root has the highest place. */
const meet = ({ place, dominatorOf }: Search, one: number, other: number): number => {
  let [left, right] = [one, other]
  while (left !== right) {
    if (at(place, left) < at(place, right)) left = at(dominatorOf, left)
    else right = at(dominatorOf, right)
  }
  return left
}

/** Where all known ways to an element meet. */
const meetOfWays = (search: Search, element: number): number => {
  const { starts, ends } = search.back
  let found = -1
  for (let link = at(starts, element); link < at(starts, element + 1); link++) {
    const before = at(ends, link)
    if (at(search.dominatorOf, before) < 0) continue
    found = found < 0 ? before : meet(search, before, found)
  }
  return found
}

/** One pass from the root on; whether anything changed. */
const pass = (search: Search, order: Int32Array): boolean => {
  let hasChanged = false
  for (let place = order.length - 2; place >= 0; place--) {
    const element = at(order, place)
    const found = meetOfWays(search, element)
    if (found === at(search.dominatorOf, element)) continue
    search.dominatorOf[element] = found
    hasChanged = true
  }
  return hasChanged
}

/**
 * The dominators of a graph, by the algorithm of Cooper, Harvey and Kennedy (2001): passes over the elements until nothing
 * changes, two or three of them on graphs as models have. Iterative.
 */
export const dominatorsOf = (links: Adjacency, root: number): Dominators => {
  const order = postorder(links, root)
  const length = links.starts.length - 1
  const place = new Int32Array(length).fill(-1)
  order.forEach((element, index) => {
    place[element] = index
  })
  const dominatorOf = new Int32Array(length).fill(-1)
  dominatorOf[root] = root
  const search = { back: turned(links), place, dominatorOf }
  while (pass(search, order));
  const dominated = new Int32Array(length)
  for (const element of order) {
    const above = at(dominatorOf, element)
    if (element !== root) dominated[above] = at(dominated, above) + at(dominated, element) + 1
  }
  return { dominatorOf, order: order.reverse(), dominated }
}

/** All that an element dominates, in order of indices. */
export const dominatedBy = ({ dominatorOf, order, dominated }: Dominators, element: number): number[] => {
  const marks = new Int32Array(dominatorOf.length)
  const found: number[] = []
  marks[element] = 1
  // Each stands after its dominator; when all are found, the rest of the order has none.
  for (let place = 0; place < order.length && found.length < at(dominated, element); place++) {
    const other = at(order, place)
    if (other === element || at(marks, at(dominatorOf, other)) !== 1) continue
    marks[other] = 1
    found.push(other)
  }
  return found.sort((a, b) => a - b)
}
