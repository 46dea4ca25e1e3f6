import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { gradeNames } from '#i18n/impact-words.ts'
import { textOf } from '#i18n/words.ts'
import { grades } from '#model/impact-event.ts'
import { hitSides } from '#query/impact-rows.ts'
import type { MarkMeaning } from '#visible-graph/box-mark.ts'
import { gradeRings, mixedSides, originRing, sideMarks } from '#visible-graph/impact-marks.ts'

const rings: readonly MarkMeaning[] = grades.map((grade) => ({
  mark: { ring: gradeRings[grade] },
  name: gradeNames[grade],
}))

/** What rings and figures on the map of one answer mean. */
export const impactMeanings: readonly MarkMeaning[] = [
  { mark: { ring: originRing }, name: textOf(impactScreenWords, 'markOrigin') },
  ...rings,
  { mark: { badge: '2' }, name: textOf(impactScreenWords, 'markHops'), isSample: true },
]

/** What rings, hatches and signs on the map of two answers mean. */
export const differenceMeanings: readonly MarkMeaning[] = [
  ...rings,
  ...hitSides.map((side) => ({ mark: sideMarks[side], name: textOf(impactScreenWords, `side_${side}`) })),
  { mark: mixedSides, name: textOf(impactScreenWords, 'markMixed') },
]
