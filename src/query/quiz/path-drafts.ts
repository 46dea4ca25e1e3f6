import { bases } from '#model/citation.ts'
import type { ElementId } from '#model/id.ts'
import { elementOf, type Model } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import { type Candidate, type Draft, settleChoice } from './draft.ts'
import { kinOf, kinOfAll } from './kin.ts'
import { likenessOf } from './likeness.ts'
import { reachOf } from './reach.ts'
import { factOf, otherEnd, tellingRelations, upperEnd } from './telling-relations.ts'

/** A relation read as a dependency. */
interface Step {
  readonly upper: ElementId
  readonly lower: ElementId
  readonly relation: Relation
}

const stepsOf = (model: Model): Step[] =>
  tellingRelations(model).flatMap((relation) => {
    const upper = upperEnd(model, relation)
    return upper ? [{ upper: relation[upper], lower: relation[otherEnd(upper)], relation }] : []
  })

/** What is on no way from the one down to the other, nor a part or whole of what is. */
const offTheWay = (model: Model, [first, second]: readonly [Step, Step]): Candidate[] => {
  const { upper } = first
  const { lower } = second
  const below = reachOf(model, upper, 'stands-on')
  const above = reachOf(model, lower, 'stood-on-by')
  const onTheWay = kinOfAll(model, [upper, lower, ...[...below].filter((id) => above.has(id))])
  const isBelow = (id: ElementId): boolean => below.has(id)
  return [...model.elements.keys()]
    .filter((id) => !onTheWay.has(id))
    .map((id) => ({
      option: { of: 'element', id },
      against: isBelow(id) ? { code: 'not-above', element: lower } : { code: 'not-below', element: upper },
      likeness: likenessOf(model, first.lower, id) + (isBelow(id) || above.has(id) ? 1 : 0),
    }))
}

const draftOf = (model: Model, steps: readonly [Step, Step]): Draft => {
  const [first, second] = steps
  const from = first.upper
  const to = second.lower
  const relations = [first.relation, second.relation]
  const choice = {
    ask: { code: 'path', from, to },
    right: { of: 'element', id: first.lower },
    proof: { code: 'relations', relations },
    subjects: [elementOf(model, from).name, elementOf(model, to).name],
    candidates: () => offTheWay(model, steps),
  } as const
  const weakest = Math.max(...relations.map(({ basis }) => bases.indexOf(basis)))
  return {
    facts: relations.map(factOf),
    basis: bases[weakest] ?? 'assumed',
    settle: (random, level) => settleChoice(model, choice, random, level),
  }
}

/** Through what one thing stands on another: two relations, the one beginning where the other ends. */
export const pathDrafts = (model: Model): Draft[] => {
  const steps = stepsOf(model)
  const below = new Map<ElementId, Step[]>()
  for (const step of steps) below.set(step.upper, [...(below.get(step.upper) ?? []), step])
  return steps.flatMap((first) =>
    (below.get(first.lower) ?? [])
      .filter((second) => !kinOf(model, first.upper).has(second.lower))
      .map((second) => draftOf(model, [first, second])),
  )
}
