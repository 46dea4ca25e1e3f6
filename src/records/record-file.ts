import { isObject, type KeptRecord, parseRecord } from './kept-record.ts'

/** The version of the file, not of what is in it. */
const fileFormat = 1

/** Kept records as the text of a file that can be sent to somebody. */
export const formatRecordFile = (records: readonly KeptRecord[]): string =>
  `${JSON.stringify({ layerscope: 'records', version: fileFormat, records }, null, 2)}\n`

export type RecordFileProblem =
  | { readonly code: 'not-json' | 'not-records' | 'newer-file' }
  | { readonly code: 'broken-record'; readonly position: number }

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Reads such a file. What is broken in it is named by its position, counted from 1, and the rest is read. */
export const parseRecordFile = (
  text: string,
): { readonly value: readonly KeptRecord[]; readonly problems: readonly RecordFileProblem[] } => {
  const file = readJson(text)
  const refuse = (code: 'not-json' | 'not-records' | 'newer-file') => ({ value: [], problems: [{ code }] })
  if (file === undefined) return refuse('not-json')
  if (!isObject(file) || file['layerscope'] !== 'records') return refuse('not-records')
  const { records, version } = file
  if (!Array.isArray(records) || typeof version !== 'number') return refuse('not-records')
  if (version > fileFormat) return refuse('newer-file')
  const parsed = records.map(parseRecord)
  return {
    value: parsed.filter((record) => record !== null),
    problems: parsed.flatMap((record, index): RecordFileProblem[] =>
      record ? [] : [{ code: 'broken-record', position: index + 1 }],
    ),
  }
}
