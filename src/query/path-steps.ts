import type { ElementId } from '#model/id.ts'
import type { Relation } from '#model/relation.ts'
import { at, eachLink } from './adjacency.ts'
import type { Admission } from './dependency-filter.ts'
import { type DependencyGraph, idAt, relationAt } from './dependency-graph.ts'

/**
 * One step of a path. `relation`: a hop, with every relation that makes it, each from `from` to `to` or the other way
 * round. `tie`: to the same thing elsewhere. `part`: from a whole into a part of it. `whole`: from a part to its whole.
 */
export type PathStep =
  | {
      readonly kind: 'relation' | 'tie'
      readonly from: ElementId
      readonly to: ElementId
      /** At least one. */
      readonly relations: readonly Relation[]
    }
  | { readonly kind: 'part' | 'whole'; readonly from: ElementId; readonly to: ElementId }

/** Whether a step walks one of its relations as it is written, from → to. */
export const walksAsWritten = (step: PathStep, relation: Relation): boolean => step.from === relation.from

const turnStep = (step: PathStep): PathStep => {
  const ends = { from: step.to, to: step.from }
  if (step.kind === 'part') return { kind: 'whole', ...ends }
  if (step.kind === 'whole') return { kind: 'part', ...ends }
  return { ...step, ...ends }
}

/** The same way, walked back. */
export const turnSteps = (steps: readonly PathStep[]): PathStep[] => steps.map(turnStep).reverse()

/** The step along the admitted dependencies from one element to another. */
export const relationStep = (
  graph: DependencyGraph,
  admission: Admission,
  from: number,
  to: number,
): PathStep => {
  const relations: Relation[] = []
  eachLink(graph.standsOn, from, (end, relation) => {
    if (end === to && at(admission.relations, relation) === 1) relations.push(relationAt(graph, relation))
  })
  return { kind: 'relation', from: idAt(graph, from), to: idAt(graph, to), relations }
}

const tieStep = (graph: DependencyGraph, admission: Admission, from: number, to: number): PathStep => {
  const relations: Relation[] = []
  eachLink(graph.ties, from, (end, tie) => {
    if (end === to && at(admission.relations, tie) === 1) relations.push(relationAt(graph, tie))
  })
  return { kind: 'tie', from: idAt(graph, from), to: idAt(graph, to), relations }
}

/** Everything an element climbs to over its wholes and twins, itself first, each with the one before it. Nearest first. */
export const climbFrom = (
  graph: DependencyGraph,
  admission: Admission,
  element: number,
): Map<number, number> => {
  const before = new Map([[element, -1]])
  // The map grows while it is read.
  for (const next of before.keys()) {
    const parent = at(graph.parents, next)
    if (parent >= 0 && at(admission.elements, parent) === 1 && !before.has(parent)) before.set(parent, next)
    eachLink(graph.ties, next, (twin, tie) => {
      const isTied = at(admission.relations, tie) === 1 && at(admission.elements, twin) === 1
      if (isTied && !before.has(twin)) before.set(twin, next)
    })
  }
  return before
}

/** The steps along elements of which each is the whole, a part or a twin of the one before. */
export const joiningSteps = (
  graph: DependencyGraph,
  admission: Admission,
  elements: readonly number[],
): PathStep[] =>
  elements.slice(1).map((to, index) => {
    const from = elements[index] ?? -1
    const ends = { from: idAt(graph, from), to: idAt(graph, to) }
    if (at(graph.parents, from) === to) return { kind: 'whole', ...ends }
    if (at(graph.parents, to) === from) return { kind: 'part', ...ends }
    return tieStep(graph, admission, from, to)
  })

/** The steps from an element up to the nearest one that `isEnd`; none where it is one itself. */
export const stepsUp = (
  graph: DependencyGraph,
  admission: Admission,
  element: number,
  isEnd: (element: number) => boolean,
): PathStep[] => {
  const before = climbFrom(graph, admission, element)
  const end = [...before.keys()].find(isEnd)
  if (end === undefined) throw new Error(`no way up from: ${idAt(graph, element)}`)
  const way: number[] = []
  for (let next = end; next >= 0; next = before.get(next) ?? -1) way.push(next)
  return joiningSteps(graph, admission, way.reverse())
}
