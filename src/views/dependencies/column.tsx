import { ArrowRight } from 'lucide-react'
import { dependenciesWords } from '#i18n/dependencies-words.ts'
import type { ElementId } from '#model/id.ts'
import { type DependencyColumn, narrowColumn } from '#query/dependency-groups.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { PlaceList } from './place-list.tsx'

interface Props {
  readonly side: 'into' | 'out'
  readonly column: DependencyColumn
  readonly subject: string
  /** What the columns are narrowed to; null for all. */
  readonly found: readonly ElementId[] | null
  /** Whether a filter leaves out anything of what the screen speaks of. */
  readonly isFiltered: boolean
}

const titles = { into: 'standsOnIt', out: 'itStandsOn' } as const
const nothings = { into: 'nothingStandsOnIt', out: 'itStandsOnNothing' } as const
const places = { into: 'lg:order-1', out: 'lg:order-3' } as const

const Empty = ({ side, column, isFiltered }: Pick<Props, 'side' | 'column' | 'isFiltered'>) => {
  const find = useAppState((state) => state.own.dependencies.find)
  const words = useWordsOf(dependenciesWords)
  const why = isFiltered ? words('allFiltered') : words(nothings[side])
  return (
    <p className="rounded-lg border border-rule border-dashed px-3 py-6 text-center text-sm text-soft">
      {column.relations > 0 ? words('nothingFound', { find }) : why}
    </p>
  )
}

/** One side: what stands on the subject, or what it stands on. */
export const Column = ({ side, column, subject, found, isFiltered }: Props) => {
  const model = useAppState((state) => state.model)
  const words = useWordsOf(dependenciesWords)
  const wanted = found && new Set(found)
  const shown = wanted ? narrowColumn(model, column, (far) => wanted.has(far)) : column
  return (
    <section
      data-column={side === 'into' ? 0 : 2}
      data-side={side}
      data-relations={column.relations}
      data-elements={column.elements}
      tabIndex={-1}
      aria-label={words(titles[side])}
      className={`${places[side]} min-w-0 px-4 pb-6 -outline-offset-2 lg:min-h-0 lg:overflow-y-auto`}
    >
      <header
        className={`sticky top-0 z-1 flex flex-wrap items-baseline gap-x-3 bg-ground py-3 ${side === 'into' ? 'lg:justify-end' : ''}`}
      >
        <h2 className="flex items-center gap-1.5 font-semibold text-base">
          {side === 'out' && <ArrowRight size={16} className="text-soft" aria-hidden="true" />}
          {words(titles[side])}
          {side === 'into' && <ArrowRight size={16} className="text-soft" aria-hidden="true" />}
        </h2>
        <p className="text-soft text-xs tabular-nums">
          {words('columnElements', { count: column.elements })}
          {words('sep')}
          {wanted
            ? words('columnFound', { found: shown.relations, count: column.relations })
            : words('columnRelations', { count: column.relations })}
        </p>
      </header>
      {shown.relations === 0 ? (
        <Empty side={side} column={column} isFiltered={isFiltered} />
      ) : (
        <PlaceList column={shown} subject={subject} />
      )}
    </section>
  )
}
