import type { Text } from '#model/text.ts'

/** What a mark's colour means; the themes say which colour that is. */
export type MarkTone = 'severe' | 'middling' | 'slight' | 'good' | 'none' | 'asked'

/** How a ring is drawn: grades differ by this as well as by colour, so that they survive print in black and white. */
export type RingLine = 'solid' | 'dashed' | 'dotted' | 'double'

/** Lines or dots over the ground of a box. */
export type Hatch = 'rising' | 'falling' | 'crossed' | 'dots' | 'level'

/**
 * What a screen marks a box with. Ring, ground, hatch and badge are channels of their own: an impact may use one, the
 * progress of a measure another, and both can be read at once.
 */
export interface BoxMark {
  readonly ring?: { readonly tone: MarkTone; readonly line: RingLine }
  readonly ground?: MarkTone
  readonly hatch?: Hatch
  /** A few characters at the corner. */
  readonly badge?: string
}

/** Marks by the id of the box. */
export type BoxMarks = ReadonlyMap<string, BoxMark>

/** An entry of a legend: what a mark on the map means. */
export interface MarkMeaning {
  readonly mark: BoxMark
  readonly name: Text
  /** The badge is one of many, as a count or a distance: it shows how they look. */
  readonly isSample?: true
}

/** Whether a mark says what an entry of the legend explains, in all channels that the entry has. */
const says = (mark: BoxMark, { mark: { ring, ground, hatch, badge }, isSample }: MarkMeaning): boolean =>
  (ring === undefined || (mark.ring?.tone === ring.tone && mark.ring.line === ring.line)) &&
  (ground === undefined || mark.ground === ground) &&
  (hatch === undefined || mark.hatch === hatch) &&
  (badge === undefined || (isSample ? mark.badge !== undefined : mark.badge === badge))

/** Of some meanings those that are to be seen among marks: on paper a legend takes room. */
export const meaningsIn = (marks: BoxMarks, meanings: readonly MarkMeaning[]): readonly MarkMeaning[] =>
  meanings.filter((meaning) => [...marks.values()].some((mark) => says(mark, meaning)))

/** The marks of one screen and those of another on the same boxes; of two in one channel the later counts. */
export const mergeMarks = (...all: readonly BoxMarks[]): BoxMarks => {
  const merged = new Map<string, BoxMark>()
  for (const marks of all) {
    for (const [id, mark] of marks) merged.set(id, { ...merged.get(id), ...mark })
  }
  return merged
}
