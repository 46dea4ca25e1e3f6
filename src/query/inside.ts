import { at, eachLink } from './adjacency.ts'
import type { Admission } from './dependency-filter.ts'
import type { DependencyGraph } from './dependency-graph.ts'

/** A selection with all that is inside it: [T5] and [T6] of docs/queries.md. */
export interface Inside {
  /** The selected elements, then the others, nearest first. */
  readonly members: readonly number[]
  /** 1 for each member. */
  readonly marks: Int32Array
  /** The member that each one came by, and the tie it came by; -1 for the selected ones, and for the tie of a part. */
  readonly before: ReadonlyMap<number, { readonly element: number; readonly tie: number }>
}

/** Gathers some elements, their parts and their twins, and the parts and twins of those. Breadth first. */
export const insideOf = (
  graph: DependencyGraph,
  admission: Admission,
  selected: readonly number[],
): Inside => {
  const marks = new Int32Array(graph.ids.length)
  const before = new Map<number, { element: number; tie: number }>()
  const members = selected.filter((element) => at(admission.avoided, element) === 0)
  for (const element of members) marks[element] = 1
  const add = (element: number, from: number, tie: number): void => {
    if (at(marks, element) === 1 || at(admission.avoided, element) === 1) return
    marks[element] = 1
    before.set(element, { element: from, tie })
    members.push(element)
  }
  // The list grows while it is read.
  for (const member of members) {
    eachLink(graph.ties, member, (twin, tie) => {
      if (at(admission.relations, tie) === 1 && at(admission.elements, twin) === 1) add(twin, member, tie)
    })
    eachLink(graph.parts, member, (part) => add(part, member, -1))
  }
  return { members, marks, before }
}

/** The same filter, with some elements left out along with all inside them: [P6]. */
export const avoiding = (
  graph: DependencyGraph,
  admission: Admission,
  elements: readonly number[],
): Admission => {
  if (elements.length === 0) return admission
  const { marks } = insideOf(
    graph,
    { ...admission, elements: new Int32Array(graph.ids.length).fill(1) },
    elements,
  )
  return {
    ...admission,
    avoided: marks,
    elements: admission.elements.map((admitted, element) => admitted & (1 - at(marks, element))),
  }
}

/** The same filter, letting through a selection whatever its place is. */
export const admitting = (admission: Admission, insides: readonly Inside[]): Admission => {
  const elements = admission.elements.slice()
  for (const { members } of insides) for (const member of members) elements[member] = 1
  return { ...admission, elements }
}
