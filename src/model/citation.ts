import type { SourceId } from './id.ts'
import type { Text } from './text.ts'

/** A place in a document: `section` is numbered as the document numbers it, e.g. `二（四）2` or `专栏3`. */
export interface Citation {
  readonly source: SourceId
  readonly section: string
}

/**
 * What a fact rests on: a sentence says so, it follows from what is said, or it is our reading.
 * Nothing is drawn without one.
 */
export type Basis = 'stated' | 'inferred' | 'assumed'

export const bases: readonly Basis[] = ['stated', 'inferred', 'assumed']

/** A contradiction or a trap in the documents, kept and cited on both sides. */
export interface Note {
  readonly text: Text
  readonly citations: readonly Citation[]
}
