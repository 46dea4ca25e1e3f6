import { isAlias, isCollection, isMap, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Path, Place } from '../problem.ts'
import type { ReadFile, SourceText } from '../source-text.ts'

/** A syntax error with its place; the detail is the parser's own words. */
export interface SyntaxProblem {
  readonly detail: string
  readonly place: Place
}

/** Walks down a parsed document as far as the path leads, and gives the offset of what it reached. */
const offsetAt = (root: Node | null, path: Path): number => {
  let node: Node | null = root
  let offset = root?.range?.[0] ?? 0
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(key))
      if (!pair) break
      const keyNode = pair.key as Node
      offset = keyNode.range?.[0] ?? offset
      node = pair.value as Node | null
    } else if (isSeq(node) && typeof key === 'number') {
      node = (node.items[key] as Node | undefined) ?? null
      offset = node?.range?.[0] ?? offset
    } else break
    if (!isCollection(node) && !isAlias(node)) break
  }
  return offset
}

/** Reads YAML 1.2, of which JSON is a part. Never throws. */
export const readYaml = (source: SourceText): { file: ReadFile | null; syntax: readonly SyntaxProblem[] } => {
  const lines = new LineCounter()
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const syntax = document.errors.map((error) => ({
    detail: error.message.split('\n')[0] ?? '',
    place: placeAt(error.pos[0]),
  }))
  if (syntax.length > 0) return { file: null, syntax }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 1000 })
    return {
      file: { name: source.name, value, locate: (path) => placeAt(offsetAt(document.contents, path)) },
      syntax: [],
    }
  } catch (error) {
    // `toJS` throws on an alias without an anchor and on alias bombs.
    const detail = error instanceof Error ? error.message : String(error)
    return { file: null, syntax: [{ detail, place: { line: 1, column: 1 } }] }
  }
}
