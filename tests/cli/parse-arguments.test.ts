import { expect, test } from 'vitest'
import { parseArguments } from '#cli/parse-arguments.ts'

test('a command and a dataset make a request, in English and to the screen', () => {
  expect(parseArguments(['check', 'data/x'])).toEqual({
    command: 'check',
    dataset: 'data/x',
    out: null,
    language: 'en',
  })
})

test('options may stand anywhere', () => {
  expect(parseArguments(['--lang', 'zh', 'compile', '--out=x.json', 'data/x'])).toEqual({
    command: 'compile',
    dataset: 'data/x',
    out: 'x.json',
    language: 'zh',
  })
})

test('the schema needs no dataset', () => {
  expect(parseArguments(['schema'])).toMatchObject({ command: 'schema', dataset: '' })
})

test.each([
  ['nothing', []],
  ['an unknown command', ['draw', 'data/x']],
  ['no dataset', ['check']],
  ['two datasets', ['check', 'a', 'b']],
  ['a dataset for the schema', ['schema', 'data/x']],
  ['an unknown language', ['check', 'data/x', '--lang', 'fr']],
  ['an unknown option', ['check', 'data/x', '--force']],
  ['an option without its value', ['check', 'data/x', '--out']],
])('%s makes no request', (_name, args) => {
  expect(parseArguments(args)).toBeNull()
})
