import { readJson } from '#load/formats/json.ts'
import { placeOfOffset, type SyntaxProblem } from '#load/formats/syntax-problem.ts'
import { readYaml } from '#load/formats/yaml.ts'
import { kindOfValue } from './check-shape.ts'
import type { Report } from './report.ts'
import type { DataFile, ReadFile, SourceText } from './source-text.ts'

const megabyte = 1_000_000
/** In bytes; a larger one need not be read into `text` at all. */
export const largestFile = 60 * megabyte

/** Deeper data is refused: what walks it may recurse. Real files stay below 20. */
const deepest = 200

/** A file that could not be read, to hang a problem on. */
export const unread = (name: string): ReadFile => ({
  name,
  value: null,
  locate: () => ({ line: 1, column: 1 }),
})

/** Texts that no reader need be asked about: a spreadsheet renamed, or Chinese in another encoding than UTF-8. */
const textProblem = ({ text }: SourceText): SyntaxProblem | null => {
  const nul = text.indexOf('\u0000')
  if (nul >= 0) return { reason: 'not-text', detail: 'NUL character', place: placeOfOffset(text, nul) }
  const bad = text.indexOf('\uFFFD')
  if (bad >= 0) return { reason: 'encoding', detail: 'U+FFFD', place: placeOfOffset(text, bad) }
  return null
}

/** Whether data nests deeper than allowed, or (by YAML's aliases) contains itself. Iterative. */
const isTooDeep = (value: unknown): boolean => {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    // A set, for aliases may name one thing many times.
    const next = new Set<unknown>()
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue
      for (const inner of Object.values(item)) if (typeof inner === 'object') next.add(inner)
    }
    level = [...next]
  }
  return false
}

const readText = (source: SourceText): { file: ReadFile | null; syntax: SyntaxProblem | null } => {
  const syntax = textProblem(source)
  if (syntax) return { file: null, syntax }
  const read = source.name.toLowerCase().endsWith('.json') ? readJson(source) : readYaml(source)
  if (!read.file || !isTooDeep(read.file.value)) return read
  const place = { line: 1, column: 1 }
  return { file: null, syntax: { reason: 'too-deep', detail: `more than ${deepest} levels`, place } }
}

/** Reads a file as far as its root; null, with a problem, where it holds no keys with values. */
export const readFile = (source: SourceText, report: Report): DataFile | null => {
  const spot = { file: unread(source.name), path: [] }
  const bytes = source.bytes ?? source.text.length
  if (bytes > largestFile) {
    const megabytes = Math.ceil(bytes / megabyte)
    report.add('file-too-large', 'error', spot, { megabytes, limit: largestFile / megabyte })
    return null
  }
  const { file, syntax } = readText(source)
  if (syntax) {
    const { reason, detail, place } = syntax
    report.add(
      'syntax',
      'error',
      { file: { ...spot.file, locate: () => place }, path: [] },
      { reason, detail },
    )
  }
  if (!file) return null
  const { value } = file
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { ...file, value: { ...value } }
  report.add('not-a-mapping', 'error', { file, path: [] }, { found: kindOfValue(value) })
  return null
}
