import {
  formatPath,
  type Path,
  type Problem,
  type ProblemCode,
  type ProblemParams,
  type Severity,
} from './problem.ts'
import type { ReadFile } from './source-text.ts'

/** Where a problem was found: the file, and the path in it. */
export interface Spot {
  readonly file: ReadFile
  readonly path: Path
}

/** Gathers problems while a dataset is parsed. */
export interface Report {
  readonly problems: readonly Problem[]
  /** Whether to look for the nearest name: among many names that takes long, and long lists are not read in detail. */
  wantsHints(): boolean
  add<Code extends ProblemCode>(code: Code, severity: Severity, spot: Spot, params: ProblemParams[Code]): void
}

/** After this many, the rest would not be read by anybody. */
const mostProblems = 1000
const mostHinted = 200

export const createReport = (): Report => {
  const problems: Problem[] = []
  return {
    problems,
    wantsHints: () => problems.length < mostHinted,
    add: (code, severity, { file, path }, params) => {
      if (problems.length >= mostProblems) return
      const problem = {
        code,
        severity,
        params,
        file: file.name,
        ...file.locate(path),
        path: formatPath(path),
      }
      // `code` and `params` belong together by the signature; the compiler cannot follow them into the union.
      problems.push(problem as Problem)
    },
  }
}
