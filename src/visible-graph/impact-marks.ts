import type { Grade } from '#model/impact-event.ts'
import type { ImpactHit } from '#query/impact.ts'
import type { HitSide } from '#query/impact-rows.ts'
import type { BoxMark, BoxMarks } from './box-mark.ts'
import { type BoxHits, type HitsOnScreen, markingHit } from './hits-on-screen.ts'

/** The ring of each grade: told apart by its line as well as by its colour. */
export const gradeRings: Readonly<Record<Grade, Required<BoxMark>['ring']>> = {
  severe: { tone: 'severe', line: 'solid' },
  moderate: { tone: 'middling', line: 'dashed' },
  slight: { tone: 'slight', line: 'dotted' },
}

/** The ring of where an event begins. */
export const originRing: Required<BoxMark>['ring'] = { tone: 'severe', line: 'double' }

/** `▾3`: so many hits are inside, none of them the box itself. */
const insideBadge = (count: number): string => `▾${count}`

const markOf = (hits: BoxHits): BoxMark => {
  const { grade, hops } = markingHit(hits)
  const isOrigin = hops === 0 && hits.own !== null
  return {
    ring: isOrigin ? originRing : gradeRings[grade],
    badge: hits.own ? String(hops) : insideBadge(hits.inside.length),
  }
}

/** Marks every box that is hit, or has a hit inside, with its worst grade and the distance. */
export const impactMarks = ({ boxes }: HitsOnScreen): BoxMarks =>
  new Map([...boxes].map(([id, hits]) => [id, markOf(hits)]))

/** What each side looks like on the map: a hatch and a badge, so that it is told without colour. */
export const sideMarks: Readonly<Record<HitSide, Pick<BoxMark, 'hatch' | 'badge'>>> = {
  'only-a': { hatch: 'falling', badge: 'A' },
  'only-b': { hatch: 'rising', badge: 'B' },
  worse: { hatch: 'crossed', badge: '↑' },
  better: { hatch: 'dots', badge: '↓' },
  same: { badge: '=' },
}

/** A closed box that stands for several things, which differ. */
export const mixedSides: BoxMark = { hatch: 'crossed', badge: '≠' }

const sidesIn = (
  hits: readonly (BoxHits | undefined)[],
  sideOf: (hit: ImpactHit) => HitSide,
): ReadonlySet<HitSide> => {
  const own = hits.flatMap((each) => each?.own ?? [])
  const counted = own.length > 0 ? own : hits.flatMap((each) => each?.inside ?? [])
  return new Set(counted.map(sideOf))
}

/**
 * Marks what two answers differ in: the ring says how badly the worse of the two hits a box, hatch and badge in which of
 * them it is hit. A box that is hit itself is marked for itself, a closed one for what is inside of it.
 */
export const differenceMarks = (
  a: HitsOnScreen,
  b: HitsOnScreen,
  sideOf: (hit: ImpactHit) => HitSide,
): BoxMarks => {
  const marks = new Map<string, BoxMark>()
  for (const id of new Set([...a.boxes.keys(), ...b.boxes.keys()])) {
    const both = [a.boxes.get(id), b.boxes.get(id)]
    const [side, ...more] = sidesIn(both, sideOf)
    if (!side) continue
    const own = both.flatMap((each) => each?.own ?? [])
    const inside = both.flatMap((each) => each?.inside ?? [])
    const worst = markingHit({ own: null, inside: own.length > 0 ? own : inside })
    marks.set(id, { ring: gradeRings[worst.grade], ...(more.length > 0 ? mixedSides : sideMarks[side]) })
  }
  return marks
}
