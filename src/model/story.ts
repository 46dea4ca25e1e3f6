import type { Citation } from './citation.ts'
import type { ElementId, MilestoneId, TermId, TourId } from './id.ts'
import type { Text } from './text.ts'

/** A dated event or goal. */
export interface Milestone {
  readonly id: MilestoneId
  readonly year: number
  readonly title: Text
  readonly summary: Text
  readonly elements: readonly ElementId[]
  readonly citations: readonly Citation[]
}

/** A glossary entry. */
export interface Term {
  readonly id: TermId
  readonly term: Text
  readonly definition: Text
  readonly elements?: readonly ElementId[]
  readonly citations: readonly Citation[]
}

/** One stop of a tour: an address (everything after `#`), and what is said there. */
export interface TourStep {
  readonly link: string
  readonly title: Text
  readonly narration: Text
  readonly notes?: Text
  readonly seconds?: number
}

export interface Tour {
  readonly id: TourId
  readonly audience: Text
  readonly title: Text
  readonly steps: readonly TourStep[]
}
