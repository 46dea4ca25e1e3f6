import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { problemWords } from '#i18n/problem-words.ts'
import { parseDataset } from '#load/parse-dataset.ts'
import { listNames, listSchemas, metamodelNames, metamodelSchemas } from '#load/schema.ts'
import { smallFiles } from './small-dataset.ts'

const doc = readFileSync('docs/dataset-format.md', 'utf8')

/** The files that the page shows: a line with the name, then a block. */
const shown = [...doc.matchAll(/^`(\S+\.yaml)`\n\n```yaml\n([\s\S]*?)^```$/gm)].map(([, name, text]) => ({
  name: name ?? '',
  text: text ?? '',
}))

/** The rows of the table under a heading: the field, and whether it is required. */
const fieldsUnder = (heading: string): Record<string, string> => {
  const section = doc.split(`\n### ${heading}\n`)[1]?.split('\n##')[0] ?? ''
  return Object.fromEntries(
    [...section.matchAll(/^\| `(\w+)` \| ([^|]+) \|/gm)].map(([, a, b]) => [a, b?.trim()]),
  )
}

test('the page shows the example’s files as they are', () => {
  expect(shown).toEqual(smallFiles())
})

test('the example on the page parses without a problem, with ten elements and two projects', () => {
  const { model, problems } = parseDataset(shown)
  expect(problems.map((problem) => problemWords(problem, 'en'))).toEqual([])
  expect(model?.elements.size).toBe(10)
  expect(model?.projects.size).toBe(2)
})

test('the example uses every list of the format', () => {
  const { model } = parseDataset(shown)
  const { dataset } = model ?? {}
  expect(listNames.filter((name) => dataset?.[name].length === 0)).toEqual([])
  expect(metamodelNames.filter((name) => dataset?.metamodel[name].length === 0)).toEqual([])
})

const schemas = [
  ...listNames.map((name) => [name, listSchemas[name].shape] as const),
  ...metamodelNames.map((name) => [`metamodel.${name}`, metamodelSchemas[name].shape] as const),
  ['tours.steps', listSchemas.tours.shape.steps.element.shape] as const,
]

test.each(schemas)(
  'the table of %s has the fields of the schema, required where the schema requires them',
  (name, shape) => {
    const fields = fieldsUnder(name)
    expect(Object.keys(fields)).toEqual(Object.keys(shape))
    const required = Object.entries(
      shape as Record<string, { safeParse: (value: unknown) => { success: boolean } }>,
    )
      .filter(([, schema]) => !schema.safeParse(undefined).success)
      .map(([field]) => field)
    expect(Object.keys(fields).filter((field) => fields[field] === 'yes')).toEqual(required)
  },
)

test('the page lists every problem code, and no other', () => {
  const [, table] = doc.split('| code | severity |')
  const listed = [...((table ?? '').split('\n\n')[0]?.matchAll(/^\| `([a-z-]+)` \|/gm) ?? [])].map(
    ([, code]) => code,
  )
  const words =
    readFileSync('src/load/problem.ts', 'utf8').split('interface ProblemParams {')[1]?.split('\n}')[0] ?? ''
  const codes = [...words.matchAll(/^ {2}'?([a-z-]+)'?: /gm)].map(([, code]) => code)
  expect(codes.length).toBeGreaterThan(20)
  expect(listed.sort()).toEqual(codes.sort())
})
