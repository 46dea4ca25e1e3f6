import type { RecordCodec } from '#records/record-codec.ts'
import { parseCaseRecord } from './case-record.ts'
import { caseVersion, type ImpactCase } from './impact-case.ts'

/**
 * Reads cases that are kept in the browser or in a file of records. The content is what `formatCaseRecord` makes, which
 * carries its own version, for it travels in links as well; it is migrated there, and here not again.
 */
export const caseCodec: RecordCodec<ImpactCase> = {
  kind: 'case',
  format: caseVersion,
  migrations: {},
  parse: (content) => parseCaseRecord(content).cases[0] ?? null,
}
