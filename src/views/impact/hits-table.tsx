import { type SortingState, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import type { HitRow } from '#query/impact-rows.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { type HitColumn, hitColumns, hitFeatures } from './hit-columns.ts'
import { HitTableRow, rowHeight } from './hit-table-row.tsx'
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

/** The hits as a table that is sorted by its heads. Only the rows in sight are on the page; arrow keys walk through all. */
export const HitsTable = ({ rows, isCompared, run }: Props) => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const chosen = useAppState((state) => state.settings.select[0])
  const { selectBox } = useActions()
  const words = useWordsOf(impactScreenWords)
  const [sorting, setSorting] = useState<SortingState>([])
  const columns = useMemo(() => hitColumns(model, language), [model, language])
  const data = useMemo(() => [...rows], [rows])
  const table = useTable({
    features: hitFeatures,
    columns,
    data,
    getRowId: ({ key }) => key,
    state: { sorting },
    onSortingChange: setSorting,
  })
  const sorted = table.getRowModel().rows
  const scroll = useRef<HTMLDivElement>(null)
  const isWalking = useRef(false)
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const at = sorted.findIndex(({ original }) => original.hit.item.id === chosen)
  const stop = Math.max(0, at)
  const go = (index: number): void => {
    const next = sorted[Math.max(0, Math.min(sorted.length - 1, index))]
    if (!next) return
    isWalking.current = true
    selectBox(next.original.hit.item.id)
    virtual.scrollToIndex(sorted.indexOf(next))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: sorted.length - 1,
    }
    const goal = goals[event.key]
    if (goal === undefined) return
    event.preventDefault()
    event.stopPropagation()
    go(goal)
  }
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  const shownColumns =
    table.getHeaderGroups()[0]?.headers.filter(({ id }) => isCompared || id !== 'side') ?? []
  if (sorted.length === 0) return <p className="px-4 py-6 text-sm text-soft">{words('noRows')}</p>
  return (
    <div ref={scroll} className="min-h-0 flex-1 overflow-y-auto" data-testid="hits">
      <table
        aria-label={words('table')}
        aria-rowcount={sorted.length + 1}
        className="w-full table-fixed border-separate border-spacing-0 text-sm"
        onKeyDown={onKeyDown}
      >
        <thead className="sticky top-0 z-1 shadow-[0_1px_0_var(--rule)]">
          <tr>
            {shownColumns.map(({ column }) => (
              <Head
                key={column.id}
                column={column.id as HitColumn}
                sorted={column.getIsSorted()}
                onSort={() => column.toggleSorting()}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {first && first.start > 0 && <tr style={{ height: first.start }} />}
          {items.map(({ index }) => {
            const row = sorted[index]
            return (
              row && (
                <HitTableRow
                  key={row.id}
                  row={row.original}
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
