import { posix } from 'node:path'
import { parseSync } from 'oxc-parser'

/** What one folder of src/ may import from the others. */
export interface FolderRule {
  /** Folders it may import values and types from. */
  readonly imports: readonly string[]
  /** Folders it may import types from, and no values. */
  readonly types?: readonly string[]
  /** Its own folders (one per screen) never import each other. */
  readonly apart?: boolean
}

export interface ImportRules {
  /** Every folder of src/. A file in src/ itself is a row under its own name. */
  readonly folders: Readonly<Record<string, FolderRule>>
  /** Packages (with all below them) that belong to one folder: `@xyflow` → canvas. */
  readonly packages: Readonly<Record<string, string>>
  /** Globals of the browser that belong to one folder: `Worker` → layout. */
  /** The folders that may use a global. */
  readonly globals: Readonly<Record<string, readonly string[]>>
}

/** The sources to check, by their path below src/ (`load/formats/yaml.ts`). */
export interface Sources {
  readonly code: ReadonlyMap<string, string>
  /** Paths of files that can be imported and import nothing themselves: css, json, svg. */
  readonly assets?: ReadonlySet<string>
}

export interface CheckResult {
  /** One line per offence: `folder/file.ts:line what is wrong`. */
  readonly offences: readonly string[]
  /** How many files were parsed; fewer than exist means that nothing was proved. */
  readonly read: number
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

interface ImportUse {
  /** undefined where the path is computed, so that nobody can check it. */
  readonly specifier: string | undefined
  readonly typeOnly: boolean
  readonly start: number
}

interface GlobalUse {
  readonly name: string
  readonly start: number
}

/** Holds the sources against the rules. Never throws on a bad source: a file that cannot be parsed is an offence. */
export function checkImports({ code, assets = new Set() }: Sources, rules: ImportRules): CheckResult {
  const offences: string[] = []
  const graph = new Map<string, string[]>()
  let read = 0
  for (const [file, source] of code) {
    const { program, errors } = parseSync(file, source)
    const problem = errors[0]
    if (problem) {
      offences.push(`${file}:1 cannot be parsed: ${problem.message}`)
      continue
    }
    read += 1
    const add = (start: number, words: string) => offences.push(`${file}:${lineAt(source, start)} ${words}`)
    if (!rules.folders[folderOf(file)]) add(0, `is in a folder without a row: ${folderOf(file)}`)

    const targets: string[] = []
    const { imports, globals } = usesIn(program as unknown as Node)
    for (const use of imports) {
      const target = use.specifier === undefined ? undefined : resolveImport(file, use.specifier)
      for (const words of offencesOfImport(file, use, target, rules)) add(use.start, words)
      if (target === undefined || use.specifier?.startsWith('../')) continue
      if (code.has(target)) targets.push(target)
      else if (!assets.has(target)) add(use.start, `imports a file that is not there: ${use.specifier}`)
    }
    graph.set(file, targets)
    for (const { name, start } of globals) {
      const homes = Object.hasOwn(rules.globals, name) ? rules.globals[name] : undefined
      if (homes && !homes.includes(folderOf(file))) {
        add(start, `uses ${name}, which belongs to ${homes.join(', ')}`)
      }
    }
  }
  return { offences: [...offences, ...cyclesIn(graph)], read }
}

function offencesOfImport(
  file: string,
  { specifier, typeOnly }: ImportUse,
  target: string | undefined,
  rules: ImportRules,
): string[] {
  if (specifier === undefined) return ['imports a computed path: write it out']
  if (specifier.startsWith('../')) return [`imports upwards: ${specifier} (write #folder/file.ts)`]
  if (target === undefined) return offencesOfPackage(file, specifier, rules)
  const found: string[] = []
  if (!posix.extname(target)) found.push(`imports without an extension: ${specifier}`)
  const sameFolder = posix.dirname(target) === posix.dirname(file)
  if (specifier.startsWith('./') && !sameFolder) {
    found.push(`imports another folder by a relative path: ${specifier} (write #${target})`)
  }
  if (specifier.startsWith('#') && sameFolder) {
    found.push(`imports its own folder by #: ${specifier} (write ./${posix.basename(target)})`)
  }
  const workerHomes = rules.globals['Worker']
  if (workerHomes && isWorkerImport(specifier) && !workerHomes.includes(folderOf(file))) {
    found.push(`imports a worker, which belongs to ${workerHomes.join(', ')}: ${specifier}`)
  }
  return [...found, ...offencesOfFolder(file, target, typeOnly, rules)]
}

function offencesOfPackage(file: string, specifier: string, rules: ImportRules): string[] {
  const owned = Object.keys(rules.packages).find(
    (name) => specifier === name || specifier.startsWith(`${name}/`),
  )
  const home = owned && rules.packages[owned]
  return home && home !== folderOf(file) ? [`imports ${specifier}, which belongs to ${home}`] : []
}

function offencesOfFolder(file: string, target: string, typeOnly: boolean, rules: ImportRules): string[] {
  const from = folderOf(file)
  const to = folderOf(target)
  const rule = rules.folders[from]
  if (!rule) return []
  // main.tsx and its style sheet.
  if (!file.includes('/') && !target.includes('/') && !/\.tsx?$/.test(target)) return []
  if (from === to) {
    const apart = rule.apart && screenOf(file) !== screenOf(target)
    return apart ? [`imports its neighbour ${target}: the folders of ${from} never import each other`] : []
  }
  if (rule.imports.includes(to)) return []
  if (rule.types?.includes(to))
    return typeOnly ? [] : [`imports values from ${to}, from which only types are allowed`]
  const allowed = [...rule.imports, ...(rule.types ?? []).map((name) => `${name} (types)`)]
  return [`imports ${to} (allowed: ${allowed.join(', ') || 'nothing'})`]
}

/** The folder of src/ that a file is in; for a file in src/ itself, its name. */
function folderOf(file: string): string {
  return file.split('/', 1)[0] ?? file
}

/** `views/map/legend.tsx` → `map`. */
function screenOf(file: string): string | undefined {
  return file.split('/').length > 2 ? file.split('/')[1] : undefined
}

/** The path below src/ of an own file, without Vite's `?worker` or `?url`; undefined for a package. */
function resolveImport(file: string, specifier: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '')
  if (path.startsWith('#')) return posix.normalize(path.slice(1))
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path)
  return undefined
}

