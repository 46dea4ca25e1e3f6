import type { Language } from '#model/text.ts'
import type { Cell, Table } from './table.ts'

/** Running text: each paragraph stands for itself. */
export interface TextSection {
  readonly type: 'text'
  /** Without one the text goes on under the heading before it. */
  readonly title?: string
  readonly paragraphs: readonly string[]
}

export interface TableSection {
  readonly type: 'table'
  readonly table: Table
}

/** A picture as SVG, written by `format-svg.ts`. */
export interface PictureSection {
  readonly type: 'picture'
  readonly title: string
  readonly svg: string
  /** What is to be seen, for whoever cannot see it. */
  readonly description: string
}

export type ReportSection = TextSection | TableSection | PictureSection

/** The few words that every report needs; `i18n/export-words.ts` has them. */
export interface ReportWords {
  /** Heads what must be known to read the report; the name of its sheet in a workbook. */
  readonly about: string
  readonly title: string
  readonly date: string
  readonly link: string
  /** Stands where a table has no rows. */
  readonly nothing: string
}

/**
 * What somebody hands on: the list, the sentences, the map, and what must be known to read them. In words already, in
 * one language. Spreadsheets, Markdown and pages are all written from it, so they cannot differ.
 */
export interface Report {
  readonly language: Language
  readonly words: ReportWords
  readonly title: string
  readonly subtitle: string
  /** The day it was made: `2026-03-01`. */
  readonly date: string
  /** Where the same is seen live: an absolute address. Null where there is none that others could open. */
  readonly link: string | null
  /** Label and value: origin, event, rules, filters, version of the model. */
  readonly about: readonly (readonly [label: string, value: Cell])[]
  readonly sections: readonly ReportSection[]
}

/** What is a screen's own in a report; the rest is the same for all of them. */
export type ReportContent = Pick<Report, 'title' | 'subtitle' | 'about' | 'sections'>
