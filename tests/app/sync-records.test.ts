import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openRecordDatabase } from '#app/record-database.ts'
import { syncRecords } from '#app/sync-records.ts'
import { changedRecord, type KeptRecord, newRecord } from '#records/kept-record.ts'
import { type AppStore, createAppStore } from '#state/store.ts'
import { typicalModel } from '../fixtures/models/typical.ts'

let database = 0
const stops: (() => void)[] = []

/** A tab: a store of its own over a database that tabs share. */
const openTab = async (name: string): Promise<AppStore> => {
  const store = createAppStore(typicalModel())
  stops.push(await syncRecords(store, name))
  return store
}

const caseNamed = (name: string): KeptRecord =>
  newRecord(
    { kind: 'case', dataset: 'typical' as KeptRecord['dataset'], format: 1, content: { name } },
    new Date(),
  )

const namesOf = (records: readonly KeptRecord[]): unknown[] =>
  records.map(({ content }) => (content as { name: string }).name).sort()

const renamed = (record: KeptRecord, name: string): KeptRecord =>
  changedRecord(record, { format: 1, content: { name } }, new Date())

/** What the database holds once it holds `names`. */
const holds = async (name: string, names: readonly string[]): Promise<void> => {
  const { readAll } = await openRecordDatabase(name)
  await vi.waitFor(async () => expect(namesOf(await readAll())).toEqual(names))
}

const newName = (): string => `records-${++database}`

describe('what the user keeps', () => {
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
  })

  test('is there at the next visit, with its changes, and gone when it was dropped', async () => {
    const name = newName()
    const first = await openTab(name)
    const [flood, fire] = [caseNamed('flood'), caseNamed('fire')]
    first.getState().actions.keepRecords([flood, fire])
    first.getState().actions.keepRecord(renamed(flood, 'high water'))
    await holds(name, ['fire', 'high water'])
    const second = await openTab(name)
    expect(namesOf(second.getState().records)).toEqual(['fire', 'high water'])
    expect(second.getState().keeping).toBe('kept')
    second.getState().actions.dropRecord(fire.id)
    await holds(name, ['high water'])
  })

  test('appears in the other tab', async () => {
    const name = newName()
    const [one, other] = [await openTab(name), await openTab(name)]
    one.getState().actions.keepRecord(caseNamed('flood'))
    await vi.waitFor(() => expect(namesOf(other.getState().records)).toEqual(['flood']))
  })

  test('by two tabs at once is kept twice, and said so', async () => {
    const name = newName()
    const [one, other] = [await openTab(name), await openTab(name)]
    const flood = caseNamed('flood')
    one.getState().actions.keepRecord(flood)
    await vi.waitFor(() => expect(other.getState().records).toHaveLength(1))
    one.getState().actions.keepRecord(renamed(flood, 'here'))
    other.getState().actions.keepRecord(renamed(flood, 'there'))
    await holds(name, ['here', 'there'])
    for (const tab of [one, other]) {
      await vi.waitFor(() => expect(namesOf(tab.getState().records)).toEqual(['here', 'there']))
    }
    expect([one.getState().notice?.code, other.getState().notice?.code]).toContain('record-conflict')
  })

  test('and dropped in one tab while it is changed in the other stays, as it was changed', async () => {
    const name = newName()
    const [one, other] = [await openTab(name), await openTab(name)]
    const flood = caseNamed('flood')
    one.getState().actions.keepRecord(flood)
    await vi.waitFor(() => expect(other.getState().records).toHaveLength(1))
    one.getState().actions.dropRecord(flood.id)
    other.getState().actions.keepRecord(renamed(flood, 'changed'))
    await holds(name, ['changed'])
    await vi.waitFor(() => expect(namesOf(one.getState().records)).toEqual(['changed']))
  })

  test('stays in the page where the browser refuses, and the page says so', async () => {
    const store = createAppStore(typicalModel())
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not allowed', 'SecurityError')
    })
    stops.push(await syncRecords(store, newName()))
    open.mockRestore()
    expect(store.getState()).toMatchObject({ keeping: 'refused', notice: null })
    store.getState().actions.keepRecord(caseNamed('flood'))
    expect(store.getState().notice).toEqual({ code: 'record-refused' })
    expect(namesOf(store.getState().records)).toEqual(['flood'])
  })

  test('that did not fit is said so, and saved with the next change that does', async () => {
    const name = newName()
    const store = await openTab(name)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    store.getState().actions.keepRecord(caseNamed('flood'))
    await vi.waitFor(() => expect(store.getState().keeping).toBe('refused'))
    put.mockRestore()
    expect(store.getState().notice).toEqual({ code: 'record-refused' })
    store.getState().actions.keepRecord(caseNamed('fire'))
    await holds(name, ['fire', 'flood'])
    await vi.waitFor(() => expect(store.getState().keeping).toBe('kept'))
  })

  test('of rubbish in the database is left where it is', async () => {
    const name = newName()
    const raw = await openRecordDatabase(name)
    const flood = caseNamed('flood')
    await raw.save({ ...flood, kind: 'poem' as KeptRecord['kind'] }, 0)
    const store = await openTab(name)
    expect(store.getState().records).toEqual([])
    store.getState().actions.keepRecord(caseNamed('fire'))
    await holds(name, ['fire'])
  })
})
