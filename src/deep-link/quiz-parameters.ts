import { type QuizLevel, type QuizTopic, quizLevels, quizTopics } from '#model/quiz.ts'
import {
  formatItem,
  formatList,
  knownItem,
  knownItems,
  type Parameter,
  type ParameterCodec,
} from './parameters.ts'

/** The most questions of one quiz. */
export const mostQuestions = 50

/** Where one is in a quiz: before it, at a question (from 1), at its end, or at the sheet for a class. */
export type QuizPage = number | 'start' | 'result' | 'sheet'

/** What the quiz screen shows. The same seed, count, level and topics make the same questions. */
export interface QuizSettings {
  readonly seed: string | null
  readonly count: number
  readonly level: QuizLevel
  /** None means all. */
  readonly topics: readonly QuizTopic[]
  readonly timed: boolean
  readonly page: QuizPage
}

export const defaultQuizSettings: QuizSettings = {
  seed: null,
  count: 10,
  level: 'medium',
  topics: [],
  timed: false,
  page: 'start',
}

/** Whether a text can be a seed: it stands in an address and is said aloud in a room. */
export const isSeed = (text: string): text is string => /^[a-z0-9-]{1,24}$/.test(text)

const isTopic = (text: string): text is QuizTopic => quizTopics.some((topic) => topic === text)
const isLevel = (text: string): text is QuizLevel => quizLevels.some((level) => level === text)

const countOf = ({ value, reject }: Parameter): number | null => {
  const count = /^\d{1,2}$/.test(value) ? Number(value) : 0
  if (count >= 1 && count <= mostQuestions) return count
  reject()
  return null
}

const pageOf = (parameter: Parameter): QuizPage => {
  const { value } = parameter
  return value === 'result' || value === 'sheet' ? value : (countOf(parameter) ?? 'start')
}

/** `seed=class-7&count=10&level=hard&topics=layer,path&timed=1&page=3`; what is as at first is not written. */
export const quizCodec: ParameterCodec<QuizSettings> = {
  read: {
    seed: (settings, parameter) => ({ ...settings, seed: knownItem(parameter, isSeed) }),
    count: (settings, parameter) => ({ ...settings, count: countOf(parameter) ?? settings.count }),
    level: (settings, parameter) => ({ ...settings, level: knownItem(parameter, isLevel) ?? settings.level }),
    topics: (settings, parameter) => {
      const chosen = knownItems(parameter, isTopic)
      return { ...settings, topics: quizTopics.filter((topic) => chosen.includes(topic)) }
    },
    timed: (settings, { value, reject }) => {
      if (value !== '1') reject()
      return { ...settings, timed: value === '1' }
    },
    page: (settings, parameter) => ({ ...settings, page: pageOf(parameter) }),
  },
  write: ({ seed, count, level, topics, timed, page }) => [
    formatItem('seed', seed),
    count === defaultQuizSettings.count ? '' : formatItem('count', count),
    level === defaultQuizSettings.level ? '' : formatItem('level', level),
    formatList('topics', topics),
    timed ? 'timed=1' : '',
    page === 'start' ? '' : formatItem('page', page),
  ],
}
