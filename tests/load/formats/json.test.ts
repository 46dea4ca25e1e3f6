import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '#load/formats/json.ts'
import { findJsonError } from '#load/formats/json-syntax.ts'

const syntaxOf = (text: string): string | undefined => {
  const { syntax } = readJson({ name: 'a.json', text })
  return syntax ? `${syntax.place.line}:${syntax.place.column} ${syntax.reason}` : undefined
}

test('a path leads to its line and column in a JSON text, too', () => {
  const { file } = readJson({ name: 'a.json', text: '\uFEFF{\n  "elements": [\n    { "id": "a" }\n  ]\n}\n' })
  expect(file?.value).toEqual({ elements: [{ id: 'a' }] })
  expect(file?.locate(['elements', 0, 'id'])).toEqual({ line: 3, column: 7 })
})

test.each([
  ['a comma after the last item of a list', '{ "a": [1,\n2,\n] }', '3:1 trailing-comma'],
  ['a comma after the last key', '{ "a": 1, }', '1:11 trailing-comma'],
  ['a comment', '{\n// x\n"a": 1 }', '2:1 json-comment'],
  ['single quotes', "{ 'a': 1 }", '1:3 quotes'],
  ['a text without quotes', '{ "a": b }', '1:8 quotes'],
  ['a missing brace', '{ "a": [1, 2]\n', '2:1 unclosed'],
  ['a missing comma', '{ "a": 1 "b": 2 }', '1:10 other'],
  ['a Chinese comma', '{ "a": 1， "b": 2 }', '1:9 full-width'],
  ['two values in a file', '{} {}', '1:4 other'],
])('%s is told apart from other mistakes', (_name, text, expected) => {
  expect(syntaxOf(text)).toBe(expected)
})

test('what JSON.parse takes has no error, and what it refuses has one', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  const cutOrWhole = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', 'x', ' ', '\u00a0'))
    .map(
      ([text, at, mark]) => text.slice(0, at % (text.length + 1)) + mark + text.slice(at % (text.length + 1)),
    )
  fc.assert(
    fc.property(fc.oneof(fc.json(), cutOrWhole, fc.string()), (text) => {
      expect(findJsonError(text) === null).toBe(isJson(text))
    }),
    { numRuns: 2000 },
  )
})
