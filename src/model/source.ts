import type { SourceId } from './id.ts'
import type { Language, Text } from './text.ts'

/** A chapter, section or clause of a document, as the document numbers it. */
export interface OutlineEntry {
  readonly section: string
  readonly title: Text
  /** Why nothing on the map rests on it, where that is so. */
  readonly note?: Text
  readonly children?: readonly OutlineEntry[]
}

/** A document that facts are cited from. */
export interface Source {
  readonly id: SourceId
  readonly title: Text
  readonly publisher: Text
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string
  readonly kind: 'plan' | 'summary' | 'article' | 'other'
  readonly language: Language
  /** Without one, any section may be cited. */
  readonly outline?: readonly OutlineEntry[]
}

/** Every entry of an outline, parents before children. */
export const entriesOf = (outline: readonly OutlineEntry[]): OutlineEntry[] =>
  outline.flatMap((entry) => [entry, ...entriesOf(entry.children ?? [])])
