import type { Table } from './table.ts'

/** A line of running text; what stands between others is not changed. */
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

/** What somebody hands on to be read and printed: the map, the list, the sentences. In words already. */
export interface Report {
  readonly language: 'zh' | 'en'
  readonly title: string
  readonly subtitle: string
  /** The day it was made, as it is to be read. */
  readonly date: string
  /** Where the same is seen live: an absolute address. Null where there is none that others could open. */
  readonly link: string | null
  readonly sections: readonly ReportSection[]
}
