import { expect, test } from 'vitest'
import { type QuizAnswer, type QuizRun, quizRunCodec, scoresOf, weakSpotsOf } from '#records/quiz-run.ts'

const answer = (number: number, topic: QuizAnswer['topic'], isRight: boolean): QuizAnswer => ({
  number,
  topic,
  option: isRight ? 0 : null,
  isRight,
})

const run: QuizRun = {
  seed: 'class-7',
  count: 4,
  level: 'hard',
  topics: ['layer', 'path'],
  timed: true,
  answers: [
    answer(1, 'layer', true),
    answer(2, 'path', true),
    answer(3, 'layer', false),
    answer(4, 'path', true),
  ],
}

test('a run of a quiz reads back from what is stored', () => {
  expect(quizRunCodec.parse(JSON.parse(JSON.stringify(run)))).toEqual(run)
})

test.each([
  ['no object', null],
  ['no seed', { ...run, seed: 7 }],
  ['an unknown level', { ...run, level: 'extreme' }],
  ['an unknown topic', { ...run, topics: ['weather'] }],
  ['an answer without a number', { ...run, answers: [{ topic: 'layer', option: 0, isRight: true }] }],
])('a run with %s is none', (_, content) => {
  expect(quizRunCodec.parse(content)).toBeNull()
})

test('scores go by topic, the weakest first, and what is below three of four is a weak spot', () => {
  expect(scoresOf(run.answers)).toEqual([
    { topic: 'layer', right: 1, answered: 2 },
    { topic: 'path', right: 2, answered: 2 },
  ])
  expect(weakSpotsOf(run.answers)).toEqual(['layer'])
  expect(weakSpotsOf([])).toEqual([])
})
