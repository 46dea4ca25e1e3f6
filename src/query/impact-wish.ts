import type { Basis } from '#model/citation.ts'
import type { ElementId, EventId, IndicatorId, ProjectId, RelationId } from '#model/id.ts'
import type { Carry, StepCarry, TypeCarry } from '#model/impact-event.ts'

/** What an event can befall, and what it can hit. Ids of the three share one name space. */
export type ItemId = ElementId | ProjectId | IndicatorId

export interface RelationCarry extends Carry {
  readonly relation: RelationId
}

/** What is asked: all that a person chose, and nothing of the model. The rules are those of docs/impact.md. */
export interface ImpactWish {
  readonly origins: readonly ItemId[]
  readonly event: EventId
  /** How long it lasts; null for an event that does not say. */
  readonly months: number | null
  /** How many steps it goes at most; null for as many as there are. */
  readonly hops: number | null
  /** What a step may rest on; null for anything, an empty list for nothing. */
  readonly bases: readonly Basis[] | null
  /** For this run: how the event goes over relations of some types, over some steps, over single relations. */
  readonly types: readonly TypeCarry[]
  readonly steps: readonly StepCarry[]
  readonly relations: readonly RelationCarry[]
  /** Elements taken out, with all that is inside them. */
  readonly without: readonly ElementId[]
}

/** What a wish says of an event where nothing is adjusted. */
export const nothingAdjusted: Omit<ImpactWish, 'event' | 'origins'> = {
  months: null,
  hops: null,
  bases: null,
  types: [],
  steps: [],
  relations: [],
  without: [],
}

/** A wish with nothing adjusted. */
export const plainWish = (event: EventId, origins: readonly ItemId[]): ImpactWish => ({
  ...nothingAdjusted,
  origins,
  event,
})
