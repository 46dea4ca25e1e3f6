import type { Citation } from './citation.ts'
import type { ContainerId, ElementId, IndicatorId, MilestoneId, ProjectId, TermId, TourId } from './id.ts'
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

/**
 * One stop of a tour: a state of the application, and what is said there. `link` is an address (what stands after `#`);
 * one that begins with `?` says only what changes from the step before. `deep-link/tour-steps.ts` makes whole ones of them.
 */
export interface TourStep {
  readonly link: string
  readonly title: Text
  readonly narration: Text
  /** For the speaker: what lies behind it, what to ask, what may be asked. */
  readonly notes?: Text
  /** How long the step takes to tell. */
  readonly seconds?: number
  /** What the narration speaks of: it stands on screen at this step, and is not dimmed. */
  readonly shows: readonly (ContainerId | ProjectId | IndicatorId)[]
  /** The clauses that the narration rests on. */
  readonly citations: readonly Citation[]
}

export interface Tour {
  readonly id: TourId
  readonly audience: Text
  readonly title: Text
  readonly steps: readonly TourStep[]
}
