import type { ElementId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { PathStep } from '#query/path-steps.ts'
import type { BoxMark, BoxMarks } from './box-mark.ts'
import type { VisibleGraph } from './build-visible-graph.ts'
import { type Emphasis, withAround } from './emphasis.ts'
import { liftRelations, type VisibleRelation } from './lift-relations.ts'
import { mostTracedLines } from './limits.ts'
import { createElementLifter } from './question.ts'

/** Where paths begin and end, on the corner of a box. */
export const endMarks = { from: 'A', to: 'B' } as const

/** Paths as they are to be shown. */
export interface ShownPaths {
  readonly from: readonly ElementId[]
  readonly to: readonly ElementId[]
  readonly ways: readonly (readonly PathStep[])[]
  /** There is one, and its boxes are numbered. */
  readonly isOne: boolean
}

/** An emphasis whose lit boxes are those that paths lead through. */
export interface PathsEmphasis extends Emphasis {
  /** On the corner of a box: its place on the one path that is shown, else A and B for the ends. */
  readonly marks: BoxMarks
  /** What the paths touch that lies in closed boxes. */
  readonly hidden: readonly ElementId[]
}

type Lift = (id: ElementId) => string | null

/** The elements of a way in their order. */
export const elementsOfWay = (steps: readonly PathStep[]): ElementId[] =>
  steps.flatMap((step, index) => (index === 0 ? [step.from, step.to] : [step.to]))

/** The lines of the first ways, as many whole ways as can be drawn, and those of the first in any case. */
const drawableLines = (ways: ShownPaths['ways'], lift: Lift): readonly VisibleRelation[] => {
  const relations = new Set(ways[0]?.flatMap((step) => ('relations' in step ? step.relations : [])))
  let lines = liftRelations(relations, lift)
  for (const way of ways.slice(1)) {
    for (const step of way) if ('relations' in step) for (const each of step.relations) relations.add(each)
    const next = liftRelations(relations, lift)
    if (next.length > mostTracedLines) break
    lines = next
  }
  return lines
}

const markWith = (badge: string): BoxMark => ({ ring: { tone: 'asked', line: 'solid' }, badge })

/** Numbers boxes in the order in which they are first come to, from 1. */
const orderOf = (elements: readonly ElementId[], lift: Lift): Map<string, BoxMark> => {
  const order = new Map<string, BoxMark>()
  for (const element of elements) {
    const box = lift(element)
    if (box !== null && !order.has(box)) order.set(box, markWith(String(order.size + 1)))
  }
  return order
}

const marksOfEnds = ({ from, to }: ShownPaths, lift: Lift): Map<string, BoxMark> => {
  const marks = new Map<string, BoxMark>()
  const mark = (ids: readonly ElementId[], text: string): void => {
    for (const id of ids) {
      const box = lift(id)
      if (box === null) continue
      const before = marks.get(box)?.badge ?? ''
      marks.set(box, markWith(before.endsWith(text) ? before : `${before}${text}`))
    }
  }
  mark(from, endMarks.from)
  mark(to, endMarks.to)
  return marks
}

/** Shows paths on what is on screen: every element at its own box, or at the closed one that it is inside of. */
export const pathsEmphasisOf = (model: Model, graph: VisibleGraph, shown: ShownPaths): PathsEmphasis => {
  const lift = createElementLifter(model, graph)
  const elements = [...new Set(shown.ways.flatMap(elementsOfWay))]
  const touched = [...shown.from, ...shown.to, ...elements]
  const relations = drawableLines(shown.ways, lift)
  const one = shown.isOne ? shown.ways[0] : undefined
  return {
    flows: [],
    links: [],
    relations,
    lit: withAround(graph, new Set(touched.flatMap((id) => lift(id) ?? []))),
    marks: one ? orderOf(elementsOfWay(one), lift) : marksOfEnds(shown, lift),
    hidden: elements.filter((id) => lift(id) !== id),
  }
}
