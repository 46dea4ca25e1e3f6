import type { Basis } from '#model/citation.ts'
import type { ElementId } from '#model/id.ts'
import { ancestorsOf, type Model } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'

/** A line between two boxes and the relations it stands for; several are rolled up into one with a count. */
export interface VisibleRelation {
  /** `from~to`: there is one line a direction between two boxes. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly relations: readonly Relation[]
  /** The firmest basis among them. */
  readonly basis: Basis
}

const rank: Readonly<Record<Basis, number>> = { stated: 0, inferred: 1, assumed: 2 }

/** The firmest basis of some relations: one stated relation is enough for a solid line. */
export const firmestBasis = (relations: readonly Relation[]): Basis =>
  relations.reduce<Basis>((best, { basis }) => (rank[basis] < rank[best] ? basis : best), 'assumed')

/** Finds the box on screen that an element is, or is inside of; null where neither is there. Remembers its answers. */
export const createLifter = (
  model: Model,
  isVisible: (id: string) => boolean,
): ((id: ElementId) => string | null) => {
  const known = new Map<ElementId, string | null>()
  return (id) => {
    let box = known.get(id)
    if (box === undefined) {
      box = isVisible(id) ? id : (ancestorsOf(model, id).find((ancestor) => isVisible(ancestor)) ?? null)
      known.set(id, box)
    }
    return box
  }
}

/** A line that also stands for the relations the other way; `isMutual` where there are some each way. */
export interface Flow extends VisibleRelation {
  readonly isMutual: boolean
}

/** Merges the two directions between a pair into one flow, which points the way of its first relation. */
export const mergeFlows = (lines: readonly VisibleRelation[]): Flow[] => {
  const flows = new Map<string, Flow>()
  for (const line of lines) {
    const back = flows.get(`${line.to}~${line.from}`)
    if (back) {
      const relations = [...back.relations, ...line.relations]
      flows.set(back.id, { ...back, relations, basis: firmestBasis(relations), isMutual: true })
    } else flows.set(line.id, { ...line, isMutual: false })
  }
  return [...flows.values()]
}

/** Merges pairs of ends into lines, in the order of their first relation. */
export const mergeLines = (
  pairs: Iterable<{ readonly from: string; readonly to: string; readonly relations: readonly Relation[] }>,
): VisibleRelation[] => {
  const lines = new Map<string, { from: string; to: string; relations: Relation[] }>()
  for (const { from, to, relations } of pairs) {
    const id = `${from}~${to}`
    const line = lines.get(id)
    if (line) line.relations.push(...relations)
    else lines.set(id, { from, to, relations: [...relations] })
  }
  return [...lines].map(([id, line]) => ({ id, ...line, basis: firmestBasis(line.relations) }))
}

/**
 * Lifts relations to the nearest boxes on screen, drops those that begin and end in one box, and merges equal ones.
 * Ends that stand nowhere on screen are left out too; the account counts all of them as hidden.
 */
export const liftRelations = (
  relations: Iterable<Relation>,
  lift: (id: ElementId) => string | null,
): VisibleRelation[] => {
  const pairs: { from: string; to: string; relations: readonly Relation[] }[] = []
  for (const relation of relations) {
    const from = lift(relation.from)
    const to = lift(relation.to)
    if (from !== null && to !== null && from !== to) pairs.push({ from, to, relations: [relation] })
  }
  return mergeLines(pairs)
}
