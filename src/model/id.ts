declare const kindOfId: unique symbol

/**
 * An id of one kind of thing: a string at run time, told apart by the compiler.
 * Ids are kebab-case and unique over the whole dataset, so any of them can stand in an address.
 */
export type Id<Kind extends string> = string & { readonly [kindOfId]: Kind }

export type LayerId = Id<'layer'>
export type PillarId = Id<'pillar'>
export type KindId = Id<'kind'>
export type RelationTypeId = Id<'relation-type'>
export type EventId = Id<'event'>
export type ElementId = Id<'element'>
export type RelationId = Id<'relation'>
export type ProjectId = Id<'project'>
export type IndicatorId = Id<'indicator'>
export type QuantityId = Id<'quantity'>
export type MilestoneId = Id<'milestone'>
export type TermId = Id<'term'>
export type TourId = Id<'tour'>
export type SourceId = Id<'source'>

/** Where a root element stands: in a band or in an architecture beside the bands. */
export type PlaceId = LayerId | PillarId

/** What can contain elements. */
export type ContainerId = PlaceId | ElementId
