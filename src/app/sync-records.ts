import { type KeptRecord, newRecordId, type RecordId } from '#records/kept-record.ts'
import type { AppStore } from '#state/store.ts'
import { openRecordDatabase, type RecordDatabase } from './record-database.ts'

/** Tells the other tabs that something was saved, and hears of it from them. Null where the browser has no such thing. */
const openChannel = (): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('layerscope.records')

/** Whether two records are the same save of the same thing. */
const isSame = (one: KeptRecord | undefined, other: KeptRecord | undefined): boolean =>
  one?.id === other?.id && one?.revision === other?.revision && one?.changed === other?.changed

/**
 * Keeps the records of the state and those of the database the same. What two tabs saved at once stays, both of it: the
 * later one becomes a record of its own. Where nothing can be saved the records stay in the state, which says so.
 */
const keepInStep = async (store: AppStore, database: RecordDatabase): Promise<() => void> => {
  const channel = openChannel()
  /** What the database held when it was last seen: what the records of the state were made from. */
  const seen = new Map<RecordId, KeptRecord>()
  let work: Promise<void> = Promise.resolve()

  const unsaved = (): { changed: KeptRecord[]; gone: RecordId[] } => {
    const { records } = store.getState()
    const wanted = new Set(records.map(({ id }) => id))
    return {
      changed: records.filter((record) => !isSame(seen.get(record.id), record)),
      gone: [...seen.keys()].filter((id) => !wanted.has(id)),
    }
  }
  /** Takes what the database holds, but for what is changed here and not saved yet: that is settled when it is saved. */
  const takeOver = async (): Promise<void> => {
    const stored = await database.readAll()
    const { changed, gone } = unsaved()
    const mine = new Set([...changed.map(({ id }) => id), ...gone])
    const theirs = stored.filter(({ id }) => !mine.has(id))
    for (const id of seen.keys()) if (!mine.has(id)) seen.delete(id)
    for (const record of theirs) seen.set(record.id, record)
    store.getState().actions.receiveRecords([...theirs, ...changed])
  }
  /** Another tab was there first: its version stays, ours becomes a record of its own. */
  const part = (id: RecordId, theirs: KeptRecord | null, ours: KeptRecord | null): void => {
    const { records, actions } = store.getState()
    if (theirs) seen.set(id, theirs)
    else seen.delete(id)
    const copy = ours && { ...ours, id: newRecordId(), revision: 1 }
    const others = records.filter((record) => record.id !== id)
    actions.receiveRecords([...others, ...(theirs ? [theirs] : []), ...(copy ? [copy] : [])])
    actions.notify({ code: 'record-conflict' })
  }
  const save = async (record: KeptRecord): Promise<void> => {
    const outcome = await database.save(record, seen.get(record.id)?.revision ?? 0)
    if (outcome.kept) seen.set(record.id, record)
    else part(record.id, outcome.instead, record)
  }
  const remove = async (id: RecordId): Promise<void> => {
    const outcome = await database.remove(id, seen.get(id)?.revision ?? 0)
    if (outcome.kept) seen.delete(id)
    else part(id, outcome.instead, null)
  }
  const bring = async (): Promise<void> => {
    const { changed, gone } = unsaved()
    if (changed.length + gone.length === 0) return
    const { actions } = store.getState()
    try {
      for (const record of changed) await save(record)
      for (const id of gone) await remove(id)
      channel?.postMessage('saved')
      actions.reportKeeping('kept')
    } catch {
      // Full, or taken away: what was not saved is still in the state, and is tried again with the next change.
      actions.reportKeeping('refused')
    }
  }
  /** One thing after the other, so that no two changes of ours meet. */
  const queue = (task: () => Promise<void>): void => {
    work = work.then(task)
  }
  await takeOver()
  store.getState().actions.reportKeeping('kept')
  const unsubscribe = store.subscribe((state, before) => {
    if (state.records !== before.records) queue(bring)
  })
  channel?.addEventListener('message', () => queue(() => takeOver().catch(() => undefined)))
  return () => {
    unsubscribe()
    channel?.close()
  }
}

/** Begins to keep what the user saves. */
export const syncRecords = async (store: AppStore, name?: string): Promise<() => void> => {
  try {
    return await keepInStep(store, await openRecordDatabase(name))
  } catch {
    store.getState().actions.reportKeeping('refused')
    return () => undefined
  }
}
