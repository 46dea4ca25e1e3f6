import type { TourId } from '#model/id.ts'
import { formatItem, type ParameterCodec } from './parameters.ts'
import { readStep, tourPath } from './tour-parameters.ts'

/** Which recorded tour is being edited. */
export interface RecordSettings {
  /** Null lists all of them. Whether there is one of that id is known when the records are loaded. */
  readonly tour: TourId | null
  /** The step whose text is being written, counted from 1; null for the tour's own. */
  readonly step: number | null
}

export const defaultRecordSettings: RecordSettings = { tour: null, step: null }

/** How it stands in an address: `#/record/my-tour?step=2`, and behind it the view on the map beside it. */
export const recordCodec: ParameterCodec<RecordSettings> = {
  path: tourPath(),
  read: { step: readStep },
  write: ({ tour, step }) => (tour === null ? [] : [formatItem('step', step)]),
}
