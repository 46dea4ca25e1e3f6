/** What a quiz can ask about; a topic is one form of question. */
export const quizTopics = [
  'layer',
  'band',
  'stands-on',
  'relation',
  'path',
  'project',
  'statement',
  'indicator',
] as const

export type QuizTopic = (typeof quizTopics)[number]

/** How alike the wrong answers are to the right one. */
export const quizLevels = ['easy', 'medium', 'hard'] as const

export type QuizLevel = (typeof quizLevels)[number]
