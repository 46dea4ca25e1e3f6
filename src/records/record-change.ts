import type { KeptRecord, RecordId } from './kept-record.ts'

/** What became of one record: null where there was none, or is none any more. */
export interface RecordChange {
  readonly id: RecordId
  readonly before: KeptRecord | null
  readonly after: KeptRecord | null
}

/** What keeping some records and dropping others changes, so that it can be undone. */
export const recordChangesOf = (
  records: readonly KeptRecord[],
  kept: readonly KeptRecord[],
  dropped: readonly RecordId[],
): readonly RecordChange[] => {
  const before = (id: RecordId): KeptRecord | null => records.find((record) => record.id === id) ?? null
  return [
    ...kept.map((record) => ({ id: record.id, before: before(record.id), after: record })),
    ...dropped.map((id) => ({ id, before: before(id), after: null })),
  ].filter((change) => change.before !== change.after)
}

/**
 * The records with some changes made, or taken back. What comes back is saved once more: storage tells two saves of one
 * record apart by their number.
 */
export const withRecordChanges = (
  records: readonly KeptRecord[],
  changes: readonly RecordChange[],
  side: 'before' | 'after',
): readonly KeptRecord[] => {
  const changed = new Set(changes.map(({ id }) => id))
  const wanted = changes.flatMap((change) => {
    const record = change[side]
    if (!record) return []
    const present = records.find(({ id }) => id === record.id)
    const other = change[side === 'after' ? 'before' : 'after']
    const known = Math.max(present?.revision ?? 0, other?.revision ?? 0)
    return { ...record, revision: Math.max(record.revision, known + 1) }
  })
  return [...records.filter(({ id }) => !changed.has(id)), ...wanted]
}
