import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { type HitColumn, hitColumnNames } from '#deep-link/hits-parameters.ts'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import type { HitRow } from '#query/impact-rows.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { HitTableRow, rowHeight } from './hit-table-row.tsx'
import { sortAfter } from './sort-hits.ts'
import { useNarrowHits } from './use-hits.ts'
import type { RunResult } from './use-run.ts'

interface Props {
  readonly rows: readonly HitRow[]
  readonly isCompared: boolean
  readonly run: RunResult
}

const titles = {
  side: 'colSide',
  item: 'colItem',
  kind: 'colKind',
  place: 'colPlace',
  grade: 'colGrade',
  hops: 'colHops',
} as const satisfies Readonly<Record<HitColumn, string>>

const widths: Readonly<Record<HitColumn, string>> = {
  side: 'w-12',
  item: '',
  kind: 'w-[17%]',
  place: 'w-[17%]',
  grade: 'w-[16%]',
  hops: 'w-[11%]',
}

const arrows = { asc: ArrowUp, desc: ArrowDown } as const
const spoken = { asc: 'ascending', desc: 'descending' } as const

interface HeadProps {
  readonly column: HitColumn
  readonly sorted: 'asc' | 'desc' | false
  readonly onSort: () => void
}

const Head = ({ column, sorted, onSort }: HeadProps) => {
  const words = useWordsOf(impactScreenWords)
  const Arrow = sorted ? arrows[sorted] : null
  const title = words(titles[column])
  return (
    <th
      scope="col"
      aria-sort={sorted ? spoken[sorted] : 'none'}
      className={`${widths[column]} h-8 bg-paper p-0 text-left font-normal`}
    >
      <button
        type="button"
        title={words('sort', { column: title })}
        className="flex h-8 w-full items-center gap-0.5 truncate px-2 text-soft text-xs hover:text-ink"
        onClick={onSort}
      >
        {title}
        {Arrow && <Arrow size={12} aria-hidden="true" />}
      </button>
    </th>
  )
}

/** The hits in their order, as a table that its heads sort. Only the rows in sight are on the page; arrow keys walk through all. */
export const HitsTable = ({ rows, isCompared, run }: Props) => {
  const chosen = useAppState((state) => state.settings.select[0])
  const sort = useAppState((state) => state.own.impact.hits.sort)
  const { selectBox } = useActions()
  const narrow = useNarrowHits()
  const words = useWordsOf(impactScreenWords)
  const scroll = useRef<HTMLDivElement>(null)
  const isWalking = useRef(false)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const at = rows.findIndex(({ hit }) => hit.item.id === chosen)
  const stop = Math.max(0, at)
  const go = (index: number): void => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (!next) return
    isWalking.current = true
    selectBox(next.hit.item.id)
    virtual.scrollToIndex(rows.indexOf(next))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: rows.length - 1,
    }
    const goal = goals[event.key]
    if (goal === undefined) return
    event.preventDefault()
    event.stopPropagation()
    go(goal)
  }
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  if (rows.length === 0) return <p className="px-4 py-6 text-sm text-soft">{words('noRows')}</p>
  return (
    <div ref={scroll} className="min-h-0 flex-1 overflow-y-auto" data-testid="hits">
      <table
        aria-label={words('table')}
        aria-rowcount={rows.length + 1}
        className="w-full table-fixed border-separate border-spacing-0 text-sm"
        onKeyDown={onKeyDown}
      >
        <thead className="sticky top-0 z-1 shadow-[0_1px_0_var(--rule)]">
          <tr>
            {hitColumnNames
              .filter((column) => isCompared || column !== 'side')
              .map((column) => (
                <Head
                  key={column}
                  column={column}
                  sorted={sort?.by === column && (sort.down ? 'desc' : 'asc')}
                  onSort={() => narrow({ sort: sortAfter(sort, column) })}
                />
              ))}
          </tr>
        </thead>
        <tbody>
          {first && first.start > 0 && <tr style={{ height: first.start }} />}
          {items.map(({ index }) => {
            const row = rows[index]
            return (
              row && (
                <HitTableRow
                  key={row.key}
                  row={row}
                  index={index}
                  isChosen={index === at}
                  isStop={
                    index === stop ||
                    (index === items[0]?.index && !items.some((item) => item.index === stop))
                  }
                  isCompared={isCompared}
                  isWalking={isWalking}
                  run={run}
                />
              )
            )
          })}
          {last && virtual.getTotalSize() > last.end && (
            <tr style={{ height: virtual.getTotalSize() - last.end }} />
          )}
        </tbody>
      </table>
    </div>
  )
}
