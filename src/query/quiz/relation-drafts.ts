import type { ElementId } from '#model/id.ts'
import { elementOf, type Model } from '#model/model.ts'
import type { QuizLevel } from '#model/quiz.ts'
import type { Relation } from '#model/relation.ts'
import { byChance, type Candidate, type Draft, settleChoice } from './draft.ts'
import { kinOf } from './kin.ts'
import type { Against, Ask, Option, Question } from './question.ts'
import type { Random } from './random.ts'
import { reachOf } from './reach.ts'
import { type End, factOf, otherEnd, othersAtEnd, tellingRelations, upperEnd } from './telling-relations.ts'

interface AtEnd {
  readonly ask: Ask
  /** The end that is asked for. */
  readonly end: End
  readonly candidates: () => readonly Candidate[]
}

const draftOf = (model: Model, relation: Relation, { ask, end, candidates }: AtEnd): Draft => {
  const choice = {
    ask,
    right: { of: 'element', id: relation[end] },
    proof: { code: 'relations', relations: [relation] },
    subjects: [elementOf(model, relation[otherEnd(end)]).name],
    candidates,
  } as const
  return {
    facts: [factOf(relation)],
    basis: relation.basis,
    settle: (random, level) => settleChoice(model, choice, random, level),
  }
}

const relationDraft = (model: Model, relation: Relation, end: End): Draft =>
  draftOf(model, relation, {
    ask: { code: 'relation', element: relation[otherEnd(end)], type: relation.type, end },
    end,
    candidates: () => othersAtEnd(model, relation, end),
  })

/** What stands at the other end of a relation, by the name of its type: which one serves whom, protects what. */
export const relationDrafts = (model: Model): Draft[] =>
  tellingRelations(model).flatMap((relation) => [
    relationDraft(model, relation, 'to'),
    relationDraft(model, relation, 'from'),
  ])

const standsOnDraft = (model: Model, relation: Relation, upper: End): Draft => {
  const element = relation[upper]
  const end = otherEnd(upper)
  const against: Against = { code: 'not-below', element }
  const candidates = (): Candidate[] => {
    const reached = reachOf(model, element, 'stands-on')
    const isReached = (id: ElementId): boolean => [...kinOf(model, id)].some((each) => reached.has(each))
    return othersAtEnd(model, relation, end)
      .filter(({ option }) => option.of === 'element' && !isReached(option.id))
      .map((candidate) => ({ ...candidate, against }))
  }
  return draftOf(model, relation, { ask: { code: 'stands-on', element }, end, candidates })
}

/** What something stands on, by whatever type of relation declares it. */
export const standsOnDrafts = (model: Model): Draft[] =>
  tellingRelations(model).flatMap((relation) => {
    const upper = upperEnd(model, relation)
    return upper ? [standsOnDraft(model, relation, upper)] : []
  })

const verdicts: readonly Option[] = [
  { of: 'truth', isTrue: true },
  { of: 'truth', isTrue: false },
]

const statement = (relation: Relation, to: ElementId): Question => {
  const isTrue = to === relation.to
  const wrong: Against = { code: 'contradicted' }
  return {
    ask: { code: 'statement', from: relation.from, type: relation.type, to },
    options: verdicts,
    right: isTrue ? 0 : 1,
    proof: { code: 'relations', relations: [relation] },
    against: isTrue ? [null, wrong] : [wrong, null],
  }
}

const settleStatement = (
  model: Model,
  relation: Relation,
  random: Random,
  level: QuizLevel,
): Question | null => {
  if (random() < 0.5) return statement(relation, relation.to)
  const [other] = byChance(othersAtEnd(model, relation, 'to'), random, level)
  return other?.option.of === 'element' ? statement(relation, other.option.id) : null
}

/** A sentence as the model has it, or one with another end, which nothing in the model says: true or false. */
export const statementDrafts = (model: Model): Draft[] =>
  tellingRelations(model).map((relation) => ({
    facts: [factOf(relation)],
    basis: relation.basis,
    settle: (random, level) => settleStatement(model, relation, random, level),
  }))
