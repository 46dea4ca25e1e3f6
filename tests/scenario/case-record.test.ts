import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newRecord } from '#records/kept-record.ts'
import { readRecord } from '#records/record-codec.ts'
import { caseCodec } from '#scenario/case-codec.ts'
import { bringUp, formatCaseRecord, parseCaseRecord } from '#scenario/case-record.ts'
import { caseVersion } from '#scenario/impact-case.ts'
import { anyCase } from './any-case.ts'

const [kept] = fc.sample(anyCase, 1)
if (!kept) throw new Error('no example of a case')
const record = formatCaseRecord(kept) as Record<string, unknown>

/** What is wrong with a record, as codes with their parameters. */
const problemsOf = (raw: unknown): unknown => parseCaseRecord(raw).problems

describe('a record', () => {
  test('[K2] written and read is the same case', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const read = JSON.parse(JSON.stringify(formatCaseRecord(each)))
        expect(parseCaseRecord(read)).toEqual({ cases: [each], problems: [] })
      }),
      { numRuns: 100 },
    )
  })

  test('[K1] says what it is and of which version', () => {
    expect(record).toMatchObject({ kind: 'layerscope-impact-case', version: caseVersion })
  })

  test.each([
    ['nothing', null],
    ['a list', []],
    ['something else', { kind: 'layerscope-note', version: 1 }],
    ['one without a version', { ...record, version: undefined }],
  ])('[K1] that is %s is refused', (_, raw) => {
    expect(problemsOf(raw)).toEqual([{ code: 'case-other-kind' }])
  })

  test('[K1] of a newer version is refused', () => {
    expect(problemsOf({ ...record, version: caseVersion + 1 })).toEqual([
      { code: 'case-version', found: String(caseVersion + 1), supported: caseVersion },
    ])
  })

  test.each([
    ['name', { name: 3 }],
    ['created', { created: 'yesterday' }],
    ['wish.hops', { wish: { ...kept.wish, hops: -1 } }],
    ['wish.bases.0', { wish: { ...kept.wish, bases: ['sure'] } }],
    ['wish.types.0.strength', { wish: { ...kept.wish, types: [{ type: 'a', strength: 'huge' }] } }],
    ['', { more: 1 }],
  ])('[K1] malformed at “%s” is refused and says where', (path, change) => {
    expect(problemsOf({ ...record, ...change })).toEqual([{ code: 'case-field', path }])
  })

  test('[K1] never throws on what it holds', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(parseCaseRecord(raw).cases).toEqual([])
      }),
    )
  })
})

describe('an older record', () => {
  const migrations = {
    1: ({ title, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, name: title }),
    2: (old: Readonly<Record<string, unknown>>) => ({ ...old, note: '' }),
  }

  test('[K1] is brought up by each step that leads from its version', () => {
    const old = { version: 1, title: 'Late' }
    expect(bringUp(old, [1, 3], migrations)).toEqual({ version: 3, name: 'Late', note: '' })
    expect(bringUp(old, [1, 2], migrations)).toEqual({ version: 2, name: 'Late' })
    expect(bringUp(old, [1, 1], migrations)).toBe(old)
  })

  test('[K1] is refused where a step is missing', () => {
    expect(bringUp({ version: 1 }, [1, 4], migrations)).toBe(null)
  })
})

describe('a kept record', () => {
  test('[K2] read by the codec is the same case, and one that is malformed is broken', () => {
    const now = new Date('2026-01-01T00:00:00Z')
    const facts = { kind: 'case', dataset: kept.model.dataset, format: caseCodec.format } as const
    const whole = newRecord({ ...facts, content: record }, now)
    expect(readRecord(caseCodec, whole)).toEqual({ record: whole, content: kept })
    expect(readRecord(caseCodec, { ...whole, content: { ...record, name: 3 } })).toBe('broken')
    expect(readRecord(caseCodec, { ...whole, format: caseCodec.format + 1 })).toBe('newer')
  })
})
