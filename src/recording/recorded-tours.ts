import type { Dataset } from '#model/dataset.ts'
import type { TourId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { Tour } from '#model/story.ts'
import type { KeptRecord } from '#records/kept-record.ts'
import { type ReadRecord, readRecords } from '#records/record-codec.ts'
import { completeTour } from './complete-tour.ts'
import { tourRecordCodec } from './tour-record.ts'

/** The tours that were recorded on a model, in the order in which they were begun, and how many cannot be read. */
export const recordedTours = (
  dataset: Dataset['id'],
  records: readonly KeptRecord[],
): { readonly read: readonly ReadRecord<Tour>[]; readonly unread: number } => {
  const { read, unread } = readRecords(
    tourRecordCodec,
    records.filter((record) => record.dataset === dataset),
  )
  // Not by when they were saved: the list would change under the hand that edits one.
  return { read: [...read].sort((a, b) => (a.content.id < b.content.id ? -1 : 1)), unread }
}

/**
 * All tours that can be played: those of the dataset, and those that were recorded and have a step. A recorded tour that
 * has come into the dataset meanwhile stands once, as it was recorded.
 */
export const toursOf = (shipped: readonly Tour[], recorded: readonly Tour[]): readonly Tour[] => {
  const playable = recorded.filter(({ steps }) => steps.length > 0).map(completeTour)
  if (playable.length === 0) return shipped
  const own = new Set(playable.map(({ id }) => id))
  return [...shipped.filter(({ id }) => !own.has(id)), ...playable]
}

/** An id that none of those taken is: the one wanted, or the next of `my-tour-2`, `my-tour-3`. */
export const freeTourId = (wanted: string, taken: ReadonlySet<string>): TourId => {
  let id = wanted
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
  return id as TourId
}

/** Every id that a new tour may not have: those of its model, and of what was recorded before. */
export const takenIds = ({ dataset }: Model, recorded: readonly Tour[]): ReadonlySet<string> =>
  new Set(
    [
      dataset.metamodel.layers,
      dataset.metamodel.pillars,
      dataset.elements,
      dataset.projects,
      dataset.indicators,
      dataset.quantities,
      dataset.milestones,
      dataset.terms,
      recorded,
    ].flatMap((things: readonly { readonly id: string }[]) => things.map(({ id }) => id)),
  )
