import type { ReadFile, SourceText } from '#load/source-text.ts'
import { findJsonError } from './json-syntax.ts'
import { placeOfOffset, type SyntaxProblem } from './syntax-problem.ts'
import { readYaml } from './yaml.ts'

/** Above this many characters a problem is placed on line 1: finding its line would take seconds. Its path stands. */
const largestLocated = 10_000_000

/**
 * Reads JSON by the fast parser of the platform. Places are wanted only when something is wrong; then the YAML reader,
 * which keeps them, reads the text once more.
 */
export const readJson = (source: SourceText): { file: ReadFile | null; syntax: SyntaxProblem | null } => {
  const text = source.text.replace(/^\uFEFF/, '')
  try {
    const value: unknown = JSON.parse(text)
    let located: ReadFile | null = null
    const locate: ReadFile['locate'] = (path) => {
      if (text.length > largestLocated) return { line: 1, column: 1 }
      located ??= readYaml({ name: source.name, text }).file
      return located?.locate(path) ?? { line: 1, column: 1 }
    }
    return { file: { name: source.name, value, locate }, syntax: null }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const { reason, offset } = findJsonError(text) ?? { reason: 'other', offset: 0 }
    return { file: null, syntax: { reason, detail, place: placeOfOffset(text, offset) } }
  }
}
