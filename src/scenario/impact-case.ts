import type { Id } from '#model/id.ts'
import type { ImpactWish } from '#query/impact-wish.ts'

export type CaseId = Id<'case'>

/** The version of the record's form. A new one needs a step in `caseMigrations`. */
export const caseVersion = 1

/** The model a case was made on. */
export interface CaseModel {
  /** The id of the dataset. */
  readonly dataset: string
  /** What `fingerprintOf` said of it. */
  readonly fingerprint: string
}

/** A run that is kept: what was asked and of which model, never the answer. */
export interface ImpactCase {
  readonly id: CaseId
  readonly name: string
  readonly note: string
  readonly model: CaseModel
  readonly wish: ImpactWish
  /** ISO 8601, in UTC. */
  readonly created: string
  readonly changed: string
}

/** What can be wrong with a case that is read, and what the words need to say it. */
export type CaseProblem =
  /** Not JSON, or not text that a link of this program holds. */
  | { readonly code: 'case-unreadable' }
  /** JSON of something else. */
  | { readonly code: 'case-other-kind' }
  /** Made by a newer program. */
  | { readonly code: 'case-version'; readonly found: string; readonly supported: number }
  /** A field that is missing or not what it must be. */
  | { readonly code: 'case-field'; readonly path: string }
  | { readonly code: 'case-too-large'; readonly limit: number }
  /** Compressed, and this browser cannot unpack. */
  | { readonly code: 'case-packed' }

export type CaseProblemCode = CaseProblem['code']

/** What could be read, and what is wrong with the rest. */
export interface ParsedCases {
  readonly cases: readonly ImpactCase[]
  readonly problems: readonly CaseProblem[]
}
