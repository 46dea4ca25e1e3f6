import type { Grade } from '#model/impact-event.ts'
import { gradeRings } from '#visible-graph/impact-marks.ts'

/** The ring of a grade in small, as it is on the map. */
export const GradeMark = ({ grade }: { readonly grade: Grade }) => {
  const { tone, line } = gradeRings[grade]
  return (
    <span
      aria-hidden="true"
      className="inline-block h-3 w-4 shrink-0 rounded-[3px]"
      style={{ border: `2px ${line} var(--mark-${tone})` }}
    />
  )
}
