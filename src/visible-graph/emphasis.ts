import { type Account, accountOf, countFiltered, withoutDrawn } from './account.ts'
import type { VisibleGraph } from './build-visible-graph.ts'
import { type Flow, mergeLines, type VisibleRelation } from './lift-relations.ts'
import type { VisibleLink } from './project-lines.ts'
import type { Question } from './question.ts'

/** What of a visible graph is drawn and what stands out, given what the user asks about. */
export interface Emphasis {
  readonly flows: readonly Flow[]
  readonly relations: readonly VisibleRelation[]
  readonly links: readonly VisibleLink[]
  /** Boxes that stand out; null when nothing was asked about and all are equal. */
  readonly lit: ReadonlySet<string> | null
}

/** A box and all boxes inside it on screen. */
export const withInside = (graph: VisibleGraph, ids: Iterable<string>): Set<string> => {
  const all = new Set(ids)
  for (const element of graph.elements) {
    if (element.parent !== null && all.has(element.parent)) all.add(element.id)
  }
  return all
}

const touching = <Line extends { readonly from: string; readonly to: string }>(
  lines: readonly Line[],
  boxes: ReadonlySet<string>,
): Line[] => lines.filter((line) => boxes.has(line.from) || boxes.has(line.to))

/** The containers around some boxes: they stay lit, so that what is lit still stands somewhere. */
const around = (graph: VisibleGraph, boxes: Iterable<string>): string[] => {
  const containers: string[] = []
  for (const id of boxes) {
    for (
      let box = graph.byId.get(id)?.parent ?? null;
      box !== null;
      box = graph.byId.get(box)?.parent ?? null
    ) {
      containers.push(box)
    }
  }
  return containers
}

/** Some boxes with the containers around them. */
export const withAround = (graph: VisibleGraph, boxes: ReadonlySet<string>): Set<string> =>
  new Set([...boxes, ...around(graph, boxes)])

const isInside = (graph: VisibleGraph, id: string): boolean => graph.byId.get(id)?.outside === false

/**
 * In the landscape nothing but the flows is drawn unasked; in focus, the lines inside the focused thing, and those to
 * its neighbours where they are few enough not to be flows.
 */
const unasked = (graph: VisibleGraph): Emphasis => {
  if (graph.scene === 'landscape') return { flows: graph.flows, relations: [], links: graph.links, lit: null }
  const isDrawn = (line: VisibleRelation): boolean =>
    graph.flows.length === 0 || (isInside(graph, line.from) && isInside(graph, line.to))
  return {
    flows: graph.flows,
    relations: graph.relations.filter(isDrawn),
    links: graph.unaskedLinks,
    lit: null,
  }
}

/**
 * The lines of the boxes asked about. Those of an opened box are gathered at its edge: the lines of all that is in it
 * would bury it, and each of them can be asked for by itself.
 */
const gathered = (
  graph: VisibleGraph,
  boxes: readonly string[],
  inside: ReadonlySet<string>,
): readonly VisibleRelation[] => {
  const lines = touching(graph.relations, inside)
  if (boxes.every((id) => !graph.byId.get(id)?.open)) return lines
  const asked = new Set(boxes)
  const gather = (id: string): string => {
    for (let box: string | null = id; box !== null; box = graph.byId.get(box)?.parent ?? null) {
      if (asked.has(box)) return box
    }
    return id
  }
  return mergeLines(
    lines
      .map((line) => ({ from: gather(line.from), to: gather(line.to), relations: line.relations }))
      .filter((line) => line.from !== line.to),
  )
}

/**
 * The lines and boxes that answer a question: the lines of the boxes asked about and of all inside them, and the boxes
 * at their ends. Grows with what is visible, not with the model.
 */
export const emphasisOf = (graph: VisibleGraph, { boxes, lit: alsoLit }: Question): Emphasis => {
  if (boxes.length + alsoLit.length === 0) return unasked(graph)
  const inside = withInside(graph, boxes)
  const relations = gathered(graph, boxes, inside)
  const links = touching(graph.links, inside)
  const ends = [...relations, ...links].flatMap((line) => [line.from, line.to])
  const lit = new Set([...inside, ...ends, ...withInside(graph, alsoLit)])
  return { flows: [], relations, links, lit: withAround(graph, lit) }
}

/** The account of what is drawn under an emphasis. */
export const accountOfEmphasis = (graph: VisibleGraph, emphasis: Emphasis): Account => {
  const drawn = [...emphasis.flows, ...emphasis.relations]
  const relations = drawn.flatMap((line) => line.relations)
  return accountOf(graph.total, withoutDrawn(graph.filtered, countFiltered(relations, graph.filter)), drawn)
}
