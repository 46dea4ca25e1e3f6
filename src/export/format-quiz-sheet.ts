import { askText, citationsOfProof, optionText, proofText } from '#i18n/quiz-text.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import type { Question } from '#query/quiz/question.ts'

/** The letter of an option. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at)

interface Headings {
  readonly title: string
  readonly about: string
  readonly key: string
}

const questionLines = (
  model: Model,
  language: Language,
  { ask, options }: Question,
  at: number,
): string[] => [
  `${at + 1}. ${askText(model, language, ask)}`,
  '',
  ...options.map((option, each) => `   - ${letterOf(each)}. ${optionText(model, language, option)}`),
  '',
]

const keyLine = (model: Model, language: Language, { right, proof }: Question, at: number): string => {
  const sections = [...new Set(citationsOfProof(model, proof).map(({ section }) => section))]
  return `${at + 1}. **${letterOf(right)}** ${proofText(model, language, proof)} [${sections.join(' · ')}]`
}

/** The questions of a quiz as Markdown, and after them the answers with their clauses. */
export const formatQuizSheet = (
  model: Model,
  language: Language,
  questions: readonly Question[],
  { title, about, key }: Headings,
): string =>
  [
    `# ${title}`,
    '',
    about,
    '',
    ...questions.flatMap((question, at) => questionLines(model, language, question, at)),
    `## ${key}`,
    '',
    ...questions.map((question, at) => keyLine(model, language, question, at)),
    '',
  ].join('\n')
