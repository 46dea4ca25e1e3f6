import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { formatDataset } from '#load/format-dataset.ts'
import { smallFolder, smallModel } from '../load/small-dataset.ts'

const out = mkdtempSync(join(tmpdir(), 'layerscope-'))
afterAll(() => rmSync(out, { recursive: true }))

/** What `npm run -s model -- …` starts. */
const model = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const mistakes = 'tests/fixtures/datasets/mistakes'

test('check of a dataset without a problem says so in the language asked for, and gives 0', () => {
  expect(model('check', smallFolder)).toEqual({ status: 0, stdout: 'No problem found.\n', stderr: '' })
  expect(model('check', smallFolder, '--lang', 'zh').stdout).toBe('没有发现问题。\n')
})

test('check prints file:line:column, code and message, what follows from it, and gives 1 for an error', () => {
  const file = `${mistakes}/09-misspelt-kind.yaml`
  expect(model('check', file)).toEqual({
    status: 1,
    stdout:
      `${file}:51:5  dangling-reference  "kind" refers to "sytem", which does not exist. Did you mean "system"?\n` +
      '1 problem. Nothing can be loaded until the errors are mended.\n',
    stderr: '',
  })
  expect(model('check', file, '--lang', 'zh').stdout).toBe(
    `${file}:51:5  dangling-reference  “kind”所指的“sytem”不存在。是否想写“system”？\n` +
      '共 1 个问题。改正错误之前，什么也无法载入。\n',
  )
})

test('check gives 1 for a loss and 0 for a warning', () => {
  const loss = model('check', `${mistakes}/10-unknown-from.yaml`)
  expect(loss.status).toBe(1)
  expect(loss.stdout).toContain('1 problem. Some parts were left out; the rest can be loaded.')
  const warning = model('check', `${mistakes}/18-missing-reason.yaml`)
  expect(warning.status).toBe(0)
  expect(warning.stdout).toContain('1 problem. Everything can be loaded.')
})

test('compile writes the dataset as one JSON file, to the screen or to a file', () => {
  const expected = formatDataset(smallModel().dataset)
  expect(model('compile', smallFolder)).toEqual({ status: 0, stdout: expected, stderr: '' })
  const file = join(out, 'small.json')
  expect(model('compile', smallFolder, '--out', file)).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(readFileSync(file, 'utf8')).toBe(expected)
  expect(model('check', file).stdout).toBe('No problem found.\n')
})

test('compile of a broken dataset writes nothing and says why apart from the output', () => {
  const file = join(out, 'broken.json')
  const { status, stdout, stderr } = model('compile', `${mistakes}/14-parent-cycle.yaml`, '--out', file)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('14-parent-cycle.yaml:40:5  parent-cycle  The parents go round in a circle')
  expect(() => readFileSync(file)).toThrow('ENOENT')
})

test('compile of a dataset with a loss writes the rest, and gives 1', () => {
  const { status, stdout, stderr } = model('compile', `${mistakes}/10-unknown-from.yaml`)
  expect(status).toBe(1)
  expect((JSON.parse(stdout) as { relations: unknown[] }).relations).toEqual([])
  expect(stderr).toContain('dangling-reference')
})

test('stats counts what the dataset holds, in both languages', () => {
  const en = model('stats', smallFolder).stdout
  expect(en).toMatch(/^Totals\n {7}10 {2}elements\n {8}6 {2}relations\n {8}2 {2}projects\n/)
  expect(en).toContain('3  Facilities\n')
  expect(en).toContain('1  assumed\n')
  expect(en).toMatch(/0 {2}town-paper 一\n/)
  expect(en).toMatch(/\n71% {2}clauses with something on the map \(5 \/ 7\)\n$/)
  const zh = model('stats', smallFolder, '--lang', 'zh').stdout
  expect(zh).toMatch(/^总数\n {7}10 {2}元素\n/)
  expect(zh).toContain('3  设施层\n')
})

test('schema writes the schema that is shipped', () => {
  const { status, stdout } = model('schema')
  expect(status).toBe(0)
  expect(stdout).toBe(readFileSync('public/schema/dataset.schema.json', 'utf8'))
})

test('a path that does not exist, or holds no data, is named, and gives 1', () => {
  const missing = model('check', 'no/such/folder')
  expect([missing.status, missing.stdout]).toEqual([1, ''])
  expect(missing.stderr).toMatch(/^no\/such\/folder: No data file was found/)
  expect(model('stats', 'src/model', '--lang', 'zh').stderr).toMatch(/^src\/model: 没有找到数据文件/)
})

test('a request that is none shows the usage and gives 2', () => {
  const { status, stdout, stderr } = model('paint', smallFolder)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('check|compile|stats <dataset>')
})

test('a file that cannot be written is named, and gives 2', () => {
  const file = join(out, 'no', 'such', 'folder.json')
  expect(model('compile', smallFolder, '--out', file)).toEqual({
    status: 2,
    stdout: '',
    stderr: `${file} cannot be written.\n`,
  })
})
