import type { Dataset } from '#model/dataset.ts'

/** What a person keeps in the browser. A kind says what the content is; each has a codec that reads it. */
export type RecordKind = 'case' | 'project' | 'indicator' | 'tour' | 'quiz' | 'acceptance'

export const recordKinds: readonly RecordKind[] = [
  'case',
  'project',
  'indicator',
  'tour',
  'quiz',
  'acceptance',
]

export type RecordId = string & { readonly isRecordId: true }

/** Something that was kept: an envelope that is the same for all kinds, and a content that its codec understands. */
export interface KeptRecord {
  readonly id: RecordId
  readonly kind: RecordKind
  /** The model it was made on. */
  readonly dataset: Dataset['id']
  /** The version of the content's format. */
  readonly format: number
  /** Counts the times it was saved, from 1: two tabs that save the same one are told apart by it. */
  readonly revision: number
  /** When it was saved last: ISO 8601, in UTC. */
  readonly changed: string
  readonly content: unknown
}

/** A new id. Not `crypto.randomUUID`, which an intranet without https does not have. */
export const newRecordId = (): RecordId => {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as RecordId
}

/** A record that is kept for the first time. */
export const newRecord = (
  facts: Pick<KeptRecord, 'kind' | 'dataset' | 'format' | 'content'>,
  now: Date,
): KeptRecord => ({ ...facts, id: newRecordId(), revision: 1, changed: now.toISOString() })

/** The same record with another content, saved once more. */
export const changedRecord = (
  record: KeptRecord,
  { format, content }: Pick<KeptRecord, 'format' | 'content'>,
  now: Date,
): KeptRecord => ({ ...record, format, content, revision: record.revision + 1, changed: now.toISOString() })

/** Whether a value that comes from outside has fields. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1

/** Reads the envelope of a record that comes from storage or a file; null for what is none. */
export const parseRecord = (value: unknown): KeptRecord | null => {
  if (!isObject(value)) return null
  const { id, dataset, format, revision, changed, content } = value
  const kind = recordKinds.find((each) => each === value['kind'])
  if (!kind || typeof id !== 'string' || !/^[0-9a-f]{8,64}$/.test(id)) return null
  if (typeof dataset !== 'string' || !isCount(format) || !isCount(revision)) return null
  if (typeof changed !== 'string' || Number.isNaN(Date.parse(changed)) || content === undefined) return null
  return { id: id as RecordId, kind, dataset: dataset as Dataset['id'], format, revision, changed, content }
}
