import { type DBSchema, openDB } from 'idb'
import { type KeptRecord, parseRecord, type RecordId } from '#records/kept-record.ts'

interface Schema extends DBSchema {
  records: { key: string; value: unknown }
}

/** What became of a wish to save: kept, or the other version that is kept in its place since. */
export type SaveOutcome =
  | { readonly kept: true }
  | { readonly kept: false; readonly instead: KeptRecord | null }

/** What a person keeps, in the browser's database. Every method may fail where the browser refuses or is full. */
export interface RecordDatabase {
  readonly readAll: () => Promise<KeptRecord[]>
  /** Saves a record, if what is kept is the revision that it was made from; 0 for none. */
  readonly save: (record: KeptRecord, from: number) => Promise<SaveOutcome>
  /** Removes a record, if what is kept is the revision that was seen. */
  readonly remove: (id: RecordId, seen: number) => Promise<SaveOutcome>
}

/** Opens the database. Fails where the browser has none, or does not let a page use it. */
export const openRecordDatabase = async (name = 'layerscope'): Promise<RecordDatabase> => {
  const database = await openDB<Schema>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('records')
    },
    // Another tab wants a newer version: it would wait for ever.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  })
  /** Does one change if what is kept has the revision that is expected, all in one transaction. */
  const change = async (id: RecordId, expected: number, next: KeptRecord | null): Promise<SaveOutcome> => {
    const transaction = database.transaction('records', 'readwrite')
    const kept = parseRecord(await transaction.store.get(id))
    if ((kept?.revision ?? 0) !== expected) {
      await transaction.done
      return { kept: false, instead: kept }
    }
    if (next) await transaction.store.put(next, id)
    else await transaction.store.delete(id)
    await transaction.done
    return { kept: true }
  }
  return {
    readAll: async () =>
      (await database.getAll('records')).map(parseRecord).filter((record) => record !== null),
    save: (record, from) => change(record.id, from, record),
    remove: (id, seen) => change(id, seen, null),
  }
}
