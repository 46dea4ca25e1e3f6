import { expect, test } from 'vitest'
import { readYaml } from '#load/formats/yaml.ts'

const read = (text: string) => readYaml({ name: 'a.yaml', text })
const dataOf = (text: string): unknown => read(text).file?.value
const syntaxOf = (text: string): string | undefined => {
  const { syntax } = read(text)
  return syntax ? `${syntax.place.line}:${syntax.place.column} ${syntax.reason}` : undefined
}

test('words that older YAML took for booleans or dates stay texts', () => {
  expect(dataOf('a: no\nb: on\nc: 2024-01-01\nd: 1_000\n')).toEqual({
    a: 'no',
    b: 'on',
    c: '2024-01-01',
    d: '1_000',
  })
})

test('a byte order mark and Windows line ends are no part of the data', () => {
  expect(dataOf('\uFEFFa: 1\r\nb: x\r\n')).toEqual({ a: 1, b: 'x' })
})

test('a path leads to the line and column of its key or item', () => {
  const { file } = read('# head\nelements:\n  - id: a\n    name: { zh: 一, en: b }\n  - id: c\n')
  expect(file?.locate(['elements', 0, 'name', 'en'])).toEqual({ line: 4, column: 20 })
  expect(file?.locate(['elements', 1])).toEqual({ line: 5, column: 5 })
  expect(file?.locate(['elements', 1, 'id'])).toEqual({ line: 5, column: 5 })
})

test('a path that leads nowhere ends at the nearest thing around it', () => {
  const { file } = read('a: 1\nelements:\n  - id: a\n    name: { zh: 一 }\n')
  expect(file?.locate(['elements', 0, 'name', 'en'])).toEqual({ line: 4, column: 5 })
  expect(file?.locate(['elements', 7, 'id'])).toEqual({ line: 2, column: 1 })
  expect(file?.locate(['nothing'])).toEqual({ line: 1, column: 1 })
})

test('an anchor and its alias give the same data twice', () => {
  expect(dataOf('a: &x { k: 1 }\nb: *x\n')).toEqual({ a: { k: 1 }, b: { k: 1 } })
})

test.each([
  ['tab', 'a:\n\tb: 1\n', '2:1 tab'],
  ['lines that do not line up', 'a:\n  - x: 1\n   y: 2\n', '3:1 indentation'],
  ['a colon in a text', 'a: one: two\n', '1:4 colon-in-text'],
  ['an open brace', 'a: { x: 1\nb: 2\n', '1:9 unclosed'],
  ['an open quote far above the end', 'a: 1\nb: "x\nc: 2\nd: 3\n', '2:4 quotes'],
  ['a sign that YAML keeps for itself', 'a: @x\n', '1:4 special-character'],
  ['a key written twice', 'a: 1\na: 2\n', '2:1 duplicate-key'],
  ['two documents in a file', 'a: 1\n---\nb: 2\n', '2:1 several-documents'],
  ['an alias without an anchor', 'a: 1\nb: *x\n', '2:4 alias'],
  ['a Chinese colon', 'a: 1\nb：2\nc: 3\n', '2:1 full-width'],
  ['a missing space', 'a:1\nb: 2\n', '1:1 no-space'],
])('%s is told apart from other mistakes', (_name, text, expected) => {
  expect(syntaxOf(text)).toBe(expected)
})

test('only the first of several syntax errors is told, for the rest are its echo', () => {
  expect(read('a: @x\nb: %y\n').syntax?.place.line).toBe(1)
})

test('an alias bomb is refused, not unfolded', () => {
  const levels = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`)
  expect(syntaxOf(['l0: &l0 [x, x]', ...levels].join('\n'))).toMatch(/ alias$/)
})

test('brackets nested without end are refused, not followed', () => {
  expect(syntaxOf('['.repeat(100_000))).toMatch(/ too-deep$/)
})
