import { at, eachLink } from './adjacency.ts'
import type { Admission } from './dependency-filter.ts'
import type { DependencyGraph } from './dependency-graph.ts'

/**
 * A number for each element, the same for all twins: [T5] of docs/queries.md. It is the index of the first of them.
 * Ties and elements that are not admitted join nothing. Linear.
 */
export const thingsOf = (graph: DependencyGraph, admission: Admission): Int32Array => {
  const things = new Int32Array(graph.ids.length).fill(-1)
  for (let first = 0; first < things.length; first++) {
    if (at(things, first) >= 0) continue
    things[first] = first
    const waiting = at(admission.elements, first) === 1 ? [first] : []
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      eachLink(graph.ties, next, (twin, tie) => {
        const isTied = at(admission.relations, tie) === 1 && at(admission.elements, twin) === 1
        if (!isTied || at(things, twin) >= 0) return
        things[twin] = first
        waiting.push(twin)
      })
    }
  }
  return things
}
