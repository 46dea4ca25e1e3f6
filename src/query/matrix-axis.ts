import type { ContainerId, PlaceId } from '#model/id.ts'
import { childrenOf, isElementId, type Model } from '#model/model.ts'
import type { Text } from '#model/text.ts'
import { at, eachLink } from './adjacency.ts'
import type { Admission } from './dependency-filter.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import { buildIsOpen, itselfKeyOf, type MatrixOpening } from './matrix-settings.ts'

/** A row, and the column of the same number: [M2] in docs/queries.md. */
export interface MatrixEntry {
  /** The id of the container; for what is said of an open whole itself, with `~` after it. */
  readonly key: string
  readonly container: ContainerId
  readonly name: Text
  /** All that is in the container, or only the whole itself without its parts. */
  readonly covers: 'all' | 'itself'
  /** 0 for a layer or pillar. */
  readonly level: number
  readonly place: PlaceId
  readonly isOpenable: boolean
  /** Open: its parts have entries of their own, and its cells are sums over them. */
  readonly isOpen: boolean
}

/** The entries from the top of the picture to its bottom, each before what is in it. */
export interface MatrixAxis {
  readonly entries: readonly MatrixEntry[]
  /** The entry around each one; -1 for a layer or pillar. */
  readonly parents: Int32Array
  /** Where what is in each entry ends: it has the numbers after its own and before this one. */
  readonly ends: Int32Array
  /** The innermost entry of each element of the graph; -1 where the filter leaves the element out. */
  readonly groundOf: Int32Array
}

/** Layers from the top down, as on the map, and then the pillars. */
const placesOf = (model: Model): PlaceId[] => [
  ...[...model.layers].reverse().map((layer) => layer.id),
  ...model.pillars.map((pillar) => pillar.id),
]

/** Containers that are let through, or have something in them that is. */
const heldOf = (graph: DependencyGraph, { elements }: Admission): ReadonlySet<ContainerId> => {
  const held = new Set<ContainerId>()
  graph.ids.forEach((id, element) => {
    if (at(elements, element) === 0) return
    const place = graph.places[at(graph.placeOf, element)]
    if (place !== undefined) held.add(place)
    held.add(id)
    for (let whole = at(graph.parents, element); whole >= 0; whole = at(graph.parents, whole)) {
      const around = graph.ids[whole]
      if (around === undefined || held.has(around)) break
      held.add(around)
    }
  })
  return held
}

/** Whether something that is let through is said of the element itself, and not only of its parts. */
const isSpokenOf = (graph: DependencyGraph, { elements, relations }: Admission, element: number): boolean => {
  if (at(elements, element) === 0) return false
  let isSpoken = false
  for (const links of [graph.standsOn, graph.stoodOnBy]) {
    eachLink(links, element, (end, relation) => {
      if ((at(relations, relation) & at(elements, end)) === 1) isSpoken = true
    })
  }
  return isSpoken
}

/** A container still to be visited, and the entry around it. */
interface Waiting {
  readonly id: ContainerId
  readonly place: PlaceId
  readonly level: number
  readonly parent: number
  /** The closed entry that covers it; -1 where it has an entry of its own. */
  readonly cover: number
}

interface OpenAxis {
  readonly entries: MatrixEntry[]
  readonly parents: number[]
  readonly groundOf: Int32Array
}

const push = (axis: OpenAxis, entry: MatrixEntry, parent: number): number => {
  axis.entries.push(entry)
  axis.parents.push(parent)
  return axis.entries.length - 1
}

const endsOf = (parents: Int32Array): Int32Array => {
  const ends = Int32Array.from(parents, (_, entry) => entry + 1)
  for (let entry = parents.length - 1; entry >= 0; entry--) {
    const parent = at(parents, entry)
    if (parent >= 0) ends[parent] = Math.max(at(ends, parent), at(ends, entry))
  }
  return ends
}

/** Whether an entry is another one, or around it. */
export const isAround = ({ ends }: MatrixAxis, entry: number, other: number): boolean =>
  entry <= other && other < at(ends, entry)

interface Ground {
  readonly graph: DependencyGraph
  readonly admission: Admission
  readonly isOpen: (id: ContainerId, level: number) => boolean
}

const entryOf = ({ graph, isOpen }: Ground, { id, place, level }: Waiting): MatrixEntry => {
  const { model } = graph
  const container = isElementId(model, id) ? model.elements.get(id) : model.places.get(place)
  if (!container) throw new Error(`unknown container: ${id}`)
  const isOpenable = childrenOf(model, id).length > 0
  return {
    key: id,
    container: id,
    name: container.name,
    covers: 'all',
    level,
    place,
    isOpenable,
    isOpen: isOpenable && isOpen(id, level),
  }
}

const itselfIn = (whole: MatrixEntry): MatrixEntry => ({
  ...whole,
  key: itselfKeyOf(whole.container),
  covers: 'itself',
  level: whole.level + 1,
  isOpenable: false,
  isOpen: false,
})

/** What a container adds to the axis. */
interface Entered {
  readonly entry: number
  /** The entry that covers the container itself. */
  readonly own: number
  readonly isOpen: boolean
}

/** Adds a container: its entry, and one for the whole itself where it is open and something is said of it. */
const enter = (ground: Ground, axis: OpenAxis, next: Waiting, element: number): Entered => {
  const all = entryOf(ground, next)
  const entry = push(axis, all, next.parent)
  const isSpoken = all.isOpen && element >= 0 && isSpokenOf(ground.graph, ground.admission, element)
  return { entry, own: isSpoken ? push(axis, itselfIn(all), entry) : entry, isOpen: all.isOpen }
}

/**
 * Lays the containers of a model out as an axis, by the rules [M2] and [M8] of docs/queries.md: depth first, with a
 * stack of its own. Linear in the size of the model.
 */
export const buildMatrixAxis = (
  graph: DependencyGraph,
  admission: Admission,
  opening: MatrixOpening,
): MatrixAxis => {
  const ground: Ground = { graph, admission, isOpen: buildIsOpen(opening) }
  const held = heldOf(graph, admission)
  const axis: OpenAxis = { entries: [], parents: [], groundOf: new Int32Array(graph.ids.length).fill(-1) }
  const waiting: Waiting[] = placesOf(graph.model)
    .filter((id) => held.has(id))
    .map((id) => ({ id, place: id, level: 0, parent: -1, cover: -1 }))
    .reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, place, level, cover } = next
    const element = isElementId(graph.model, id) ? (graph.indexOf.get(id) ?? -1) : -1
    const entered = cover < 0 ? enter(ground, axis, next, element) : null
    const own = entered?.own ?? cover
    if (element >= 0 && at(admission.elements, element) === 1) axis.groundOf[element] = own
    const inside = { place, level: level + 1, parent: entered?.entry ?? -1 }
    const children = childrenOf(graph.model, id).filter((child) => held.has(child))
    for (const child of children.reverse())
      waiting.push({ ...inside, id: child, cover: entered?.isOpen ? -1 : own })
  }
  const parents = Int32Array.from(axis.parents)
  return { entries: axis.entries, parents, ends: endsOf(parents), groundOf: axis.groundOf }
}
