import { useMemo } from 'react'
import { ExportMenu } from '#facts/export-menu.tsx'
import { matrixWords } from '#i18n/matrix-words.ts'
import { applyFilter, type FilterReason } from '#query/filter.ts'
import { sumOfRelations } from '#query/filter-counts.ts'
import type { MatrixAccount } from '#query/matrix-cells.ts'
import { FilterButton } from '#stage/filter/filter-button.tsx'
import { FilterHeader } from '#stage/filter/filter-header.tsx'
import { useReasonWords } from '#stage/use-reason-words.ts'
import { useAppState, useAppStore } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { buildMatrixReport } from './build-matrix-report.ts'
import { CellPanel } from './cell-panel.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import { MatrixToolbar } from './matrix-toolbar.tsx'
import { useMatrix } from './use-matrix.ts'

/** How many relations of the model a filter keeps out, by reason. */
const useFilteredBy = (): ReadonlyMap<FilterReason, number> => {
  const model = useAppState((state) => state.model)
  const filter = useAppState((state) => state.settings.filter)
  const hide = useAppState((state) => state.settings.hide)
  return useMemo(() => {
    const { byReason } = sumOfRelations(model.dataset.relations, applyFilter(model, filter, hide))
    return new Map(byReason.map(({ reason, count }) => [reason, count]))
  }, [model, filter, hide])
}

/** Says where every relation of the model is; the parts add up to the total, the margins to the sum. */
const Account = ({ account }: { readonly account: MatrixAccount }) => {
  const words = useWordsOf(matrixWords)
  const reasonWords = useReasonWords()
  const filteredBy = useFilteredBy()
  return (
    <p
      className="min-w-0 py-1 text-soft text-xs tabular-nums"
      role="status"
      data-total={account.total}
      data-across={account.across}
      data-inside={account.inside}
      data-no-dependency={account.noDependency}
      data-filtered={account.filtered}
      data-sum={account.sum}
    >
      {words('matrixAccount', { ...account, filtered: reasonWords(filteredBy) })}
    </p>
  )
}

/** Who depends on whom, as a dependency structure matrix; the relations of a chosen cell beside it. */
export const MatrixView = () => {
  const matrix = useMatrix()
  const datasetId = useAppState((state) => state.model.dataset.id)
  const cell = useAppState((state) => state.own.matrix.cell)
  const words = useWordsOf(matrixWords)
  const store = useAppStore()
  const make = () => {
    const { model, language, settings } = store.getState()
    return buildMatrixReport({ model, language }, { matrix, cell, hide: settings.hide })
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <MatrixToolbar>
        <ExportMenu name="matrix" make={make} />
      </MatrixToolbar>
      <FilterHeader />
      <div className="flex min-h-0 flex-1 max-sm:flex-col">
        {matrix.entries.length === 0 ? (
          <p className="grid flex-1 place-items-center text-soft">{words('matrixEmpty')}</p>
        ) : (
          <MatrixGrid key={datasetId} matrix={matrix} />
        )}
        {cell && <CellPanel matrix={matrix} cell={cell} />}
      </div>
      <footer className="flex min-h-9 shrink-0 items-center gap-3 border-rule border-t bg-paper px-2">
        <MatrixLegend />
        <FilterButton />
        <Account account={matrix.account} />
      </footer>
    </div>
  )
}
