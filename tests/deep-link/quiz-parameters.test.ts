import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultAddress, formatAddress, parseAddress } from '#deep-link/address.ts'
import { defaultQuizSettings, mostQuestions, type QuizSettings } from '#deep-link/quiz-parameters.ts'
import { quizLevels, quizTopics } from '#model/quiz.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import '../support/property-seed.ts'

const model = typicalModel()
const addressOf = (quiz: QuizSettings) => ({
  ...defaultAddress,
  screen: 'quiz' as const,
  own: { ...defaultAddress.own, quiz },
})
const read = (query: string) => {
  const { value, problems } = parseAddress(model, `#/quiz?${query}`)
  return { quiz: value.own.quiz, problems: problems.map(({ code, part }) => `${code} ${part}`) }
}

test('the address of a quiz names its seed, size, level, topics and the question one is at', () => {
  const hash = '#/quiz?seed=class-7&count=12&level=hard&topics=layer,path&timed=1&page=3'
  const quiz: QuizSettings = {
    seed: 'class-7',
    count: 12,
    level: 'hard',
    topics: ['layer', 'path'],
    timed: true,
    page: 3,
  }
  expect(formatAddress(addressOf(quiz))).toBe(hash)
  expect(parseAddress(model, hash)).toEqual({ value: addressOf(quiz), problems: [] })
})

test('topics stand in one order, however they are written', () => {
  expect(read('topics=path,layer').quiz.topics).toEqual(['layer', 'path'])
})

test.each([
  ['seed=A_B', 'unknown-value seed=A_B'],
  ['count=0', 'unknown-value count=0'],
  ['count=51', 'unknown-value count=51'],
  ['level=extreme', 'unknown-value level=extreme'],
  ['topics=weather', 'unknown-value topics=weather'],
  ['timed=yes', 'unknown-value timed=yes'],
  ['page=end', 'unknown-value page=end'],
])('what cannot be is left out and named: %s', (query, problem) => {
  expect(read(query)).toEqual({ quiz: defaultQuizSettings, problems: [problem] })
})

test('any settings read back from the address they are written into', () => {
  const anyPage = fc.oneof(
    fc.integer({ min: 1, max: mostQuestions }),
    fc.constantFrom('start' as const, 'result' as const, 'sheet' as const),
  )
  const anySettings: fc.Arbitrary<QuizSettings> = fc.record({
    seed: fc.option(fc.stringMatching(/^[a-z0-9-]{1,24}$/)),
    count: fc.integer({ min: 1, max: mostQuestions }),
    level: fc.constantFrom(...quizLevels),
    topics: fc.subarray([...quizTopics]),
    timed: fc.boolean(),
    page: anyPage,
  })
  fc.assert(
    fc.property(anySettings, (quiz) => {
      expect(parseAddress(model, formatAddress(addressOf(quiz)))).toEqual({
        value: addressOf(quiz),
        problems: [],
      })
    }),
  )
})
