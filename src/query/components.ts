import { type Adjacency, at } from './adjacency.ts'

/** Which elements lead to each other, over the indices of an adjacency. */
export interface Components {
  /**
   * The component of each element, from 0. Every link leads within a component or to one of a lower number, so counting
   * up is an order in which nothing comes before what it leads to.
   */
  readonly componentOf: Int32Array
  readonly count: number
  /** How many elements each component has. */
  readonly sizes: Int32Array
}

interface Search extends Adjacency {
  /** The order in which elements were found, from 0; -1 before. */
  readonly found: Int32Array
  /** The earliest element found that each one is known to lead back to. */
  readonly low: Int32Array
  readonly componentOf: Int32Array
  /** Elements from the root of the search to where it is; the first `depth` are in use. */
  readonly path: Int32Array
  depth: number
  /** The link of each element on the path that is looked at next. */
  readonly next: Int32Array
  /** Elements found that have no component yet; the first `open` are in use. */
  readonly waiting: Int32Array
  open: number
  discovered: number
  count: number
}

const createSearch = (links: Adjacency): Search => {
  const length = links.starts.length - 1
  return {
    ...links,
    found: new Int32Array(length).fill(-1),
    low: new Int32Array(length),
    componentOf: new Int32Array(length).fill(-1),
    path: new Int32Array(length),
    depth: 0,
    next: links.starts.slice(),
    waiting: new Int32Array(length),
    open: 0,
    discovered: 0,
    count: 0,
  }
}

const enter = (search: Search, element: number): void => {
  search.found[element] = search.discovered
  search.low[element] = search.discovered
  search.discovered += 1
  search.path[search.depth] = element
  search.depth += 1
  search.waiting[search.open] = element
  search.open += 1
}

const lower = (search: Search, element: number, found: number): void => {
  if (found < at(search.low, element)) search.low[element] = found
}

/** All that was found since an element leads back to it: they are one component. */
const closeComponent = (search: Search, root: number): void => {
  for (let element = -1; element !== root; ) {
    search.open -= 1
    element = at(search.waiting, search.open)
    search.componentOf[element] = search.count
  }
  search.count += 1
}

const leave = (search: Search, element: number): void => {
  search.depth -= 1
  if (at(search.low, element) === at(search.found, element)) closeComponent(search, element)
  if (search.depth > 0) lower(search, at(search.path, search.depth - 1), at(search.low, element))
}

/** Looks at the next link of the element at the end of the path, or leaves it. */
const step = (search: Search): void => {
  const element = at(search.path, search.depth - 1)
  const link = at(search.next, element)
  if (link === at(search.starts, element + 1)) {
    leave(search, element)
    return
  }
  search.next[element] = link + 1
  const end = at(search.ends, link)
  if (at(search.found, end) < 0) enter(search, end)
  else if (at(search.componentOf, end) < 0) lower(search, element, at(search.found, end))
}

const sizesOf = (componentOf: Int32Array, count: number): Int32Array => {
  const sizes = new Int32Array(count)
  for (const component of componentOf) sizes[component] = at(sizes, component) + 1
  return sizes
}

/**
 * The strongly connected components of a graph, by Tarjan's algorithm (1972) with a stack of its own: linear, and no
 * chain is too long for it. An element that is on no cycle is a component alone; one that leads to itself is too.
 */
export const strongComponents = (links: Adjacency): Components => {
  const search = createSearch(links)
  for (let element = 0; element < search.found.length; element++) {
    if (at(search.found, element) >= 0) continue
    enter(search, element)
    while (search.depth > 0) step(search)
  }
  const { componentOf, count } = search
  return { componentOf, count, sizes: sizesOf(componentOf, count) }
}
