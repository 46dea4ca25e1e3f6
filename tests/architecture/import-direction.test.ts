import { describe, expect, test } from 'vitest'
import { checkImports, type ImportRules } from './check-imports.ts'
import { listSourceFiles, readSourceFile } from './source-files.ts'

const PIPELINE = [
  'model',
  'load',
  'query',
  'scenario',
  'records',
  'visible-graph',
  'layout',
  'deep-link',
  'recording',
  'export',
  'state',
]
const EVERYTHING_SHOWN = [...PIPELINE, 'i18n', 'picture', 'ui', 'canvas']

/** The map in src/README.md, as data: a folder imports what its row lists and nothing else. */
const RULES: ImportRules = {
  folders: {
    model: { imports: [] },
    load: { imports: ['model'] },
    query: { imports: ['model'] },
    scenario: { imports: ['model', 'query', 'records'] },
    records: { imports: ['model', 'query'] },
    'visible-graph': { imports: ['model', 'query'] },
    layout: { imports: ['model', 'visible-graph'] },
    'deep-link': { imports: ['model', 'query', 'visible-graph'] },
    recording: { imports: ['model', 'records', 'visible-graph', 'deep-link'] },
    picture: { imports: ['model', 'visible-graph', 'layout', 'i18n'] },
    export: { imports: ['model', 'query', 'visible-graph', 'layout', 'deep-link', 'i18n', 'picture'] },
    state: {
      imports: ['model', 'load', 'query', 'scenario', 'records', 'visible-graph', 'deep-link', 'i18n'],
    },
    i18n: { imports: ['model'], types: ['load', 'query', 'scenario'] },
    ui: { imports: [] },
    canvas: { imports: ['model', 'visible-graph', 'layout', 'i18n', 'picture', 'ui'] },
    facts: { imports: EVERYTHING_SHOWN },
    stage: { imports: [...EVERYTHING_SHOWN, 'facts'] },
    views: { imports: [...EVERYTHING_SHOWN, 'facts', 'stage'], apart: true },
    app: { imports: [...EVERYTHING_SHOWN, 'facts', 'stage', 'views'] },
    cli: {
      imports: ['model', 'load', 'query', 'visible-graph', 'layout', 'export', 'i18n', 'picture', 'canvas'],
    },
    'main.tsx': { imports: ['app'] },
  },
  packages: { '@xyflow': 'canvas', reactflow: 'canvas' },
  globals: {
    // The layout engine; and the readings of a model of one's own.
    Worker: ['layout', 'state'],
    SharedWorker: ['layout'],
    localStorage: ['app'],
    sessionStorage: ['app'],
    indexedDB: ['app'],
    history: ['app'],
    location: ['app'],
  },
}

const CODE = /\.[cm]?[jt]sx?$/

describe('src/', () => {
  const files = listSourceFiles()
  const code = files.filter((file) => /\.tsx?$/.test(file))
  const result = checkImports(
    {
      code: new Map(code.map((file) => [file, readSourceFile(file)])),
      assets: new Set(files.filter((file) => !CODE.test(file))),
    },
    RULES,
  )

  test('imports in one direction only', () => {
    expect(result.offences).toEqual([])
  })

  // Counted another way than read: a check that reads nothing finds nothing.
  test('is read whole', () => {
    expect(result.read).toBe(files.filter((file) => CODE.test(file)).length)
    expect(result.read).toBeGreaterThan(0)
  })

  test('has a table of folders without a cycle', () => {
    const rows = Object.entries(RULES.folders)
    const placed = new Set<string>()
    for (let round = 0; round < rows.length; round += 1) {
      for (const [folder, { imports, types = [] }] of rows) {
        if ([...imports, ...types].every((each) => placed.has(each))) placed.add(folder)
      }
    }
    expect(rows.map(([folder]) => folder).filter((folder) => !placed.has(folder))).toEqual([])
  })
})

