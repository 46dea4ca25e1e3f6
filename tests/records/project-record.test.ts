import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectStatuses } from '#query/project-status.ts'
import { type KeptRecord, newRecord } from '#records/kept-record.ts'
import {
  changedFields,
  emptyEntry,
  isDay,
  type ProjectContent,
  projectCodec,
  projectEntriesOf,
} from '#records/project-record.ts'
import { readRecord } from '#records/record-codec.ts'
import '../support/property-seed.ts'

const content = { ...emptyEntry, project: 'p' } as ProjectContent
const dataset = 'small' as KeptRecord['dataset']

const recordOf = (change: Partial<ProjectContent>, hour: number): KeptRecord =>
  newRecord(
    { kind: 'project', dataset, format: projectCodec.format, content: { ...content, ...change } },
    new Date(Date.UTC(2026, 2, 1, hour)),
  )

/** A day between 1990 and 2100, as ISO text. */
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const anyContent = fc.record({
  project: fc.constantFrom('p', 'q'),
  status: fc.constantFrom(null, ...projectStatuses),
  start: fc.option(anyDay),
  end: fc.option(anyDay),
  owner: fc.string(),
  budget: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })),
  note: fc.string(),
})

describe('what is recorded of a project', () => {
  test('is read as it was kept', () => {
    fc.assert(
      fc.property(anyContent, (any) => {
        const record = newRecord({ kind: 'project', dataset, format: 1, content: any }, new Date())
        expect(readRecord(projectCodec, record)).toEqual({ record, content: any })
      }),
    )
  })

  test.each([
    ['no project', { ...content, project: undefined }],
    ['an unknown status', { ...content, status: 'soon' }],
    ['a day that there is not', { ...content, end: '2025-02-30' }],
    ['half a day', { ...content, start: '2025-02' }],
    ['a negative budget', { ...content, budget: -1 }],
    ['no number', { ...content, budget: Number.NaN }],
    ['a note that is none', { ...content, note: null }],
    ['nothing', null],
    ['a list', []],
  ])('is none with %s', (_, broken) => {
    expect(projectCodec.parse(broken)).toBeNull()
  })

  test('is none for whatever else is stored, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (any) => {
        expect(projectCodec.parse(any)).toBeNull()
      }),
    )
  })

  test('of several records of one project is the one saved last; the others are not lost', () => {
    const [old, last] = [recordOf({ note: 'old' }, 8), recordOf({ note: 'last' }, 9)]
    const foreign = { ...recordOf({ note: 'foreign' }, 10), dataset: 'other' as KeptRecord['dataset'] }
    const broken = { ...recordOf({}, 11), content: 7 }
    const { byProject, others, unread } = projectEntriesOf('small', [last, old, foreign, broken])
    expect([...byProject.values()].map((each) => each.content.note)).toEqual(['last'])
    expect(others.map((each) => each.content.note)).toEqual(['old'])
    expect(unread).toBe(1)
  })

  test('differs from another in the fields that are named', () => {
    expect(changedFields(emptyEntry, { ...emptyEntry, note: 'x', budget: 0 })).toEqual(['budget', 'note'])
    expect(changedFields(emptyEntry, emptyEntry)).toEqual([])
  })

  test('knows the days that there are', () => {
    expect(['2024-02-29', '2023-02-29', '2025-13-01', '2025-1-1', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
