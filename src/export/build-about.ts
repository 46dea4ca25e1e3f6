import type { Report } from './report.ts'
import type { Cell } from './table.ts'

/** What must be known to read a report, in its order: when it was made, where it is seen live, and what it says itself. */
export const buildAbout = ({ words, date, link, about }: Report): readonly (readonly [string, Cell])[] => [
  [words.date, date],
  ...(link === null ? [] : [[words.link, { text: link, url: link }] as const]),
  ...about,
]
