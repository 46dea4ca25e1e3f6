/** Where in a file: line and column count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/**
 * `error`: nothing was loaded. `loss`: the part named was left out, the rest was loaded. `warning`: all was
 * loaded but at most a field that the format does not know.
 * A check fails on errors and losses.
 */
export type Severity = 'error' | 'loss' | 'warning'

/** What an id may belong to, where the reference wants something else. */
export type NamedThing = 'layer' | 'pillar' | 'kind' | 'element' | 'project' | 'indicator'

/** Why a file cannot be read at all, as far as the reader can tell. `other`: only the reader's own words say it. */
export type SyntaxReason =
  | 'indentation'
  | 'tab'
  | 'colon-in-text'
  | 'no-space'
  | 'full-width'
  | 'quotes'
  | 'special-character'
  | 'unclosed'
  | 'duplicate-key'
  | 'several-documents'
  | 'alias'
  | 'too-deep'
  | 'trailing-comma'
  | 'json-comment'
  | 'not-text'
  | 'encoding'
  | 'other'

/** What can be wrong with a dataset, and what the words need to say it. `i18n/problem-words.ts` has the words. */
export interface ProblemParams {
  'no-files': Record<never, never>
  'file-too-large': { megabytes: number; limit: number }
  'too-many': { what: string; count: number; limit: number }
  /** `detail`: the words of the library that read the file, in English. */
  syntax: { detail: string; reason: SyntaxReason }
  'not-a-mapping': { found: string }
  'not-a-list': { field: string; found: string }
  'format-version': { found: string; supported: number }
  'missing-field': { field: string }
  /** `cut`: most likely the rest of a text that an unquoted comma cut in two. */
  'unknown-field': { field: string; nearest: string | null; cut: boolean }
  'wrong-type': { field: string; expected: string; found: string }
  'bad-value': { field: string; found: string; allowed: string; nearest: string | null }
  'bad-id': { found: string; suggestion: string }
  'empty-text': { field: string }
  'text-too-long': { field: string; limit: number }
  'out-of-range': { field: string; found: string; limit: string }
  'duplicate-id': { id: string; firstFile: string; firstLine: number }
  'duplicate-relation': { type: string; from: string; to: string; firstFile: string; firstLine: number }
  'declared-twice': { field: string; firstFile: string }
  /** `namesA`: what else in the dataset has that id, e.g. `layer` where an element was wanted. */
  'dangling-reference': { field: string; id: string; nearest: string | null; namesA: NamedThing | null }
  'parent-cycle': { cycle: string }
  'no-place': { id: string }
  'two-places': { id: string }
  'place-differs': { id: string; own: string; parent: string; parentPlace: string }
  'self-relation': { id: string }
  'ancestor-relation': { inner: string; outer: string }
  'kind-not-allowed': { type: string; end: string; kind: string; allowed: string }
  'missing-reason': { basis: string }
  /** `over`: a relation type or a step that an event names a second time. */
  'carry-twice': { event: string; over: string }
  /** A relation type that says of neither end that it depends on the other. */
  'carries-nowhere': { event: string; type: string }
  /** A parameter that this rule of the health check does not have. */
  'unused-parameter': { field: string; rule: string; allowed: string }
  'unknown-section': { section: string; source: string; nearest: string | null }
}

export type ProblemCode = keyof ProblemParams

/** One thing wrong with a dataset: what (code and parameters), where (file, place, path), and how bad. */
export type Problem = {
  [Code in ProblemCode]: {
    readonly code: Code
    readonly params: ProblemParams[Code]
    readonly severity: Severity
    readonly file: string
    readonly line: number
    readonly column: number
    /** Keys and indices from the file's root, e.g. `elements[3].name.en`. */
    readonly path: string
  }
}[ProblemCode]

/** Keys and indices from the root of a file. */
export type Path = readonly (string | number)[]

/** `['elements', 3, 'name']` → `elements[3].name`. */
export const formatPath = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  )
