import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { Path, Place } from '#load/problem.ts'
import type { ReadFile, SourceText } from '#load/source-text.ts'
import type { SyntaxProblem } from './syntax-problem.ts'
import { firstYamlError } from './yaml-syntax.ts'

/** Walks down a parsed document as far as the path leads, and gives the offset of what it reached. */
const offsetAt = (root: Node | null, path: Path): number => {
  let node: Node | null = root
  let offset = root?.range?.[0] ?? 0
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(key))
      if (!pair) break
      const keyNode = pair.key as Node | null
      offset = keyNode?.range?.[0] ?? offset
      node = pair.value as Node | null
    } else if (isSeq(node) && typeof key === 'number') {
      node = (node.items[key] as Node | undefined) ?? null
      offset = node?.range?.[0] ?? offset
    } else break
    if (!isCollection(node) && !isAlias(node)) break
  }
  return offset
}

/** Where the aliases begin to go wrong, as near as can be told: at the first that has no anchor before it. */
const firstAliasOf = (document: Document.Parsed): number => {
  const anchors = new Set<string>()
  let offset: number | null = null
  visit(document, (_key, node) => {
    if (isAlias(node)) {
      if (!anchors.has(node.source)) offset = node.range?.[0] ?? 0
    } else if (node && typeof node === 'object' && 'anchor' in node && node.anchor)
      anchors.add(String(node.anchor))
    return offset === null ? undefined : visit.BREAK
  })
  return offset ?? 0
}

/** Reads YAML 1.2, of which JSON is a part. Never throws. */
export const readYaml = (source: SourceText): { file: ReadFile | null; syntax: SyntaxProblem | null } => {
  const lines = new LineCounter()
  const document = parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'error',
  })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const error = firstYamlError(document, source.text)
  if (error) {
    const { reason, detail, offset } = error
    return { file: null, syntax: { reason, detail, place: placeAt(offset) } }
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 1000 })
    const locate = (path: Path): Place => placeAt(offsetAt(document.contents, path))
    return { file: { name: source.name, value, locate }, syntax: null }
  } catch (error) {
    // `toJS` throws on an alias without an anchor and on alias bombs.
    const detail = error instanceof Error ? error.message : String(error)
    return { file: null, syntax: { reason: 'alias', detail, place: placeAt(firstAliasOf(document)) } }
  }
}