describe('the checker', () => {
  /** The offences of made-up files: path below src/ → source. */
  const offencesOf = (code: Record<string, string>, assets: readonly string[] = []) =>
    checkImports({ code: new Map(Object.entries(code)), assets: new Set(assets) }, RULES).offences

  const element = { 'model/element.ts': 'export const element = 1' }

  test('lets through what the table allows', () => {
    const code = {
      ...element,
      'model/model.ts': `import { element } from './element.ts'; export type Model = typeof element`,
      'load/problem.ts': `export interface Problem { location: string }`,
      'i18n/words.ts': `import type { Problem } from '#load/problem.ts'; export type Word = Problem`,
      'canvas/node.tsx': `import { Handle } from '@xyflow/react'; import '@xyflow/react/dist/style.css'; import './node.css'; export const n = <Handle />`,
      'layout/worker.ts': `export const w = new Worker(new URL('./run.ts', import.meta.url))`,
      'layout/run.ts': `import url from 'elkjs/lib/elk-worker.min.js?url'; export { url }`,
      'views/map/map.tsx': `import { n } from '#canvas/node.tsx'; export const map = n`,
      'app/boot.tsx': `import { map } from '#views/map/map.tsx'; localStorage.setItem('x', location.hash); export { map }`,
      'main.tsx': `import './main.css'; import('#app/boot.tsx')`,
    }
    expect(offencesOf(code, ['main.css', 'canvas/node.css'])).toEqual([])
  })

  test.each([
    ['an import against the direction', `import { a } from '#load/a.ts'`, 'imports load (allowed: nothing)'],
    [
      'a type-only import against it',
      `import type { A } from '#load/a.ts'`,
      'imports load (allowed: nothing)',
    ],
    ['a re-export', `export { a } from '#load/a.ts'`, 'imports load (allowed: nothing)'],
    ['a re-export of all', `export * from '#load/a.ts'`, 'imports load (allowed: nothing)'],
    ['a dynamic import', `const a = await import('#load/a.ts')`, 'imports load (allowed: nothing)'],
    ['an import type', `export type A = import('#load/a.ts').A`, 'imports load (allowed: nothing)'],
    ['an import by URL', `new URL('#load/a.ts', import.meta.url)`, 'imports load (allowed: nothing)'],
    [
      'an import upwards',
      `import { a } from '../load/a.ts'`,
      'imports upwards: ../load/a.ts (write #folder/file.ts)',
    ],
    [
      'a relative import of a folder below',
      `import { a } from './sub/a.ts'`,
      'imports another folder by a relative path: ./sub/a.ts (write #model/sub/a.ts)',
    ],
    [
      'an import of its own folder by #',
      `import { a } from '#model/element.ts'`,
      'imports its own folder by #: #model/element.ts (write ./element.ts)',
    ],
    [
      'an import without an extension',
      `import { a } from './element'`,
      'imports without an extension: ./element',
    ],
    ['an import of no file', `import { a } from './gone.ts'`, 'imports a file that is not there: ./gone.ts'],
    ['a computed import', `import(path)`, 'imports a computed path: write it out'],
    ['a glob', `import.meta.glob('./*.ts')`, 'imports a computed path: write it out'],
    ['React Flow outside canvas', `import '@xyflow/react'`, 'imports @xyflow/react, which belongs to canvas'],
    [
      'its types',
      `import type { Node } from '@xyflow/react'`,
      'imports @xyflow/react, which belongs to canvas',
    ],
    ['a file that cannot be parsed', `import {`, /cannot be parsed/],
    ['new Worker outside layout', `new Worker('x')`, 'uses Worker, which belongs to layout, state'],
    ['a worker import', `import W from './element.ts?worker'`, /^imports a worker, which belongs to layout/],
    ['localStorage', `localStorage.clear()`, 'uses localStorage, which belongs to app'],
    ['indexedDB', `export const open = () => indexedDB.open('x')`, 'uses indexedDB, which belongs to app'],
    ['history', `history.back()`, 'uses history, which belongs to app'],
    ['location', `const h = { at: location.hash }`, 'uses location, which belongs to app'],
    ['a default value', `const f = (x = location) => x`, 'uses location, which belongs to app'],
    ['a shorthand', `f({ location })`, 'uses location, which belongs to app'],
    ['window.location', `window.location.reload()`, 'uses location, which belongs to app'],
    ['document.location', `document.location = 'x'`, 'uses location, which belongs to app'],
    ['globalThis["history"]', `globalThis['history'].back()`, 'uses history, which belongs to app'],
    [
      'a destructured window',
      `const { localStorage: s } = window`,
      'uses localStorage, which belongs to app',
    ],
    ['a default inside a pattern', `const { x = location } = y`, 'uses location, which belongs to app'],
    ['a cast', `(location as unknown)`, 'uses location, which belongs to app'],
  ])('goes red on %s', (_, source, words) => {
    const offences = offencesOf({
      ...element,
      'model/sub/a.ts': '',
      'load/a.ts': '',
      'model/bad.ts': `\n${source}`,
    })
    const inBad = offences
      .filter((each) => each.startsWith('model/bad.ts:'))
      .map((each) => each.replace(/^\S+ /, ''))
    expect(inBad).toContainEqual(typeof words === 'string' ? words : expect.stringMatching(words))
  })

  test('tells the line', () => {
    expect(offencesOf({ 'model/bad.ts': `\n\nhistory.back()` })).toEqual([
      'model/bad.ts:3 uses history, which belongs to app',
    ])
  })

  test.each([
    ['a property', `problem.location.line`],
    ['a key', `export const a = { history: 1, location() {} }`],
    ['a type', `export interface A { location: string; w: Worker }`],
    ['a name of its own', `const history = []; history.push(1)`],
    ['a parameter', `export const f = ({ location: [location] }, ...history) => [location, history]`],
    ['a member of a class', `class A { history = 1; get location() { return this.history } }`],
  ])('does not take %s for a global', (_, source) => {
    expect(offencesOf({ 'model/good.ts': source })).toEqual([])
  })

  test('goes red on a folder without a row', () => {
    const rowless = 'is in a folder without a row'
    expect(offencesOf({ 'utils/a.ts': '' })).toEqual([`utils/a.ts:1 ${rowless}: utils`])
    expect(offencesOf({ 'stray.ts': '' })).toEqual([`stray.ts:1 ${rowless}: stray.ts`])
  })

  test('goes red on a value where only types are allowed', () => {
    const code = { 'load/a.ts': '', 'i18n/words.ts': `import { type A, b } from '#load/a.ts'` }
    expect(offencesOf(code)).toEqual([
      'i18n/words.ts:1 imports values from load, from which only types are allowed',
    ])
  })

  test('goes red where main.tsx imports more than app', () => {
    expect(offencesOf({ 'ui/button.tsx': '', 'main.tsx': `import '#ui/button.tsx'` })).toEqual([
      'main.tsx:1 imports ui (allowed: app)',
    ])
  })

  test('goes red on two screens that import each other', () => {
    const code = { 'views/map/a.ts': '', 'views/search/b.ts': `import '#views/map/a.ts'` }
    expect(offencesOf(code)).toEqual([
      'views/search/b.ts:1 imports its neighbour views/map/a.ts: the folders of views never import each other',
    ])
  })

  test('goes red on a cycle between files, of types too', () => {
    const code = {
      'model/a.ts': `import { b } from './b.ts'`,
      'model/b.ts': `import { c } from './c.ts'`,
      'model/c.ts': `import type { A } from './a.ts'`,
    }
    expect(offencesOf(code)).toEqual([
      'model/a.ts:1 is in a cycle: model/a.ts → model/b.ts → model/c.ts → model/a.ts',
    ])
  })

  test('goes red on a file that imports itself', () => {
    expect(offencesOf({ 'model/a.ts': `import './a.ts'` })).toEqual([
      'model/a.ts:1 is in a cycle: model/a.ts → model/a.ts',
    ])
  })

  test('counts a file that cannot be parsed as not read', () => {
    expect(checkImports({ code: new Map([['model/a.ts', 'import {']]) }, RULES).read).toBe(0)
  })
})
