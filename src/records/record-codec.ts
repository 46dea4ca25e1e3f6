import type { KeptRecord, RecordKind } from './kept-record.ts'

/** How the content of one kind of record is read. */
export interface RecordCodec<Content> {
  readonly kind: RecordKind
  /** The version that is written now. */
  readonly format: number
  /** Turns the content of one version into that of the next, by the version it comes from. */
  readonly migrations: Readonly<Record<number, (content: unknown) => unknown>>
  /** Reads a content of the present version; null for what is none. Never throws. */
  readonly parse: (content: unknown) => Content | null
}

/** A record with its content read. */
export interface ReadRecord<Content> {
  readonly record: KeptRecord
  readonly content: Content
}

/** Why a record cannot be shown. It stays where it is kept. */
export type Unread = 'newer' | 'broken'

const migrated = <Content>(codec: RecordCodec<Content>, record: KeptRecord): unknown => {
  let { content } = record
  for (let format = record.format; format < codec.format; format++) {
    content = codec.migrations[format]?.(content)
  }
  return content
}

/** Reads a record's content, from whatever version it was written in. */
export const readRecord = <Content>(
  codec: RecordCodec<Content>,
  record: KeptRecord,
): ReadRecord<Content> | Unread => {
  if (record.format > codec.format) return 'newer'
  const content = codec.parse(migrated(codec, record))
  return content === null ? 'broken' : { record, content }
}

/** All records of a codec's kind that can be read, in the order in which they were last saved, and how many cannot. */
export const readRecords = <Content>(
  codec: RecordCodec<Content>,
  records: readonly KeptRecord[],
): { readonly read: readonly ReadRecord<Content>[]; readonly unread: number } => {
  const mine = records.filter((record) => record.kind === codec.kind)
  const outcomes = mine.map((record) => readRecord(codec, record))
  const read = outcomes.filter((outcome): outcome is ReadRecord<Content> => typeof outcome === 'object')
  return {
    read: read.sort((a, b) => (a.record.changed < b.record.changed ? -1 : 1)),
    unread: outcomes.length - read.length,
  }
}
