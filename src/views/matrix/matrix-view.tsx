import { ExportMenu } from '#facts/export-menu.tsx'
import { matrixWords } from '#i18n/matrix-words.ts'
import type { MatrixAccount } from '#query/matrix-cells.ts'
import { FilterButton } from '#stage/filter/filter-button.tsx'
import { FilterHeader } from '#stage/filter/filter-header.tsx'
import { useAppState, useAppStore } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { buildMatrixReport } from './build-matrix-report.ts'
import { CellPanel } from './cell-panel.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import { MatrixToolbar } from './matrix-toolbar.tsx'
import { useMatrix } from './use-matrix.ts'

/** Says where every relation of the model is; the parts add up to the total, the margins to the sum. */
const Account = ({ account }: { readonly account: MatrixAccount }) => {
  const words = useWordsOf(matrixWords)
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
      {words('matrixAccount', { ...account })}
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
