import { describe, expect, test } from 'vitest'
import { parseDataset } from '#load/parse-dataset.ts'
import { type Acceptance, acceptanceCodec, acceptanceRecord, formatAcceptances } from '#records/acceptance.ts'
import { parseRecord } from '#records/kept-record.ts'
import { readRecord } from '#records/record-codec.ts'
import { minimal, parseValue } from '../load/small-dataset.ts'

const accepted: Acceptance = { finding: 'no-project:hub', reason: '已经建成', language: 'zh' }
const now = new Date('2026-01-02T03:04:05Z')

describe('an acceptance', () => {
  test('is read as it was kept, for its model', () => {
    const record = acceptanceRecord('town', accepted, now)
    expect(record.dataset).toBe('town')
    const stored = parseRecord(JSON.parse(JSON.stringify(record)))
    expect(stored && readRecord(acceptanceCodec, stored)).toMatchObject({ content: accepted })
  })

  test.each([
    ['nothing', null],
    ['no reason', { ...accepted, reason: '  ' }],
    ['a reason that is too long', { ...accepted, reason: 'x'.repeat(1001) }],
    ['a reason that is no text', { ...accepted, reason: 7 }],
    ['no finding', { ...accepted, finding: '' }],
    ['another language', { ...accepted, language: 'fr' }],
  ])('with %s is none', (_, content) => {
    const record = { ...acceptanceRecord('town', accepted, now), content }
    expect(readRecord(acceptanceCodec, record)).toBe('broken')
  })

  test('can be copied into a dataset, whatever its reason holds', () => {
    const awkward: Acceptance[] = [
      accepted,
      { finding: 'cycle:a~1-10a3f9f2', reason: 'It is "meant": see # 3,\nand {that} – yes', language: 'en' },
    ]
    const { model, problems } = parseDataset([
      { name: 'town.json', text: JSON.stringify(minimal()) },
      { name: 'accepted.yaml', text: formatAcceptances(awkward) },
    ])
    expect(problems).toEqual([])
    expect(model?.dataset.acceptedFindings).toEqual(
      awkward.map(({ finding, reason }) => ({ finding, reason: { zh: reason, en: reason } })),
    )
    expect(parseValue(minimal()).model?.dataset.acceptedFindings).toEqual([])
  })
})
