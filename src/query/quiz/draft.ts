import type { Basis } from '#model/citation.ts'
import type { Model } from '#model/model.ts'
import type { QuizLevel } from '#model/quiz.ts'
import type { Text } from '#model/text.ts'
import { type Ask, type Distractor, mostOptions, type Option, type Proof, type Question } from './question.ts'
import { type Random, shuffled } from './random.ts'

/** A wrong answer that could be offered. */
export interface Candidate extends Distractor {
  /** How alike it is to the right answer; more is more alike. */
  readonly likeness: number
}

/** A question that could be asked: its facts, and the question itself when it is wanted. */
export interface Draft {
  /** The facts it gives away: no other question of the quiz rests on one of them. */
  readonly facts: readonly string[]
  /** The weakest basis among its facts. */
  readonly basis: Basis
  /** The question with its wrong answers chosen; null where it cannot be asked. */
  readonly settle: (random: Random, level: QuizLevel) => Question | null
}

/** One right answer among several. */
interface Choice {
  readonly ask: Ask
  readonly right: Option
  readonly proof: Proof
  /** The names that are asked about, which must not tell the answer. */
  readonly subjects: readonly Text[]
  readonly candidates: () => readonly Candidate[]
  /** All answers in the order in which they are shown, where it is not one of chance. */
  readonly order?: readonly Option[]
}

/** The name of an option; for what has none, its value. */
export const nameOfOption = (model: Model, option: Option): Text => {
  switch (option.of) {
    case 'place':
      return model.places.get(option.id)?.name ?? { zh: option.id, en: option.id }
    case 'element':
      return model.elements.get(option.id)?.name ?? { zh: option.id, en: option.id }
    case 'project':
      return model.projects.get(option.id)?.name ?? { zh: option.id, en: option.id }
    case 'truth':
      return { zh: String(option.isTrue), en: String(option.isTrue) }
  }
}

/** With fewer wrong answers than this, nothing is asked. */
const fewestWrong = 2

const plain = (text: string): string => text.toLowerCase().replace(/[\s\p{P}]/gu, '')

const holds = (one: string, other: string): boolean =>
  plain(one).includes(plain(other)) || plain(other).includes(plain(one))

/** Whether one name is part of the other, in either language: [Q6] of docs/quiz.md. */
export const isToldBy = (subject: Text, answer: Text): boolean =>
  holds(subject.zh, answer.zh) || holds(subject.en, answer.en)

const isSameName = (one: Text, other: Text): boolean => one.zh === other.zh || one.en === other.en

/** Each level looks for its wrong answers in another part of the list, the most alike first: [Q8] of docs/quiz.md. */
const poolOf = (candidates: readonly Candidate[], level: QuizLevel): readonly Candidate[] => {
  const few = mostOptions * 2
  switch (level) {
    case 'hard':
      return candidates.slice(0, few)
    case 'medium':
      return candidates.slice(0, Math.max(few, Math.ceil(candidates.length / 4)))
    case 'easy':
      return candidates.slice(-Math.max(few, Math.ceil(candidates.length / 2)))
  }
}

/** The first few whose names differ from those before and from the taken ones. */
const differing = (model: Model, candidates: readonly Candidate[], taken: readonly Text[]): Candidate[] => {
  const names = [...taken]
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    const name = nameOfOption(model, candidate.option)
    if (chosen.length === mostOptions - 1) break
    if (names.some((each) => isSameName(each, name))) continue
    names.push(name)
    chosen.push(candidate)
  }
  return chosen
}

/** The candidates of a level in an order of chance, and behind them the others. */
export const byChance = (
  candidates: readonly Candidate[],
  random: Random,
  level: QuizLevel,
): readonly Candidate[] => {
  const ranked = shuffled(candidates, random).sort((a, b) => b.likeness - a.likeness)
  const pool = poolOf(ranked, level)
  const inPool = new Set(pool)
  return [...shuffled(pool, random), ...ranked.filter((each) => !inPool.has(each))]
}

const isOption = (option: Option, other: Option): boolean => {
  if (option.of === 'truth') return other.of === 'truth' && option.isTrue === other.isTrue
  return option.of === other.of && option.id === other.id
}

const questionOf = (
  { ask, right, proof }: Choice,
  options: readonly Option[],
  wrong: readonly Candidate[],
): Question => ({
  ask,
  options,
  right: options.findIndex((option) => isOption(option, right)),
  proof,
  against: options.map((option) => wrong.find((each) => isOption(each.option, option))?.against ?? null),
})

/** Chooses the wrong answers and the order of all; null where there are too few, or the name tells the answer. */
export const settleChoice = (
  model: Model,
  choice: Choice,
  random: Random,
  level: QuizLevel,
): Question | null => {
  const { right, subjects, order, candidates } = choice
  const answer = nameOfOption(model, right)
  if (subjects.some((subject) => isToldBy(subject, answer))) return null
  if (order) return questionOf(choice, order, candidates())
  const wrong = differing(model, byChance(candidates(), random, level), [...subjects, answer])
  if (wrong.length < fewestWrong) return null
  const options = shuffled([right, ...wrong.map(({ option }) => option)], random)
  return questionOf(choice, options, wrong)
}
