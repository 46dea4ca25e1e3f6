import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { projectColumns } from '#deep-link/projects-parameters.ts'
import { useAppState } from '#state/store.ts'
import { columnsToShow, type ListedProject, sortValueOf } from './project-columns.ts'
import { entryIn, type Portfolio } from './use-portfolio.ts'

const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})

/** Chinese by pinyin, English by letters, figures by size; what is empty comes last either way. */
const useColumns = () => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  return useMemo(() => {
    const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en', { numeric: true })
    const byValue = (
      a: Row<typeof features, ListedProject>,
      b: Row<typeof features, ListedProject>,
      column: string,
    ): number => {
      const [one, other] = [a.getValue(column), b.getValue(column)]
      if (typeof one === 'number' && typeof other === 'number') return one - other
      return compare(String(one), String(other))
    }
    return projectColumns.map(
      (id): ColumnDef<typeof features, ListedProject> => ({
        id,
        accessorFn: (listed) => sortValueOf(model, language, listed, id),
        sortFn: byValue,
        sortUndefined: 'last',
      }),
    )
  }, [model, language])
}

/** The listed projects in their order, and the columns that are shown. */
export const useProjectTable = ({ listed, entries }: Portfolio) => {
  const chosenColumns = useAppState((state) => state.columns.projects)
  const sort = useAppState((state) => state.own.projects.sort)
  const columns = useColumns()
  const shown = useMemo(() => columnsToShow(chosenColumns), [chosenColumns])
  const data = useMemo(
    () => listed.map((row): ListedProject => ({ row, entry: entryIn(entries, row.project.id) })),
    [listed, entries],
  )
  const state = useMemo(
    () => ({
      sorting: sort ? [{ id: sort.by, desc: sort.down }] : [],
      columnVisibility: Object.fromEntries(projectColumns.map((id) => [id, shown.includes(id)])),
    }),
    [sort, shown],
  )
  return useTable({ features, columns, data, state, getRowId: ({ row }) => row.project.id })
}
