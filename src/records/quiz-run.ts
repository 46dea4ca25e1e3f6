import type { Dataset } from '#model/dataset.ts'
import { type QuizLevel, type QuizTopic, quizLevels, quizTopics } from '#model/quiz.ts'
import { isObject, type KeptRecord, newRecord } from './kept-record.ts'
import type { RecordCodec } from './record-codec.ts'

/** An answer that was given. */
export interface QuizAnswer {
  /** Which question, from 1. */
  readonly number: number
  readonly topic: QuizTopic
  /** Which option, from 0; null where the time ran out. */
  readonly option: number | null
  readonly isRight: boolean
}

/** A quiz that was begun: what its questions are made from, and the answers so far. */
export interface QuizRun {
  readonly seed: string
  readonly count: number
  readonly level: QuizLevel
  readonly topics: readonly QuizTopic[]
  readonly timed: boolean
  readonly answers: readonly QuizAnswer[]
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

const parseAnswer = (value: unknown): QuizAnswer | null => {
  if (!isObject(value)) return null
  const { number, option, isRight } = value
  const topic = quizTopics.find((each) => each === value['topic'])
  if (!topic || !isCount(number) || typeof isRight !== 'boolean') return null
  return option === null || isCount(option) ? { number, topic, option, isRight } : null
}

/** All items read, or null where one of them is none. */
const parseAll = <Item>(value: unknown, parse: (item: unknown) => Item | null): Item[] | null => {
  if (!Array.isArray(value)) return null
  const items = value.map(parse).filter((item): item is Item => item !== null)
  return items.length === value.length ? items : null
}

const parseRun = (content: unknown): QuizRun | null => {
  if (!isObject(content)) return null
  const { seed, count, timed } = content
  const level = quizLevels.find((each) => each === content['level'])
  const topics = parseAll(content['topics'], (item) => quizTopics.find((each) => each === item) ?? null)
  const answers = parseAll(content['answers'], parseAnswer)
  if (typeof seed !== 'string' || !isCount(count) || typeof timed !== 'boolean') return null
  return level && topics && answers ? { seed, count, level, topics, timed, answers } : null
}

export const quizRunCodec: RecordCodec<QuizRun> = {
  kind: 'quiz',
  format: 1,
  migrations: {},
  parse: parseRun,
}

/** A record of a quiz that begins. */
export const quizRunRecord = (dataset: Dataset['id'], content: QuizRun, now: Date): KeptRecord =>
  newRecord({ kind: quizRunCodec.kind, format: quizRunCodec.format, dataset, content }, now)

/** How many questions of a topic were answered, and how many rightly. */
export interface TopicScore {
  readonly topic: QuizTopic
  readonly right: number
  readonly answered: number
}

/** The score of each topic that was asked, the weakest first. */
export const scoresOf = (answers: readonly QuizAnswer[]): TopicScore[] =>
  quizTopics
    .map((topic) => {
      const mine = answers.filter((answer) => answer.topic === topic)
      return { topic, right: mine.filter(({ isRight }) => isRight).length, answered: mine.length }
    })
    .filter(({ answered }) => answered > 0)
    .sort((one, other) => one.right / one.answered - other.right / other.answered)

/** Topics in which less than three of four answers were right. */
export const weakSpotsOf = (answers: readonly QuizAnswer[]): QuizTopic[] =>
  scoresOf(answers)
    .filter(({ right, answered }) => right / answered < 0.75)
    .map(({ topic }) => topic)
