import type { Model } from '#model/model.ts'
import { type QuizLevel, type QuizTopic, quizTopics } from '#model/quiz.ts'
import type { Draft } from './draft.ts'
import { indicatorDrafts } from './indicator-drafts.ts'
import { pathDrafts } from './path-drafts.ts'
import { bandDrafts, layerDrafts } from './place-drafts.ts'
import { projectDrafts } from './project-drafts.ts'
import type { Question, Quiz, QuizWish } from './question.ts'
import { type Random, randomOf, shuffled } from './random.ts'
import { relationDrafts, standsOnDrafts, statementDrafts } from './relation-drafts.ts'

const makers: Readonly<Record<QuizTopic, (model: Model) => Draft[]>> = {
  layer: layerDrafts,
  band: bandDrafts,
  'stands-on': standsOnDrafts,
  relation: relationDrafts,
  path: pathDrafts,
  project: projectDrafts,
  statement: statementDrafts,
  indicator: indicatorDrafts,
}

const knownDrafts = new WeakMap<Model, Map<QuizTopic, readonly Draft[]>>()

/** The drafts of a topic without those that rest on an assumption, [Q2]; in the order of the model. */
const draftsOf = (model: Model, topic: QuizTopic): readonly Draft[] => {
  const known = knownDrafts.get(model) ?? new Map<QuizTopic, readonly Draft[]>()
  knownDrafts.set(model, known)
  const drafts = known.get(topic) ?? makers[topic](model).filter(({ basis }) => basis !== 'assumed')
  known.set(topic, drafts)
  return drafts
}

/** Deals the questions of one topic, each time one more; none rests on a fact that was used. */
interface Dealer {
  readonly topic: QuizTopic
  readonly next: (used: ReadonlySet<string>) => { question: Question; facts: readonly string[] } | null
}

const dealerOf = (model: Model, topic: QuizTopic, level: QuizLevel, random: Random): Dealer => {
  // The easy ones rest on sentences alone.
  const drafts = draftsOf(model, topic).filter(({ basis }) => level !== 'easy' || basis === 'stated')
  const waiting = shuffled(drafts, random)
  return {
    topic,
    next: (used) => {
      for (let draft = waiting.pop(); draft; draft = waiting.pop()) {
        const question = draft.facts.some((fact) => used.has(fact)) ? null : draft.settle(random, level)
        if (question) return { question, facts: draft.facts }
      }
      return null
    },
  }
}

/** Deals in turn, one question of each topic, until there are enough or no topic has another. */
const dealt = (dealers: readonly Dealer[], count: number) => {
  const used = new Set<string>()
  const served = new Set<QuizTopic>()
  const questions: Question[] = []
  const waiting = [...dealers]
  while (questions.length < count) {
    const dealer = waiting.shift()
    if (!dealer) break
    const one = dealer.next(used)
    if (!one) continue
    waiting.push(dealer)
    served.add(dealer.topic)
    questions.push(one.question)
    for (const fact of one.facts) used.add(fact)
  }
  return { questions, served }
}

const canAsk = (model: Model, topic: QuizTopic, wish: QuizWish): boolean =>
  dealerOf(model, topic, wish.level, randomOf(wish.seed)).next(new Set()) !== null

/**
 * Makes a quiz from the facts of a model: the same one for the same seed, count, level and topics. The rules are [Q1] to
 * [Q10] of docs/quiz.md. There are fewer questions than wished for where the model has no more.
 */
export const buildQuiz = (model: Model, wish: QuizWish): Quiz => {
  const wanted = quizTopics.filter((topic) => wish.topics.length === 0 || wish.topics.includes(topic))
  const order = shuffled(wanted, randomOf(wish.seed))
  const dealers = order.map((topic) =>
    dealerOf(model, topic, wish.level, randomOf(`${wish.seed} ${topic} ${wish.level}`)),
  )
  const { questions, served } = dealt(dealers, wish.count)
  const leftOut = wanted.filter((topic) => !served.has(topic) && !canAsk(model, topic, wish))
  return { questions, leftOut }
}
