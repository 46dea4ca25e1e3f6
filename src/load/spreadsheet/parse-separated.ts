import { plainNumber } from './plain-number.ts'
import { mostCells, type SheetCell, type SheetProblem, type SpreadsheetResult } from './sheet.ts'
import { trimRows } from './trim-rows.ts'

type Separator = ',' | ';' | '\t'

/** `sep=;` in the first line: how Excel is told. */
const statedSeparator = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i

const count = (line: string, sign: string): number => line.split(sign).length - 1

/**
 * The separator of a text: a tab where there is one, for pasted cells have commas inside them; else whichever of comma
 * and semicolon is more often in the first line that has any. What is in quotes does not count.
 */
const separatorOf = (text: string): Separator => {
  const lines = text
    .slice(0, 10_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
  const line = lines.find((candidate) => /[,;\t]/.test(candidate)) ?? ''
  if (line.includes('\t')) return '\t'
  return count(line, ';') > count(line, ',') ? ';' : ','
}

/** A text that was made harmless when it was written has an apostrophe before its sign of a formula; see `export/format-csv.ts`. */
const unguarded = (text: string): string => (/^'+[=+\-@＝＋－＠\t\r\n]/.test(text) ? text.slice(1) : text)

const cellOf = (text: string, isQuoted: boolean): SheetCell => {
  if (isQuoted) return plainNumber(text) ?? unguarded(text)
  const trimmed = text.trim()
  return trimmed === '' ? null : (plainNumber(trimmed) ?? unguarded(trimmed))
}

interface Read {
  readonly rows: readonly (readonly SheetCell[])[]
  /** Where a quote was opened that nothing closes, from 1; null where all are closed. */
  readonly openLine: number | null
  readonly isCut: boolean
}

/** Where the quote that begins before `at` is closed; the end of the text where it is not. Two quotes are one in the text. */
const closingQuote = (text: string, at: number): number => {
  let end = text.indexOf('"', at)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  return end < 0 ? text.length : end
}

const lineAt = (text: string, at: number): number => (text.slice(0, at).match(/\r\n|\r|\n/g)?.length ?? 0) + 1

/**
 * Reads cell by cell (RFC 4180). A quote counts only at the start of a cell, so that 5" stays what it is, and what follows
 * a closing quote belongs to the cell, as Excel has it.
 */
const readRows = (text: string, separator: Separator): Read => {
  const cellEnd = new RegExp(`[${separator}\\r\\n]|$`, 'g')
  const rows: SheetCell[][] = []
  let row: SheetCell[] = []
  let openLine: number | null = null
  let at = 0
  let cells = 0
  while (at < text.length && cells < mostCells) {
    const isQuoted = text[at] === '"'
    const quoteEnd = isQuoted ? closingQuote(text, at + 1) : at
    if (quoteEnd === text.length) openLine = lineAt(text, at)
    cellEnd.lastIndex = isQuoted ? quoteEnd + 1 : at
    const end = cellEnd.exec(text)?.index ?? text.length
    const inQuotes = isQuoted ? text.slice(at + 1, quoteEnd).replaceAll('""', '"') : ''
    row.push(cellOf(inQuotes + text.slice(isQuoted ? quoteEnd + 1 : at, end), isQuoted))
    cells += 1
    if (text[end] !== separator) {
      rows.push(row)
      row = []
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return { rows: [...rows, row], openLine, isCut: at < text.length }
}

/** Reads CSV (comma or semicolon) and tabbed text, as it is pasted from a spreadsheet. */
export const parseSeparated = (text: string): SpreadsheetResult => {
  const whole = text.replace(/^\uFEFF/, '')
  const stated = statedSeparator.exec(whole)
  const body = stated ? whole.slice(stated[0].length) : whole
  const separator = stated ? (stated[1] as Separator) : separatorOf(body)
  const { rows, openLine, isCut } = readRows(body, separator)
  const filled = trimRows(rows)
  const problems: SheetProblem[] = []
  if (filled.length === 0) return { value: { sheets: [] }, problems: [{ code: 'empty-sheet' }] }
  if (openLine !== null) problems.push({ code: 'unclosed-quote', line: openLine + (stated ? 1 : 0) })
  if (isCut) problems.push({ code: 'too-many-cells', sheet: '', limit: mostCells })
  return { value: { sheets: [{ name: '', rows: filled }] }, problems }
}
