import { z } from 'zod'
import type { Dataset } from '#model/dataset.ts'
import type { Tour } from '#model/story.ts'
import { changedRecord, type KeptRecord, newRecord } from '#records/kept-record.ts'
import type { RecordCodec } from '#records/record-codec.ts'

/** Far above any real tour, low enough that a wrong file cannot hang a page. */
const mostEntries = 1000
const longestText = 10_000

const id = z.string().min(1).max(200)
const line = z.string().max(longestText)
/** A text that is being written may be empty yet, in one language or in both. */
const text = z.strictObject({ zh: line, en: line })

const stepSchema = z.strictObject({
  link: z.string().startsWith('#/').max(longestText),
  title: text,
  narration: text,
  notes: text.optional(),
  seconds: z.number().min(0).max(86_400).optional(),
  shows: z.array(id).max(mostEntries),
  citations: z.array(z.strictObject({ source: id, section: line })).max(mostEntries),
})

const tourSchema = z.strictObject({
  id: id.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  audience: text,
  title: text,
  steps: z.array(stepSchema).max(mostEntries),
})

/** Reads tours that are kept: in the form of a dataset, with whole links, and with texts that may be unfinished. */
export const tourRecordCodec: RecordCodec<Tour> = {
  kind: 'tour',
  format: 1,
  migrations: {},
  parse: (content) => {
    const parsed = tourSchema.safeParse(content)
    // The one place where checked strings become ids; what of them a model has, the address of each step says.
    return parsed.success ? (parsed.data as unknown as Tour) : null
  },
}

const contentOf = (tour: Tour) => ({ format: tourRecordCodec.format, content: tour })

/** A record of a tour that is kept for the first time. */
export const newTourRecord = (dataset: Dataset['id'], tour: Tour, now: Date): KeptRecord =>
  newRecord({ kind: tourRecordCodec.kind, dataset, ...contentOf(tour) }, now)

/** The record of a tour after an edit. */
export const changedTourRecord = (record: KeptRecord, tour: Tour, now: Date): KeptRecord =>
  changedRecord(record, contentOf(tour), now)
