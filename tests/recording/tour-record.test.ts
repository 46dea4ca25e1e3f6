import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freeTourId, recordedTours, toursOf } from '#recording/recorded-tours.ts'
import { changedTourRecord, newTourRecord, tourRecordCodec } from '#recording/tour-record.ts'
import { readRecord } from '#records/record-codec.ts'
import { smallModel } from '../load/small-dataset.ts'
import { anyTour, tourOf } from './any-tour.ts'

const model = smallModel()
const dataset = model.dataset.id
const noon = new Date('2026-03-01T12:00:00Z')

describe('the record of a tour', () => {
  test('is read back as it was kept, unfinished texts too', () => {
    fc.assert(
      fc.property(anyTour(model), (tour) => {
        const record = newTourRecord(dataset, tour, noon)
        const stored: typeof record = JSON.parse(JSON.stringify(record))
        expect(readRecord(tourRecordCodec, stored)).toEqual({ record: stored, content: tour })
      }),
      { numRuns: 50 },
    )
  })

  test('counts how often it was saved', () => {
    const record = newTourRecord(dataset, tourOf('a'), noon)
    const changed = changedTourRecord(record, tourOf('a', 'b'), noon)
    expect(changed).toMatchObject({ id: record.id, revision: 2, content: { steps: [{}, {}] } })
  })

  test.each([
    ['nothing', null],
    ['no steps', { ...tourOf(), steps: null }],
    ['an id that no address can hold', { ...tourOf('a'), id: '../x' }],
    [
      'a link that says only what changes',
      { ...tourOf('a'), steps: [{ ...tourOf('a').steps[0], link: '?focus=a' }] },
    ],
    ['a field that it does not have', { ...tourOf('a'), colour: 'red' }],
  ])('is not read from %s', (_, content) => {
    expect(tourRecordCodec.parse(content)).toBeNull()
  })
})

describe('recorded tours', () => {
  const named = (id: string, ...titles: string[]) => ({ ...tourOf(...titles), id: freeTourId(id, new Set()) })

  test('are those of the open model, in an order that editing does not change', () => {
    const records = [
      newTourRecord(dataset, named('second', 'a'), noon),
      newTourRecord('elsewhere' as typeof dataset, named('third', 'a'), noon),
      newTourRecord(dataset, named('first', 'a'), new Date('2026-04-01')),
      { ...newTourRecord(dataset, named('newer', 'a'), noon), format: 99 },
    ]
    const { read, unread } = recordedTours(dataset, records)
    expect(read.map(({ content }) => content.id)).toEqual(['first', 'second'])
    expect(unread).toBe(1)
  })

  test('are played beside those of the dataset, once they have a step', () => {
    const shipped = [named('one', 'a'), named('two', 'a')]
    expect(toursOf(shipped, [named('empty')])).toBe(shipped)
    expect(toursOf(shipped, [named('mine', 'x')]).map(({ id }) => id)).toEqual(['one', 'two', 'mine'])
  })

  test('stand in the place of one of the dataset that has their id', () => {
    const all = toursOf([named('one', 'a'), named('two', 'a')], [named('one', 'x', 'y')])
    expect(all.map(({ id, steps }) => `${id} ${steps.length}`)).toEqual(['two 1', 'one 2'])
  })

  test('get an id of their own', () => {
    expect(freeTourId('a', new Set(['b']))).toBe('a')
    expect(freeTourId('a', new Set(['a', 'a-2']))).toBe('a-3')
  })
})
