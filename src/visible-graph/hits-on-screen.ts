import type { ElementId } from '#model/id.ts'
import { grades } from '#model/impact-event.ts'
import type { Model } from '#model/model.ts'
import type { ImpactHit } from '#query/impact.ts'
import type { VisibleGraph } from './build-visible-graph.ts'
import { boxOfElement } from './question.ts'

/** What of an answer one box stands for. */
export interface BoxHits {
  /** The hit on what the box itself is; null where only something inside of it is hit. */
  readonly own: ImpactHit | null
  /** Hits on what is inside of it and has no box of its own. */
  readonly inside: readonly ImpactHit[]
}

/** An answer on what is on screen. The four counts make the number of hits, always. */
export interface HitsOnScreen {
  readonly boxes: ReadonlyMap<string, BoxHits>
  /** Hits that have a box of their own. */
  readonly shown: number
  /** Hits inside closed boxes. */
  readonly inClosed: number
  /** Elements away from what is in focus. */
  readonly away: number
  /** What the map has no boxes for: projects, indicators, bodies that are told. */
  readonly besides: number
}

type Standing = 'shown' | 'inClosed' | 'away' | 'besides'

/** Whether one hit is worse than another, or as bad and nearer. */
const isWorse = (one: ImpactHit, other: ImpactHit): boolean =>
  grades.indexOf(one.grade) - grades.indexOf(other.grade) < 0 ||
  (one.grade === other.grade && one.hops < other.hops)

/** The hit that a box is marked by: its own, else the worst inside of it. */
export const markingHit = ({ own, inside }: BoxHits): ImpactHit =>
  own ?? inside.reduce((found, hit) => (isWorse(hit, found) ? hit : found))

/** The box of an element; a band or pillar is none, for it lights up for nothing that is not in it. */
const elementBox = (model: Model, graph: VisibleGraph, id: ElementId): string | null => {
  const box = boxOfElement(model, graph, id)
  return box !== null && graph.byId.get(box)?.kind === 'element' ? box : null
}

/** Where each hit stands on screen: at its own box, or at the closed one that it is inside of. Twins at each of theirs. */
export const hitsOnScreen = (model: Model, graph: VisibleGraph, hits: readonly ImpactHit[]): HitsOnScreen => {
  const boxes = new Map<string, { own: ImpactHit | null; inside: ImpactHit[] }>()
  const counts: Record<Standing, number> = { shown: 0, inClosed: 0, away: 0, besides: 0 }
  const boxFor = (id: string) => {
    const known = boxes.get(id) ?? { own: null, inside: [] }
    boxes.set(id, known)
    return known
  }
  const standingOf = (hit: ImpactHit): Standing => {
    const { item, twins } = hit
    if (item.kind === 'owner') return 'besides'
    if (item.kind !== 'element') {
      // In focus a project or indicator may have a box.
      if (!graph.byId.has(item.id)) return 'besides'
      boxFor(item.id).own = hit
      return 'shown'
    }
    let standing: Standing = 'away'
    for (const id of [item.id, ...twins]) {
      const box = elementBox(model, graph, id)
      if (box === null) continue
      if (box === id) boxFor(box).own = hit
      else boxFor(box).inside.push(hit)
      if (box === id || standing === 'away') standing = box === id ? 'shown' : 'inClosed'
    }
    return standing
  }
  for (const hit of hits) counts[standingOf(hit)] += 1
  return { boxes, ...counts }
}
