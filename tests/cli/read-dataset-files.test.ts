import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDatasetFiles } from '#cli/read-dataset-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'layerscope-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (...names: string[]) => {
  for (const name of names) writeFileSync(join(folder, name), name)
}
const namesRead = () => readDatasetFiles(folder).map((file) => basename(file.name))

test('the data files of a folder are read in the order of their names', () => {
  write('10-b.yaml', '2-c.json', '00-a.yml', '10-a.yaml')
  expect(namesRead()).toEqual(['00-a.yml', '10-a.yaml', '10-b.yaml', '2-c.json'])
})

test('a folder in the folder is read in its place', () => {
  mkdirSync(join(folder, '05-more'))
  write('10-b.yaml', '00-a.yaml', '05-more/z.yaml', '05-more/a.yaml')
  expect(namesRead()).toEqual(['00-a.yaml', 'a.yaml', 'z.yaml', '10-b.yaml'])
})

test('other files are passed over', () => {
  write('README.md', 'a.yaml', 'b.txt', 'C.YAML')
  expect(namesRead()).toEqual(['C.YAML', 'a.yaml'])
})

test('a single file is read whatever its name, and called as it was given', () => {
  expect(readDatasetFiles('package.json').map((file) => file.name)).toEqual(['package.json'])
})

test('a path that does not exist throws', () => {
  expect(() => readDatasetFiles(join(folder, 'nothing'))).toThrow('ENOENT')
})
