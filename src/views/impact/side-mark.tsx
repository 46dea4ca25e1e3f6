import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import type { HitSide } from '#query/impact-rows.ts'
import { useWordsOf } from '#state/use-words.ts'
import { sideMarks } from '#visible-graph/impact-marks.ts'

/** In which of two answers something is hit: the badge it has on the map. */
export const SideMark = ({ side }: { readonly side: HitSide }) => {
  const words = useWordsOf(impactScreenWords)
  return (
    <span
      className="grid h-[18px] min-w-[18px] place-items-center rounded-full bg-ink px-1.5 font-semibold text-ground text-xs leading-none"
      title={words(`side_${side}`)}
    >
      <span aria-hidden="true">{sideMarks[side].badge}</span>
      <span className="sr-only">{words(`side_${side}`)}</span>
    </span>
  )
}
