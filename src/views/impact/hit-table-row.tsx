import { type RefObject, useEffect, useRef } from 'react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { gradeNames } from '#i18n/impact-words.ts'
import { hitIn } from '#query/compare-impacts.ts'
import type { HitRow } from '#query/impact-rows.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { GradeMark } from './grade-mark.tsx'
import { ItemIcon } from './item-icon.tsx'
import { hueOfItem, kindNameOf, nameOfItem, placeNameOf } from './items.ts'
import { SideMark } from './side-mark.tsx'
import type { RunResult } from './use-run.ts'

/** In pixels. All rows are as high, so that none of those out of sight has to be measured. */
export const rowHeight = 44

interface Props {
  readonly row: HitRow
  readonly index: number
  readonly isChosen: boolean
  /** Whether the Tab key stops here: the table is one stop. */
  readonly isStop: boolean
  readonly isCompared: boolean
  /** Whether the keys chose the row: then they go on from it, also where it comes into sight only now. */
  readonly isWalking: RefObject<boolean>
  readonly run: RunResult
}

/** `经由“…”`: the thing before it on the way. */
const Via = ({ row, run }: Pick<Props, 'row' | 'run'>) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  const shown = run.comparison?.b ?? run.impact
  const { before } = (shown && hitIn(shown, row.hit)) ?? row.hit
  if (!before) return <>{words('begins')}</>
  return (
    <>
      {words('colVia')} {text(nameOfItem(model, before.id))}
    </>
  )
}

const Severity = ({ row: { hit, before, side } }: Pick<Props, 'row'>) => {
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  const now = text(gradeNames[hit.grade])
  const isChanged = side === 'worse' || side === 'better'
  return (
    <span className="flex items-center gap-1.5 text-xs">
      <GradeMark grade={hit.grade} />
      {isChanged && before ? words('gradeChange', { before: text(gradeNames[before]), after: now }) : now}
    </span>
  )
}

/** One hit. Hovered or focused, its way is drawn on the map; chosen, it is told above. */
export const HitTableRow = ({ row, index, isChosen, isStop, isCompared, isWalking, run }: Props) => {
  const model = useAppState((state) => state.model)
  const isHovered = useAppState((state) => state.hover === row.hit.item.id)
  const { selectBox, hoverBox } = useActions()
  const text = useText()
  const element = useRef<HTMLTableRowElement>(null)
  const { item } = row.hit
  useEffect(() => {
    if (!isChosen || !isWalking.current) return
    isWalking.current = false
    element.current?.focus({ preventScroll: true })
  }, [isChosen, isWalking])
  return (
    <tr
      ref={element}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      tabIndex={isStop ? 0 : -1}
      data-hit={item.id}
      data-kind={item.kind}
      data-grade={row.hit.grade}
      data-hops={row.hit.hops}
      data-row-side={row.side ?? undefined}
      data-hue={hueOfItem(model, item)}
      className={`h-11 cursor-pointer -outline-offset-2 aria-selected:bg-accent-ground ${isHovered ? 'bg-sunken' : ''}`}
      onClick={() => selectBox(item.id)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault()
          selectBox(item.id)
        }
      }}
      onPointerEnter={() => hoverBox(item.id)}
      onPointerLeave={() => hoverBox(null)}
    >
      {isCompared && (
        <td className="border-rule border-b px-2">{row.side && <SideMark side={row.side} />}</td>
      )}
      <td className="border-rule border-b px-2">
        <span className="flex items-center gap-1.5">
          <span className="shrink-0 text-(--shade)">
            <ItemIcon item={item} />
          </span>
          <span className="min-w-0">
            <span className="block truncate" title={text(nameOfItem(model, item.id))}>
              {text(nameOfItem(model, item.id))}
            </span>
            <span className="block truncate text-soft text-xs">
              <Via row={row} run={run} />
            </span>
          </span>
        </span>
      </td>
      <td className="truncate border-rule border-b px-2 text-xs">{text(kindNameOf(model, item))}</td>
      <td className="truncate border-rule border-b px-2 text-xs">{text(placeNameOf(model, item))}</td>
      <td className="border-rule border-b px-2">
        <Severity row={row} />
      </td>
      <td className="border-rule border-b px-2 text-xs tabular-nums">{row.hit.hops}</td>
    </tr>
  )
}
