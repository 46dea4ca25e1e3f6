import { describe, expect, test } from 'vitest'
import { readRecord } from '#records/record-codec.ts'
import { caseCodec } from '#scenario/case-codec.ts'
import {
  changedCase,
  copiedCase,
  type KeptCase,
  newCase,
  openedOn,
  renamedCase,
} from '#scenario/keep-case.ts'
import { harbour } from '../fixtures/models/harbour.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { impactModel, wishOf } from '../query/impact-lines.ts'

const port = impactModel(harbour)
/** The same dataset with other strengths: another version. */
const later = impactModel(harbour, { weak: 'uses' })
const [first, second] = [new Date('2030-01-01'), new Date('2030-02-02')]
const told = { name: 'Gate', note: 'in storm', wish: wishOf('gate buoy') }
const gate = newCase(port, told, first)

const isReadBack = (kept: KeptCase): void =>
  expect(readRecord(caseCodec, kept.record)).toEqual({ record: kept.record, content: kept.content })

describe('a case that is kept', () => {
  test('is read back from its record as it was, however it came about', () => {
    isReadBack(gate)
    isReadBack(renamedCase(gate, { name: 'Other', note: '' }, second))
    isReadBack(changedCase(later, gate, wishOf('crane'), second))
    isReadBack(copiedCase(gate, 'Copy', second))
  })

  test('counts the times it was saved, and says when', () => {
    const renamed = renamedCase(gate, { name: 'Other', note: '' }, second)
    expect([gate.record.revision, renamed.record.revision]).toEqual([1, 2])
    expect(renamed.record.id).toBe(gate.record.id)
    expect([renamed.content.created, renamed.content.changed]).toEqual([
      first.toISOString(),
      second.toISOString(),
    ])
    expect(renamed.content.wish).toEqual(told.wish)
  })

  test('stays one of its version when it is renamed or copied, and becomes one of the next when it asks anew', () => {
    expect(renamedCase(gate, told, second).content.model).toEqual(gate.content.model)
    const copy = copiedCase(gate, 'Copy', second)
    expect(copy.content.model).toEqual(gate.content.model)
    expect(copy.record.id).not.toBe(gate.record.id)
    expect(changedCase(later, gate, wishOf('crane'), second).content.model).not.toEqual(gate.content.model)
  })
})

describe('[K4] a case that is opened', () => {
  test('says what it names and the model does not have', () => {
    const { opened, wish } = openedOn(port, gate.content, gate.record.id)
    expect(opened.isOfOther).toBe(null)
    expect(opened.missing).toEqual([{ what: 'origin', id: 'buoy' }])
    expect(wish.origins).toEqual(['gate'])
  })

  test('says whether it was made on another version, or on another model', () => {
    expect(openedOn(later, gate.content, null).opened.isOfOther).toBe('version')
    const elsewhere = { ...gate.content, model: { dataset: 'other', fingerprint: '0' } }
    expect(openedOn(typicalModel(), elsewhere, null).opened.isOfOther).toBe('dataset')
  })
})
