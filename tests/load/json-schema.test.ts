import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { buildJsonSchema } from '#load/json-schema.ts'
import { smallFolder } from './small-dataset.ts'

const schema = buildJsonSchema() as object
const validate = new Ajv2020({ allErrors: true }).compile(schema)
const errorsOf = (value: unknown): unknown => (validate(value) ? [] : validate.errors)
const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { encoding: 'utf8', recursive: true }).map((name) => `${folder}/${name}`)

test('the schema that editors load is the one that the parser’s schemas make', () => {
  expect(JSON.parse(readFileSync('public/schema/dataset.schema.json', 'utf8'))).toEqual(schema)
})

test('the schema names its draft', () => {
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
})

const files = [...pathsIn(smallFolder), ...pathsIn('data/shenzhen')].filter((path) => path.endsWith('.yaml'))

test.each(files)('%s is valid by the schema', (path) => {
  expect(errorsOf(parse(readFileSync(path, 'utf8')))).toEqual([])
})

test.each(files)('%s tells the editor where the schema is', (path) => {
  const [, schemaPath] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(path, 'utf8')) ?? []
  const resolved = new URL(schemaPath ?? '', `file:///${path}`).pathname
  expect(resolved).toBe('/public/schema/dataset.schema.json')
})

test.each([
  ['a field that is not known', { elements: [{ id: 'a', kimd: 'x' }] }],
  ['a name in one language', { title: { zh: '一' } }],
  ['an id with capitals', { id: 'Town' }],
  ['an unknown basis', { relations: [{ type: 'a', from: 'a', to: 'b', basis: 'x', citations: [] }] }],
  ['another format version', { formatVersion: 2 }],
])('the schema refuses %s', (_name, value) => {
  expect(errorsOf(value)).not.toEqual([])
})
