import { describe, expect, test } from 'vitest'
import { elementOf, type Model, placeOf } from '#model/model.ts'
import { quizLevels, quizTopics } from '#model/quiz.ts'
import { buildQuiz } from '#query/quiz/build-quiz.ts'
import { nameOfOption } from '#query/quiz/draft.ts'
import { likenessOf } from '#query/quiz/likeness.ts'
import type { Proof, Question, Quiz, QuizWish } from '#query/quiz/question.ts'
import { fixtureModel } from '../../fixtures/models/build-fixture.ts'
import { emptyModel } from '../../fixtures/models/empty.ts'
import { shenzhenModel } from '../../fixtures/models/shenzhen.ts'
import { typicalModel } from '../../fixtures/models/typical.ts'
import { judgeOf } from './right-by-hand.ts'

const wishOf = (wish: Partial<QuizWish> = {}): QuizWish => ({
  seed: 'class',
  count: 16,
  level: 'medium',
  topics: [],
  ...wish,
})

/** A thousand quizzes, of every level in turn. */
const quizzesOf = (model: Model): Quiz[] =>
  Array.from({ length: 1000 }, (_, at) => {
    const level = quizLevels[at % quizLevels.length] ?? 'medium'
    return buildQuiz(model, wishOf({ seed: `seed-${at}`, level }))
  })

const basesOf = (model: Model, proof: Proof): string[] => {
  switch (proof.code) {
    case 'place':
      return [elementOf(model, proof.element).basis]
    case 'relations':
      return proof.relations.map(({ basis }) => basis)
    case 'link':
      return [proof.link.basis]
    case 'measure':
      return [proof.measure.basis]
  }
}

const factsOf = (proof: Proof): string[] => {
  switch (proof.code) {
    case 'place':
      return [`place ${proof.element}`]
    case 'relations':
      return proof.relations.map(({ id }) => id)
    case 'link':
      return [`${proof.project.id} ${proof.link.element}`]
    case 'measure':
      return [`${proof.indicator.id} ${proof.measure.element}`]
  }
}

/** What a failing test says of a question. */
const lineOf = (model: Model, { ask, options, right }: Question): string =>
  `${JSON.stringify(ask)} ${options.map((option, at) => `${at === right ? '*' : ''}${nameOfOption(model, option).en}`).join(' | ')}`

/** Whether the facts of the proof are the answer that is marked as right. */
const provesRight = (model: Model, { ask, options, right, proof }: Question): boolean => {
  const option = options[right]
  switch (proof.code) {
    case 'place':
      return option?.of === 'place' && placeOf(elementOf(model, proof.element)) === option.id
    case 'relations': {
      const ends = proof.relations.flatMap(({ from, to }) => [from, to])
      if (ask.code !== 'statement') return option?.of === 'element' && ends.includes(option.id)
      return option?.of === 'truth' && option.isTrue === (ends[0] === ask.from && ends[1] === ask.to)
    }
    case 'link':
      return option?.of === 'project' && proof.project.id === option.id && proof.link.role === 'builds'
    case 'measure':
      return option?.of === 'element' && proof.measure.element === option.id
  }
}

describe.each([
  ['the shipped model', shenzhenModel],
  ['a small model', typicalModel],
])('of %s, over a thousand seeds,', (_, modelOf) => {
  const model = modelOf()
  const questions = quizzesOf(model).flatMap((quiz) => quiz.questions)
  const offences = (isWrong: (question: Question) => boolean): string[] =>
    questions
      .filter(isWrong)
      .slice(0, 5)
      .map((question) => lineOf(model, question))

  test('[Q1] there are questions', () => {
    expect(questions.length).toBeGreaterThan(3000)
  })

  test('[Q2] no right answer rests on an assumption', () => {
    expect(offences(({ proof }) => basesOf(model, proof).includes('assumed'))).toEqual([])
  })

  test('[Q3] the proof is of the right answer, and only the wrong ones have a reason against them', () => {
    expect(offences((question) => !provesRight(model, question))).toEqual([])
    expect(
      offences(({ against, right }) => against.some((each, at) => (each === null) !== (at === right))),
    ).toEqual([])
  })

  test('[Q4] exactly one answer can be called right', () => {
    const { couldBe } = judgeOf(model)
    expect(
      offences((question) => {
        const could = question.options.flatMap((option, at) => (couldBe(question, option) ? [at] : []))
        return could.length !== 1 || could[0] !== question.right
      }),
    ).toEqual([])
  })

  test('[Q5] the answers differ in name, in both languages', () => {
    expect(
      offences(({ options }) => {
        const names = options.map((option) => nameOfOption(model, option))
        const distinct = (language: 'zh' | 'en') => new Set(names.map((name) => name[language])).size
        return distinct('zh') !== names.length || distinct('en') !== names.length
      }),
    ).toEqual([])
  })
})

