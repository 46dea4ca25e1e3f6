import type { Grade } from '#query/progress.ts'
import { toneOfGrade } from '#visible-graph/progress-marks.ts'

/** How full the swatch is, in sixths: the grades differ by it as well as by colour. */
const filled: Readonly<Record<Grade, number>> = { reached: 6, near: 5, partway: 3, far: 1, unsaid: 0 }

/** The colour of a grade as the map shows it, with how far it is as a filling. */
export const GradeSwatch = ({ grade }: { readonly grade: Grade }) => {
  const colour = `var(--mark-${toneOfGrade[grade]})`
  return (
    <span
      aria-hidden="true"
      className="relative inline-block size-3.5 shrink-0 overflow-hidden rounded-sm border"
      style={{ borderColor: colour, background: `color-mix(in oklch,${colour} 20%,var(--paper))` }}
    >
      <span
        className="absolute inset-x-0 bottom-0"
        style={{ height: `${(100 * filled[grade]) / 6}%`, background: colour }}
      />
    </span>
  )
}
