import type { Text } from '#model/text.ts'
import type { SelectorFacet } from './selector.ts'

/** Something that could have been meant. */
export interface Suggestion {
  /** What to write. */
  readonly insert: string
  readonly name: Text
}

type Kind =
  /** The text goes on for longer, or is nested deeper, than anyone means it to. */
  | { readonly code: 'too-long' | 'too-deep' }
  /** A name, a keyword or an opening parenthesis was expected. */
  | { readonly code: 'expected-operand' }
  /** Two things side by side with nothing that joins them. */
  | { readonly code: 'expected-joining' }
  | { readonly code: 'unclosed-parenthesis' | 'unopened-parenthesis' | 'unclosed-quote' }
  | { readonly code: 'avoid-without-path' | 'longer-without-path' }
  /** How many hops longer was expected. */
  | { readonly code: 'expected-number' }
  | { readonly code: 'too-many-hops'; readonly most: number }
  | { readonly code: 'unknown-keyword'; readonly word: string }
  | { readonly code: 'expected-value'; readonly facet: SelectorFacet }
  | {
      readonly code: 'unknown-value'
      readonly facet: SelectorFacet
      readonly text: string
      readonly suggestions: readonly Suggestion[]
    }
  | { readonly code: 'unknown-name'; readonly text: string; readonly suggestions: readonly Suggestion[] }

/** What is wrong with a selector and where: the piece from one place up to another; at the end both are its length. */
export type SelectorError = Kind & { readonly from: number; readonly to: number }

export type SelectorErrorCode = SelectorError['code']

/** An error without its place. */
export type SelectorErrorKind = Kind
