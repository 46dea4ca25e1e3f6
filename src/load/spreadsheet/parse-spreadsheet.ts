import { decodeText } from './decode-text.ts'
import { parseSeparated } from './parse-separated.ts'
import { parseXlsx } from './parse-xlsx.ts'
import { largestSpreadsheet, type SheetProblem, type SpreadsheetResult } from './sheet.ts'

const refuse = (problem: SheetProblem): SpreadsheetResult => ({ value: { sheets: [] }, problems: [problem] })

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** Both the old Excel and a locked new one are in this container of Microsoft's; a locked one says so inside, in UTF-16. */
const isLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.length & ~1)).includes('EncryptedPackage')

const parseBytes = (bytes: Uint8Array): SpreadsheetResult => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return parseXlsx(bytes)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return refuse({ code: isLocked(bytes) ? 'locked-excel' : 'old-excel' })
  const text = decodeText(bytes)
  return text === null ? refuse({ code: 'not-spreadsheet' }) : parseSeparated(text)
}

/**
 * Reads what a person has in a spreadsheet: cells that were pasted (text), or a file (its bytes) of Excel since 2007 or
 * CSV in any of the encodings that Excel writes. What it is shows in its content; its name says nothing. Never throws.
 */
export const parseSpreadsheet = (input: string | Uint8Array): SpreadsheetResult => {
  const size = input.length
  if (size > largestSpreadsheet) {
    const megabytes = Math.ceil(size / 1_000_000)
    return refuse({ code: 'sheet-too-large', megabytes, limit: largestSpreadsheet / 1_000_000 })
  }
  return typeof input === 'string' ? parseSeparated(input) : parseBytes(input)
}