describe('a quiz of the shipped model', () => {
  const model = shenzhenModel()
  const quizzes = quizzesOf(model)

  test('[Q1] is the same for the same seed, and another for another', () => {
    expect(buildQuiz(model, wishOf())).toEqual(buildQuiz(model, wishOf()))
    const asked = quizzes.map(({ questions }) => JSON.stringify(questions.map(({ ask }) => ask)))
    expect(new Set(asked).size).toBe(quizzes.length)
  })

  test('[Q1] does not depend on the questions before: a longer quiz begins as the shorter one', () => {
    const long = buildQuiz(model, wishOf({ count: 30 })).questions
    expect(long).toHaveLength(30)
    expect(buildQuiz(model, wishOf({ count: 10 })).questions).toEqual(long.slice(0, 10))
  })

  test('[Q6] the name that is asked about does not hold the answer', () => {
    const told = quizzes.flatMap(({ questions }) =>
      questions.filter(({ ask, options, right }) => {
        const option = options[right]
        if (!('element' in ask) || !option) return false
        const [subject, answer] = [elementOf(model, ask.element).name, nameOfOption(model, option)]
        return subject.zh.includes(answer.zh) || answer.zh.includes(subject.zh)
      }),
    )
    expect(told.map((question) => lineOf(model, question))).toEqual([])
  })

  test('[Q7] no two questions of a quiz rest on one fact', () => {
    for (const { questions } of quizzes) {
      const facts = questions.flatMap(({ proof }) => factsOf(proof))
      expect(new Set(facts).size).toBe(facts.length)
    }
  })

  test('[Q8] the harder, the more alike are the wrong answers to the right one', () => {
    const [easy = 0, medium = 0, hard = 0] = quizLevels.map((level) => {
      const alike = quizzes.flatMap(({ questions }, at) =>
        quizLevels[at % quizLevels.length] === level
          ? questions.flatMap((each) => likenessesOf(model, each))
          : [],
      )
      return alike.reduce((sum, each) => sum + each, 0) / alike.length
    })
    expect(hard).toBeGreaterThan(medium + 0.3)
    expect(medium).toBeGreaterThan(easy + 0.3)
  })

  test('[Q8] easy questions rest on sentences alone', () => {
    for (const { questions } of quizzes.filter((_, at) => at % quizLevels.length === 0)) {
      expect(new Set(questions.flatMap(({ proof }) => basesOf(model, proof)))).toEqual(new Set(['stated']))
    }
  })

  test('[Q9] takes its topics in turn, and only those that are wished for', () => {
    expect(new Set(quizzes[0]?.questions.map(({ ask }) => ask.code))).toEqual(new Set(quizTopics))
    for (const topic of quizTopics) {
      const { questions, leftOut } = buildQuiz(model, wishOf({ topics: [topic] }))
      expect(questions.map(({ ask }) => ask.code)).toEqual(Array(16).fill(topic))
      expect(leftOut).toEqual([])
    }
  })

  test('[Q9] puts the bands in the order of the map, and has four answers to most other questions', () => {
    for (const { ask, options } of quizzes.flatMap(({ questions }) => questions)) {
      if (ask.code === 'band') {
        expect(options).toEqual(model.layers.map(({ id }) => ({ of: 'place', id })).reverse())
      } else expect(options).toHaveLength(ask.code === 'statement' ? 2 : 4)
    }
  })

  test('statements are true about as often as false, and the right answer stands anywhere', () => {
    const rights = quizzes.flatMap(({ questions }) => questions)
    const share = (of: readonly Question[], at: number) =>
      of.filter(({ right }) => right === at).length / of.length
    const statements = rights.filter(({ ask }) => ask.code === 'statement')
    expect(share(statements, 0)).toBeGreaterThan(0.4)
    expect(share(statements, 0)).toBeLessThan(0.6)
    const relations = rights.filter(({ ask }) => ask.code === 'relation')
    for (const at of [0, 1, 2, 3]) expect(share(relations, at)).toBeGreaterThan(0.2)
  })
})

const likenessesOf = (model: Model, { options, right }: Question): number[] => {
  const answer = options[right]
  if (answer?.of !== 'element') return []
  return options.flatMap((option) =>
    option.of === 'element' && option !== answer ? [likenessOf(model, answer.id, option.id)] : [],
  )
}

describe('a model with little in it', () => {
  test('[Q10] that is empty has no question, and says so of every topic', () => {
    expect(buildQuiz(emptyModel(), wishOf())).toEqual({ questions: [], leftOut: [...quizTopics] })
  })

  test('[Q10] leaves out what it has too little of, and asks the rest', () => {
    const model = fixtureModel({
      layers: ['ground', 'middle', 'top'],
      elements: { road: 'ground', shop: 'top', lamp: 'middle' },
      relations: ['shop → road uses'],
    })
    const { questions, leftOut } = buildQuiz(model, wishOf())
    expect(leftOut).toEqual(['stands-on', 'relation', 'path', 'project', 'indicator'])
    expect(questions.length).toBeGreaterThan(2)
    expect(questions.length).toBeLessThan(8)
  })

  test('[Q2] whose facts are all assumed is not asked about', () => {
    const assumed = fixtureModel({
      layers: ['ground'],
      elements: { a: 'ground', b: 'ground', c: 'ground', d: 'ground', e: 'ground' },
      relations: ['a → b uses assumed', 'b → c uses assumed'],
    })
    expect(
      buildQuiz(assumed, wishOf({ topics: ['relation', 'stands-on', 'path', 'statement'] })).questions,
    ).toEqual([])
  })

  test('[Q4] twins, parts and wholes of a right answer are no wrong ones', () => {
    const model = fixtureModel({
      layers: ['ground', 'top'],
      pillars: { side: 'left' },
      elements: { hub: 'ground', core: 'hub', twin: 'side', x: 'ground', y: 'ground', z: 'top', app: 'top' },
      relations: ['app → core uses', 'core → twin mirrors'],
    })
    const { questions } = buildQuiz(model, wishOf({ topics: ['stands-on', 'relation'] }))
    expect(questions.length).toBeGreaterThan(0)
    const offered = questions.flatMap(({ options, right }) => options.filter((_, at) => at !== right))
    expect(offered.some((option) => option.of === 'element' && ['hub', 'twin'].includes(option.id))).toBe(
      false,
    )
  })
})
