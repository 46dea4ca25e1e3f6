import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problemWords } from '#i18n/problem-words.ts'
import { parseDataset } from '#load/parse-dataset.ts'
import type { SourceText } from '#load/source-text.ts'

/** Each mistake is the smallest valid dataset (`00-valid.yaml`) with one thing wrong, as a planner might write it. */
const folder = 'tests/fixtures/datasets/mistakes'

const names = readdirSync(folder)
  .filter((name) => /^\d\d-/.test(name))
  .sort()

const filesOf = (name: string): SourceText[] => {
  const path = join(folder, name)
  const files = statSync(path).isDirectory() ? readdirSync(path).map((file) => `${name}/${file}`) : [name]
  return files.sort().map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8') }))
}

/** What is said of a mistake: the severity, and the line of `check` in both languages. */
const said = (name: string): string =>
  parseDataset(filesOf(name))
    .problems.map((problem) => {
      const place = `${problem.file}:${problem.line}:${problem.column}  ${problem.code}`
      const [zh, en] = (['zh', 'en'] as const).map(
        (language) => `${place}  ${problemWords(problem, language)}\n`,
      )
      return `${problem.severity}\n  ${zh}  ${en}`
    })
    .join('')

const readExpected = (): Map<string, string> => {
  const blocks = readFileSync(join(folder, 'expected.txt'), 'utf8').split(/^== /m).slice(1)
  return new Map(
    blocks.map((block) => {
      const end = block.indexOf('\n')
      return [block.slice(0, end), block.slice(end + 1).replace(/\n$/, '')]
    }),
  )
}

const expected = readExpected()

test('every mistake has its expected words, and every expectation its mistake', () => {
  expect([...expected.keys()]).toEqual(names)
  expect(names.length).toBeGreaterThan(40)
})

test('the dataset that the mistakes are made from is without a problem', () => {
  expect(said('00-valid.yaml')).toBe('')
})

test.each(names)('%s is named in both languages with its place', (name) => {
  expect(said(name)).toBe(expected.get(name))
})
