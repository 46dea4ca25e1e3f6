import type { ElementId, IndicatorId, PlaceId, ProjectId, RelationTypeId } from '#model/id.ts'
import type { Indicator, Measure } from '#model/indicator.ts'
import type { Project, ProjectLink } from '#model/project.ts'
import type { QuizLevel, QuizTopic } from '#model/quiz.ts'
import type { Relation } from '#model/relation.ts'

/** What is asked, without words. The code is the topic. */
export type Ask =
  | { readonly code: 'layer' | 'band' | 'stands-on' | 'project'; readonly element: ElementId }
  /** What stands at the other end of a relation of that type; `end` is the end that is asked for. */
  | {
      readonly code: 'relation'
      readonly element: ElementId
      readonly type: RelationTypeId
      readonly end: 'from' | 'to'
    }
  /** Through what the one stands on the other. */
  | { readonly code: 'path'; readonly from: ElementId; readonly to: ElementId }
  | {
      readonly code: 'statement'
      readonly from: ElementId
      readonly type: RelationTypeId
      readonly to: ElementId
    }
  | { readonly code: 'indicator'; readonly indicator: IndicatorId }

/** One of the answers to choose from. */
export type Option =
  | { readonly of: 'place'; readonly id: PlaceId }
  | { readonly of: 'element'; readonly id: ElementId }
  | { readonly of: 'project'; readonly id: ProjectId }
  | { readonly of: 'truth'; readonly isTrue: boolean }

/** The facts of the model that make the right answer right; none of them is assumed. */
export type Proof =
  | { readonly code: 'place'; readonly element: ElementId; readonly place: PlaceId }
  | { readonly code: 'relations'; readonly relations: readonly Relation[] }
  | { readonly code: 'link'; readonly project: Project; readonly link: ProjectLink }
  | { readonly code: 'measure'; readonly indicator: Indicator; readonly measure: Measure }

/** What makes another answer wrong. */
export type Against =
  /** The element stands in one place. */
  | { readonly code: 'other-place'; readonly place: PlaceId }
  /** No relation joins the two; what the option does have instead, where it has one of that type. */
  | { readonly code: 'unrelated'; readonly instead: Relation | null }
  /** The element asked about does not stand on the option, on no way. */
  | { readonly code: 'not-below'; readonly element: ElementId }
  /** The option does not stand on the element asked about, on no way. */
  | { readonly code: 'not-above'; readonly element: ElementId }
  /** The project is linked to other elements. */
  | { readonly code: 'other-element'; readonly element: ElementId | null }
  /** The element is measured by another indicator, or by none. */
  | { readonly code: 'other-indicator'; readonly indicator: IndicatorId | null }
  /** The relations of the proof say otherwise. */
  | { readonly code: 'contradicted' }

/** A wrong answer, and why it is wrong. */
export interface Distractor {
  readonly option: Option
  readonly against: Against
}

export interface Question {
  readonly ask: Ask
  /** In the order in which they are shown, all different in name. */
  readonly options: readonly Option[]
  /** Which of them is right. */
  readonly right: number
  readonly proof: Proof
  /** Why each of the options is wrong; null for the right one. */
  readonly against: readonly (Against | null)[]
}

/** What a quiz is made from; the same wish and the same model make the same questions. */
export interface QuizWish {
  readonly seed: string
  readonly count: number
  readonly level: QuizLevel
  /** No topic means all. */
  readonly topics: readonly QuizTopic[]
}

export interface Quiz {
  readonly questions: readonly Question[]
  /** Topics that were wished for and of which this model has no question. */
  readonly leftOut: readonly QuizTopic[]
}

/** The most answers to choose from. */
export const mostOptions = 4
