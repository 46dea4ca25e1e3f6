import { type KeptRecord, newRecordId } from '#records/kept-record.ts'
import { readRecords } from '#records/record-codec.ts'
import { parseRecordFile, type RecordFileProblem } from '#records/record-file.ts'
import { caseCodec } from './case-codec.ts'

/** What came of a file of cases. */
export interface ImportedCases {
  /** What is to be kept: nothing that is here already, nothing in the place of something else. */
  readonly records: readonly KeptRecord[]
  /** How many are here already, as they are in the file. */
  readonly same: number
  /** How many cannot be read, and how many are something else. */
  readonly unread: number
  readonly other: number
  readonly problems: readonly RecordFileProblem[]
}

const isSameCase = (one: KeptRecord, other: KeptRecord): boolean =>
  one.changed === other.changed && JSON.stringify(one.content) === JSON.stringify(other.content)

/** Reads a file of cases to be kept beside those that are. One that another save of is here becomes a case of its own. */
export const importCases = (text: string, kept: readonly KeptRecord[]): ImportedCases => {
  const { value, problems } = parseRecordFile(text)
  const { read, unread } = readRecords(caseCodec, value)
  const byId = new Map(kept.map((record) => [record.id, record]))
  const known = read.filter(({ record }) => {
    const here = byId.get(record.id)
    return here !== undefined && isSameCase(here, record)
  })
  const fresh = read.filter((each) => !known.includes(each))
  return {
    records: fresh.map(({ record }) => ({
      ...record,
      id: byId.has(record.id) ? newRecordId() : record.id,
      revision: 1,
    })),
    same: known.length,
    unread,
    other: value.filter(({ kind }) => kind !== 'case').length,
    problems,
  }
}
