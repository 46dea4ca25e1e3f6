import type { ElementId } from '#model/id.ts'
import { childrenOf, type Model } from '#model/model.ts'
import { closure, farEnd, relationsOf, twinsOf, wholeOf } from './kin.ts'
import { standsAtEnd } from './telling-relations.ts'

type Direction = 'stands-on' | 'stood-on-by'

/** What an element's own relations lead to, one step along the dependencies or against them. */
const stepsFrom = (model: Model, id: ElementId, direction: Direction): ElementId[] =>
  relationsOf(model, id)
    .filter((relation) => {
      const isUpper = standsAtEnd(model, relation, relation.from === id ? 'from' : 'to')
      const isLower = standsAtEnd(model, relation, relation.from === id ? 'to' : 'from')
      return direction === 'stands-on' ? isUpper : isLower
    })
    .map((relation) => farEnd(relation, id))

/**
 * Everything that an element may be said to stand on, or that may be said to stand on it: the trace read as generously
 * as can be, through relations of any basis. A whole that is reached leads on to its parts, and counts them as reached;
 * against the dependencies, a part leads on to its wholes. Along the one and against the other are inverse.
 */
export const reachOf = (model: Model, start: ElementId, direction: Direction): ReadonlySet<ElementId> =>
  closure(start, (id) => [
    ...twinsOf(model, id),
    ...(direction === 'stands-on' ? childrenOf(model, id) : wholeOf(model, id)),
    ...stepsFrom(model, id, direction),
  ])