function isWorkerImport(specifier: string): boolean {
  return /\?(.*&)?(shared)?worker\b/.test(specifier)
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length
}

// ── What a file uses ──

/** Objects through which the browser's globals are reached: `window.localStorage`. */
const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self', 'document', 'top', 'parent', 'frames'])

/** Nodes whose type says TS but that hold an expression which runs. */
const RUNNING_TYPES = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
])

/**
 * The imports of a file and the globals it refers to, from its syntax tree.
 * A name that the file declares anywhere is taken for its own, because scopes are not followed; Biome's
 * noRestrictedGlobals follows them, and the two together leave no gap.
 */
function usesIn(program: Node): { readonly imports: ImportUse[]; readonly globals: GlobalUse[] } {
  const imports: ImportUse[] = []
  const references: GlobalUse[] = []
  const reached: GlobalUse[] = []
  const declared = new Set<string>()

  visit(program, undefined, '', (node, parent, key) => {
    const found = importOf(node)
    if (found) imports.push(found)
    for (const name of namesReachedBy(node)) reached.push({ name, start: node.start })
    if (node.type !== 'Identifier' || isMereName(parent, key)) return
    if (isDeclaration(parent, key)) declared.add(nameOf(node))
    else references.push({ name: nameOf(node), start: node.start })
  })
  return { imports, globals: [...references.filter(({ name }) => !declared.has(name)), ...reached] }
}

type Visitor = (node: Node, parent: Node | undefined, key: string) => void

