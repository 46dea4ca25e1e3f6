import type { ReadFile, SourceText } from '../source-text.ts'
import { readYaml, type SyntaxProblem } from './yaml.ts'

/**
 * Reads JSON by the fast parser of the platform. Places are wanted only when something is wrong; then the YAML reader,
 * which keeps them, reads the text once more.
 */
export const readJson = (source: SourceText): { file: ReadFile | null; syntax: readonly SyntaxProblem[] } => {
  try {
    const value: unknown = JSON.parse(source.text.replace(/^\uFEFF/, ''))
    let located: ReadFile | null = null
    return {
      file: {
        name: source.name,
        value,
        locate: (path) => {
          located ??= readYaml(source).file
          return located?.locate(path) ?? { line: 1, column: 1 }
        },
      },
      syntax: [],
    }
  } catch (error) {
    const { syntax } = readYaml(source)
    // What YAML accepts and JSON does not (comments, trailing commas) is still an error in a .json file.
    const detail = error instanceof Error ? error.message : String(error)
    return { file: null, syntax: syntax.length > 0 ? syntax : [{ detail, place: { line: 1, column: 1 } }] }
  }
}
