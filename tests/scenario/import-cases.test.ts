import { describe, expect, test } from 'vitest'
import { type KeptRecord, newRecord } from '#records/kept-record.ts'
import { formatRecordFile } from '#records/record-file.ts'
import { importCases } from '#scenario/import-cases.ts'
import { newCase, renamedCase } from '#scenario/keep-case.ts'
import { harbour } from '../fixtures/models/harbour.ts'
import { impactModel, wishOf } from '../query/impact-lines.ts'

const port = impactModel(harbour)
const now = new Date('2030-01-01')
const gate = newCase(port, { name: 'Gate', note: '', wish: wishOf('gate') }, now)
const yard = newCase(port, { name: 'Yard', note: '', wish: wishOf('yard') }, now)
const file = (...records: KeptRecord[]): string => formatRecordFile(records)

describe('[K6] a file of cases', () => {
  test('is kept as it was exported', () => {
    const { records, same, problems } = importCases(file(gate.record, yard.record), [])
    expect(records).toEqual([gate.record, yard.record])
    expect([same, problems]).toEqual([0, []])
  })

  test('does not keep a second time what is here already', () => {
    const { records, same } = importCases(file(gate.record, yard.record), [gate.record])
    expect([records, same]).toEqual([[yard.record], 1])
  })

  test('never stands in the place of another save of the same case', () => {
    const renamed = renamedCase(gate, { name: 'Mine', note: '' }, new Date('2030-02-02'))
    const { records, same } = importCases(file(gate.record), [renamed.record])
    expect(same).toBe(0)
    expect(records[0]?.id).not.toBe(gate.record.id)
    expect(records[0]?.content).toEqual(gate.record.content)
  })

  test('says how much of it is something else, or cannot be read', () => {
    const tour = newRecord({ kind: 'tour', dataset: port.dataset.id, format: 1, content: {} }, now)
    const broken = { ...yard.record, content: { kind: 'layerscope-impact-case', version: 1 } }
    const newer = { ...yard.record, format: 99 }
    const { records, unread, other } = importCases(file(gate.record, tour, broken, newer), [])
    expect([records.length, unread, other]).toEqual([1, 2, 1])
    expect(importCases('{}', []).problems).toEqual([{ code: 'not-records' }])
  })
})
