import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedRecord, type KeptRecord, newRecord, parseRecord, recordKinds } from '#records/kept-record.ts'
import { type RecordCodec, readRecord, readRecords } from '#records/record-codec.ts'
import { formatRecordFile, parseRecordFile } from '#records/record-file.ts'
import '../support/property-seed.ts'

const noon = new Date('2026-03-01T12:00:00Z')
const later = new Date('2026-03-01T12:00:05Z')
const facts = { kind: 'case', dataset: 'small', format: 2, content: { name: 'flood' } } as const
const anyRecord = fc
  .record({
    kind: fc.constantFrom(...recordKinds),
    content: fc.jsonValue(),
    format: fc.integer({ min: 1, max: 9 }),
  })
  .map((some): KeptRecord => newRecord({ ...some, dataset: 'small' as KeptRecord['dataset'] }, noon))

const recordOf = (change: Partial<KeptRecord> = {}): KeptRecord => ({
  ...newRecord({ ...facts, dataset: 'small' as KeptRecord['dataset'] }, noon),
  ...change,
})

describe('a kept record', () => {
  test('has an id of its own, and counts how often it was saved', () => {
    const record = recordOf()
    expect(record.id).not.toBe(recordOf().id)
    expect(record.revision).toBe(1)
    const changed = changedRecord(record, { format: 3, content: 'other' }, later)
    expect(changed).toEqual({
      ...record,
      format: 3,
      content: 'other',
      revision: 2,
      changed: later.toISOString(),
    })
  })

  test('is read back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(JSON.parse(JSON.stringify(record)))
      }),
    )
  })

  test.each([
    ['nothing', null],
    ['a list', []],
    ['another kind', { ...recordOf(), kind: 'poem' }],
    ['no id', { ...recordOf(), id: '../x' }],
    ['a revision of none', { ...recordOf(), revision: 0 }],
    ['no time', { ...recordOf(), changed: 'yesterday' }],
    ['no content', { ...recordOf(), content: undefined }],
    ['no format', { ...recordOf(), format: '2' }],
  ])('is not read from %s', (_, value) => {
    expect(parseRecord(value)).toBeNull()
  })
})

describe('the content of a record', () => {
  const codec: RecordCodec<{ readonly name: string }> = {
    kind: 'case',
    format: 2,
    migrations: { 1: (content) => ({ name: content }) },
    parse: (content) =>
      typeof content === 'object' && content !== null && 'name' in content && typeof content.name === 'string'
        ? { name: content.name }
        : null,
  }

  test('is read from the version it was written in', () => {
    expect(readRecord(codec, recordOf())).toMatchObject({ content: { name: 'flood' } })
    expect(readRecord(codec, recordOf({ format: 1, content: 'old' }))).toMatchObject({
      content: { name: 'old' },
    })
  })

  test('of a version to come, or of none, is said to be so', () => {
    expect(readRecord(codec, recordOf({ format: 3 }))).toBe('newer')
    expect(readRecord(codec, recordOf({ content: 7 }))).toBe('broken')
  })

  test('is listed by when it was saved, and what cannot be read is counted', () => {
    const first = recordOf({ changed: '2026-01-01T00:00:00.000Z' })
    const all = [recordOf(), first, recordOf({ kind: 'tour' }), recordOf({ content: null })]
    const { read, unread } = readRecords(codec, all)
    expect(read.map(({ record }) => record)).toEqual([first, all[0]])
    expect(unread).toBe(1)
  })
})

describe('a file of records', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 5 }), (records) => {
        const { value, problems } = parseRecordFile(`\uFEFF${formatRecordFile(records)}`)
        expect(value).toEqual(JSON.parse(JSON.stringify(records)))
        expect(problems).toEqual([])
      }),
    )
  })

  test.each([
    ['{', 'not-json'],
    ['[]', 'not-records'],
    ['null', 'not-records'],
    ['{"layerscope":"records"}', 'not-records'],
    ['{"layerscope":"records","version":2,"records":[]}', 'newer-file'],
  ])('that is none is said to be so: %s', (text, code) => {
    expect(parseRecordFile(text)).toEqual({ value: [], problems: [{ code }] })
  })

  test('keeps what can be read of it, and names the rest by its place', () => {
    const good = recordOf()
    const text = JSON.stringify({ layerscope: 'records', version: 1, records: [7, good] })
    expect(parseRecordFile(text)).toEqual({
      value: [good],
      problems: [{ code: 'broken-record', position: 1 }],
    })
  })
})
