import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkImports, type FolderRule } from './check-imports.ts'
import { listSourceFiles, readSourceFile } from './source-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const slashed = (path: string): string => path.split(sep).join('/')

const map = read('src/README.md')

/** Every folder of src/ at any depth, as `load/formats/`. */
const foldersOf = (files: readonly string[]): string[] => {
  const folders = files.flatMap((file) => {
    const parts = file.split('/').slice(0, -1)
    return parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)
  })
  return [...new Set(folders)].sort()
}

/** What stands in backticks. */
const codeWords = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word ?? '')

interface Row {
  /** Without the slash: `load`, `views/map`, `main.tsx`. */
  readonly name: string
  readonly imports: string
}

const rowsOf = (text: string): Row[] =>
  [...text.matchAll(/^\| `([\w/-]+?)\/?` \|.*\| ([^|]*) \|$|^\| `(main\.tsx)` \|.*\| ([^|]*) \|$/gm)].map(
    ([, folder, imports, file, fileImports]) => ({
      name: folder ?? file ?? '',
      imports: imports ?? fileImports ?? '',
    }),
  )

/** The table of the map as rules: `` `model`; types of `load` ``, `all above`, `nothing`. */
const rulesOf = (rows: readonly Row[]): Record<string, FolderRule> => {
  const tops = rows.filter((row) => !row.name.includes('/'))
  return Object.fromEntries(
    tops.map(({ name, imports }, index) => {
      if (imports === 'all above') {
        return [name, { imports: tops.slice(0, index).map((row) => row.name), apart: name === 'views' }]
      }
      const [values = '', types = ''] = imports.split('; types of ')
      return [name, { imports: codeWords(values), types: codeWords(types) }]
    }),
  )
}

/** Targets of links and pictures, without those that leave the project and without what follows `#`. */
const linksOf = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => decodeURI(target.split('#')[0] ?? ''))
    .filter((target) => target !== '')

const brokenLinksOf = (file: string, text: string): string[] =>
  linksOf(text)
    .filter((target) => !existsSync(join(root, dirname(file), target)))
    .map((target) => `${file} → ${target}`)

const pages = [
  'README.md',
  'README.zh.md',
  'src/README.md',
  'data/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => slashed(relative(root, join(entry.parentPath, entry.name)))),
]

describe('the map of the source', () => {
  const files = listSourceFiles()
  const rows = rowsOf(map)

  test('names every folder of src/ and no other', () => {
    const named = [...new Set(codeWords(map).filter((word) => word.endsWith('/')))].sort()
    expect(named).toEqual(foldersOf(files))
  })

  test('has one row for every folder of src/, and one for main.tsx', () => {
    const folders = foldersOf(files).map((folder) => folder.slice(0, -1))
    expect(rows.map((row) => row.name).sort()).toEqual([...folders, 'main.tsx'].sort())
  })

  test('lists every import that there is', () => {
    const code = new Map(
      files.filter((file) => /\.tsx?$/.test(file)).map((file) => [file, readSourceFile(file)]),
    )
    const assets = new Set(files.filter((file) => !/\.[cm]?[jt]sx?$/.test(file)))
    const result = checkImports({ code, assets }, { folders: rulesOf(rows), packages: {}, globals: {} })
    expect(result.offences).toEqual([])
    expect(result.read).toBe(code.size)
  })

  test('names only files that are there', () => {
    const named = codeWords(map).filter((word) => /^[\w/-]+\/[\w.-]+\.(tsx?|css)$/.test(word))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((file) => !files.includes(file))).toEqual([])
  })

  test('is linked from both READMEs', () => {
    for (const page of ['README.md', 'README.zh.md']) expect(linksOf(read(page))).toContain('src/README.md')
  })
})

describe('the pages', () => {
  test('link only to files that are there', () => {
    expect(pages.flatMap((page) => brokenLinksOf(page, read(page)))).toEqual([])
  })

  test('link to each decision from the list of decisions', () => {
    const decisions = readdirSync(join(root, 'docs/decisions')).map((file) => `decisions/${file}`)
    const linked = linksOf(read('docs/README.md')).filter((target) => target.startsWith('decisions/'))
    expect(linked).toEqual(decisions.sort())
  })

  test('show pictures of less than 300 kB, each of them somewhere', () => {
    const pictures = readdirSync(join(root, 'docs/pictures')).map((file) => `docs/pictures/${file}`)
    const heavy = pictures.filter((file) => statSync(join(root, file)).size >= 300_000)
    const shown = new Set(['README.md', 'README.zh.md'].flatMap((page) => linksOf(read(page))))
    expect(pictures.length).toBeGreaterThan(0)
    expect(heavy).toEqual([])
    expect(pictures.filter((file) => !shown.has(file))).toEqual([])
  })
})

describe('the decision records', () => {
  const decisions = readdirSync(join(root, 'docs/decisions')).sort()
  const texts = decisions.map((file) => read(`docs/decisions/${file}`))

  test('are numbered without a gap, and their titles carry their numbers', () => {
    const numbers = decisions.map((file) => file.slice(0, 4))
    expect(numbers).toEqual(decisions.map((_, index) => String(index + 1).padStart(4, '0')))
    expect(texts.map((text) => text.slice(0, 7))).toEqual(numbers.map((number) => `# ${number} `))
  })

  test('name every dependency that the product has at run time', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
    const words = new Set(texts.flatMap(codeWords))
    expect(Object.keys(dependencies).length).toBeGreaterThan(0)
    expect(Object.keys(dependencies).filter((name) => !words.has(name))).toEqual([])
  })
})

describe('the checks', () => {
  test('see a link that leads nowhere, and leave alone what leaves the project', () => {
    const text = '[a](gone.md) [b](README.md#keys) [c](https://example.org) ![d](docs/gone.png) [e](#keys)'
    expect(brokenLinksOf('README.md', text)).toEqual(['README.md → gone.md', 'README.md → docs/gone.png'])
  })

  test('read the rows of a table as rules', () => {
    const table = [
      '| `model/` | facts | nothing |',
      '| `i18n/` | words | `model`; types of `load` |',
      '| `views/` | screens | all above |',
      '| `views/map/` | one | as `views` |',
      '| `main.tsx` | start | `views` |',
    ].join('\n')
    expect(rulesOf(rowsOf(table))).toEqual({
      model: { imports: [], types: [] },
      i18n: { imports: ['model'], types: ['load'] },
      views: { imports: ['model', 'i18n'], apart: true },
      'main.tsx': { imports: ['views'], types: [] },
    })
  })
})
