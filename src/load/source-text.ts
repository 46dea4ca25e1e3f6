import type { Path, Place } from './problem.ts'

/** A file as it came in: its name decides the format (`.json`, else YAML). */
export interface SourceText {
  readonly name: string
  readonly text: string
  /** Its size on disk, where that is known; a file that is too large may come with no text. */
  readonly bytes?: number
}

/** A file read as data. `locate` finds where a path stands in its text: the nearest enclosing thing if it does not. */
export interface ReadFile {
  readonly name: string
  readonly value: unknown
  readonly locate: (path: Path) => Place
}

/** A file whose root is keys with values, as that of every dataset file must be. */
export interface DataFile extends ReadFile {
  readonly value: Readonly<Record<string, unknown>>
}
