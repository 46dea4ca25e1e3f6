import type { ElementId } from '#model/id.ts'
import { childrenOf, elementOf, isElementId, type Model } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'

/** A set of elements for each element, computed when it is first asked for. */
type Sets = Map<ElementId, ReadonlySet<ElementId>>

interface Known {
  readonly kin: Sets
  readonly touched: Sets
}

const knownOf = new WeakMap<Model, Known>()

const remembered = (
  model: Model,
  which: keyof Known,
  id: ElementId,
  compute: () => ReadonlySet<ElementId>,
): ReadonlySet<ElementId> => {
  const known = knownOf.get(model) ?? { kin: new Map(), touched: new Map() }
  knownOf.set(model, known)
  const found = known[which].get(id) ?? compute()
  known[which].set(id, found)
  return found
}

/** What a relation joins an element to. */
export const farEnd = ({ from, to }: Relation, id: ElementId): ElementId => (from === id ? to : from)

/** The relations that touch an element itself. */
export const relationsOf = (model: Model, id: ElementId): Relation[] => [
  ...(model.relationsFrom.get(id) ?? []),
  ...(model.relationsTo.get(id) ?? []),
]

/** The same things in another architecture. */
export const twinsOf = (model: Model, id: ElementId): ElementId[] =>
  relationsOf(model, id)
    .filter(({ type }) => model.relationTypes.get(type)?.sameThing === true)
    .map((relation) => farEnd(relation, id))

/** Everything that repeated steps lead to from an element, itself included. */
export const closure = (start: ElementId, next: (id: ElementId) => readonly ElementId[]): Set<ElementId> => {
  const found = new Set([start])
  // The set grows while it is read.
  for (const id of found) for (const each of next(id)) found.add(each)
  return found
}

/** The element that an element stands in, if any. */
export const wholeOf = (model: Model, id: ElementId): ElementId[] => {
  const { parent } = elementOf(model, id)
  return parent !== undefined && isElementId(model, parent) ? [parent] : []
}

/**
 * What may be meant by an element: itself, its twins ([T5]), the wholes around it, and all its parts. Of two elements
 * each is kin of the other or neither is. Rule [Q4] of docs/quiz.md.
 */
export const kinOf = (model: Model, id: ElementId): ReadonlySet<ElementId> =>
  remembered(model, 'kin', id, () => {
    const up = closure(id, (each) => [...twinsOf(model, each), ...wholeOf(model, each)])
    const down = closure(id, (each) => [...twinsOf(model, each), ...childrenOf(model, each)])
    return new Set([...up, ...down])
  })

/** The kin of several elements together. */
export const kinOfAll = (model: Model, ids: Iterable<ElementId>): Set<ElementId> => {
  const all = new Set<ElementId>()
  for (const id of ids) for (const each of kinOf(model, id)) all.add(each)
  return all
}

/** Everything that some relation, of whatever type and basis, joins to an element's kin, or that is its kin. */
export const touchedBy = (model: Model, id: ElementId): ReadonlySet<ElementId> =>
  remembered(model, 'touched', id, () => {
    const kin = kinOf(model, id)
    const neighbours = [...kin].flatMap((each) =>
      relationsOf(model, each).map((relation) => farEnd(relation, each)),
    )
    return new Set([...kin, ...kinOfAll(model, neighbours)])
  })