/** Walks what runs, parents first; of types only the `import('…')` inside them. */
function visit(node: Node, parent: Node | undefined, key: string, see: Visitor, inType = false): void {
  const type = inType || (node.type.startsWith('TS') && !RUNNING_TYPES.has(node.type))
  if (!type || node.type === 'TSImportType') see(node, parent, key)
  for (const [childKey, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, node, isPattern(node, key) ? `${key}.${childKey}` : childKey, see, type)
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

const PATTERNS = new Set(['ObjectPattern', 'ArrayPattern', 'RestElement', 'AssignmentPattern'])

/** Part of a destructuring: what is named inside it is declared by the declaration around it. */
function isPattern(node: Node, key: string): boolean {
  return PATTERNS.has(node.type) || (node.type === 'Property' && key.includes('.'))
}

function nameOf(node: Node): string {
  return String(node['name'])
}

/** An identifier that names no variable: a property after the dot, a key, a label. */
function isMereName(parent: Node | undefined, key: string): boolean {
  if (!parent) return false
  const last = key.split('.').at(-1)
  if (parent.type === 'MemberExpression') return last === 'property' && parent['computed'] === false
  if (last === 'key') return parent['computed'] === false
  if (last === 'label') return true
  return parent.type === 'ExportSpecifier' && last === 'exported'
}

const DECLARING = new Set([
  'VariableDeclarator.id',
  'FunctionDeclaration.id',
  'FunctionExpression.id',
  'ClassDeclaration.id',
  'ClassExpression.id',
  'CatchClause.param',
])

/** Is the identifier in a place that declares it: a variable, parameter, function, class, import? */
function isDeclaration(parent: Node | undefined, key: string): boolean {
  if (!parent) return false
  if (parent.type.startsWith('Import')) return key === 'local'
  if (DECLARING.has(`${parent.type}.${key}`)) return true
  if (key === 'params') return true
  // Inside a pattern the key is the way down from its declaration; a default value or computed key is no declaration.
  return /^(id|param|params)\./.test(key) && !/\.(right|key)$/.test(key)
}

/** The globals that `window.x`, `window['x']` and `const { x } = window` reach. */
function namesReachedBy(node: Node): string[] {
  if (node.type === 'MemberExpression' && isGlobalObject(node['object'])) {
    const property = node['property'] as Node
    return node['computed'] === true ? [String(property['value'])] : [nameOf(property)]
  }
  if (node.type !== 'VariableDeclarator' || !isGlobalObject(node['init'])) return []
  const pattern = node['id'] as Node
  if (pattern.type !== 'ObjectPattern') return []
  return (pattern['properties'] as Node[]).flatMap((each) =>
    isNode(each['key']) ? [nameOf(each['key'])] : [],
  )
}

function isGlobalObject(value: unknown): boolean {
  return isNode(value) && value.type === 'Identifier' && GLOBAL_OBJECTS.has(nameOf(value))
}

/** What a node imports: a declaration, a re-export, import(), an import type, new URL(…, import.meta.url), a glob. */
function importOf(node: Node): ImportUse | undefined {
  const { start } = node
  const use = (path: unknown, typeOnly: boolean): ImportUse => ({ specifier: textOf(path), typeOnly, start })
  switch (node.type) {
    case 'ImportDeclaration':
      return use(node['source'], isTypeOnly(node, 'importKind'))
    case 'ExportNamedDeclaration':
      return node['source'] ? use(node['source'], isTypeOnly(node, 'exportKind')) : undefined
    case 'ExportAllDeclaration':
      return use(node['source'], node['exportKind'] === 'type')
    case 'ImportExpression':
      return use(node['source'], false)
    case 'TSImportType':
      return use(node['source'] ?? node['argument'], true)
    case 'NewExpression':
      return isUrlOfModule(node) ? use((node['arguments'] as Node[])[0], false) : undefined
    case 'CallExpression':
      return isGlob(node) ? { specifier: undefined, typeOnly: false, start } : undefined
    default:
      return undefined
  }
}

function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'TSLiteralType') return textOf(node['literal'])
  return typeof node['value'] === 'string' ? node['value'] : undefined
}

function isTypeOnly(node: Node, kind: 'importKind' | 'exportKind'): boolean {
  const specifiers = (node['specifiers'] ?? []) as Node[]
  return node[kind] === 'type' || (specifiers.length > 0 && specifiers.every((each) => each[kind] === 'type'))
}

/** `new URL('./x.ts', import.meta.url)`, the way Vite finds a worker's file. */
function isUrlOfModule(node: Node): boolean {
  const base = (node['arguments'] as Node[])[1]
  return nameOf(node['callee'] as Node) === 'URL' && base !== undefined && isImportMeta(base['object'])
}

/** `import.meta.glob(…)` imports files that no one can list here. */
function isGlob(node: Node): boolean {
  const callee = node['callee'] as Node
  return (
    callee.type === 'MemberExpression' &&
    isImportMeta(callee['object']) &&
    nameOf(callee['property'] as Node) === 'glob'
  )
}

function isImportMeta(value: unknown): boolean {
  return isNode(value) && value.type === 'MetaProperty'
}

// ── Cycles ──

/** One line per way back that a depth-first walk meets: `a.ts is in a cycle: a.ts → b.ts → a.ts`. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const path: string[] = []
  const cycles: string[] = []
  const walk = (file: string): void => {
    const seenAt = path.indexOf(file)
    if (seenAt >= 0) cycles.push(`${file}:1 is in a cycle: ${[...path.slice(seenAt), file].join(' → ')}`)
    if (seenAt >= 0 || done.has(file)) return
    path.push(file)
    for (const target of graph.get(file) ?? []) walk(target)
    path.pop()
    done.add(file)
  }
  for (const file of graph.keys()) walk(file)
  return cycles
}
