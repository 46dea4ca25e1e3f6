import fc from 'fast-check'
import { expect, test } from 'vitest'
import { problemWords } from '#i18n/problem-words.ts'
import { parseDataset } from '#load/parse-dataset.ts'
import { listNames, listSchemas, metamodelNames } from '#load/schema.ts'
import { citations, element, minimal, parseValue, smallFiles, text } from './small-dataset.ts'

/** Parses, and says every problem in both languages: what is shown must not throw either. */
const survives = (name: string, body: string): void => {
  const { model, problems } = parseDataset([{ name, text: body }])
  for (const problem of problems) {
    const words = `${problemWords(problem, 'zh')} ${problemWords(problem, 'en')}`
    if (words.includes('undefined') || problem.line < 1 || problem.column < 1) {
      throw new Error(`badly told: ${JSON.stringify(problem)} ${words}`)
    }
  }
  // What did not load says why.
  expect(model === null).toBe(problems.some((problem) => problem.severity === 'error'))
}

test('any string is survived, as YAML and as JSON', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (body) => {
      survives('a.yaml', body)
      survives('a.json', body)
    }),
    { numRuns: 500 },
  )
})

test('any JSON value is survived', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => survives('a.json', JSON.stringify(value))),
    { numRuns: 500 },
  )
})

const fieldNames = [...new Set(listNames.flatMap((name) => Object.keys(listSchemas[name].shape)))]
const junk = fc.oneof(
  { depthSize: 'small' },
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom<unknown>(
    { toString: 1 },
    { __proto__: null },
    [],
    {},
    null,
    1.5,
    -1,
    '',
    'A B',
    'a',
    1e308,
  ),
  fc.dictionary(
    fc.constantFrom('zh', 'en', 'year', 'source', 'toString', 'constructor', 'element'),
    fc.jsonValue(),
  ),
)
const item = fc.dictionary(fc.constantFrom(...fieldNames, '__proto__', 'hasOwnProperty'), junk)
const file = fc.dictionary(
  fc.constantFrom<string>(...listNames, 'metamodel', 'formatVersion', 'id', 'title', '__proto__'),
  fc.oneof(
    fc.array(item, { maxLength: 4 }),
    fc.dictionary(fc.constantFrom<string>(...metamodelNames), fc.array(item, { maxLength: 3 })),
    junk,
  ),
)

test('any value under the right keys is survived', () => {
  fc.assert(
    fc.property(file, (value) => {
      survives('a.json', JSON.stringify(value))
      survives('a.json', JSON.stringify({ ...minimal(), ...value }))
    }),
    { numRuns: 100 },
  )
})

test('the example with a piece cut out or put in anywhere is survived', () => {
  const whole = smallFiles()
    .map((source) => source.text)
    .join('\n')
  const pieces = fc.constantFrom(
    '',
    '\t',
    '  ',
    ': ',
    '- ',
    '{',
    ']',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!!set ',
    '：',
    '%',
  )
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(40), pieces, (at, length, piece) =>
      survives('a.yaml', whole.slice(0, at) + piece + whole.slice(at + length)),
    ),
    { numRuns: 150 },
  )
})

test('a value that cannot be written as a word is shown by its kind', () => {
  const value = minimal({ relations: [{ type: 'a', from: 'a', to: 'b', basis: { toString: 1 }, citations }] })
  expect(parseValue(value).problems).toMatchObject([{ code: 'bad-value', params: { found: 'mapping' } }])
})

test('of very many dangling references a thousand are told, and only the first with a hint, for hints take long', () => {
  const elements = Array.from({ length: 2000 }, (_, i) => element(`element-number-${i}`))
  const dangling = elements.map(({ id }) => `${id}x`)
  const terms = [{ id: 't', term: text('T'), definition: text('T'), citations, elements: dangling }]
  const { problems } = parseValue(minimal({ elements, terms }))
  expect(problems).toHaveLength(1000)
  expect(problems[0]?.params).toMatchObject({ nearest: 'element-number-0' })
  expect(problems[999]?.params).toMatchObject({ nearest: null })
})
