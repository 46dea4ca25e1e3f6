import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, memo, useMemo } from 'react'
import { isProjectColumn, type ProjectColumn } from '#deep-link/projects-parameters.ts'
import { projectsWords } from '#i18n/projects-words.ts'
import type { ProjectId } from '#model/id.ts'
import { isProjectId } from '#model/model.ts'
import { useActions, useAppState, useAppStore } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { ProjectCell } from './project-cell.tsx'
import { columnsToShow, isNumeric, type ListedProject } from './project-columns.ts'
import type { Portfolio } from './use-portfolio.ts'
import { useProjectTable } from './use-project-table.ts'

const Heading = ({ column }: { readonly column: ProjectColumn }) => {
  const sort = useAppState((state) => state.own.projects.sort)
  const { changeScreen } = useActions()
  const words = useWordsOf(projectsWords)
  const isSorted = sort?.by === column
  const next = isSorted ? (sort.down ? null : { by: column, down: true }) : { by: column, down: false }
  const hint = next === null ? 'sortNone' : next.down ? 'sortDown' : 'sortUp'
  const name = words(`column_${column}`)
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort.down ? 'descending' : 'ascending') : 'none'}
      className={`sticky top-0 z-10 border-rule border-b bg-sunken p-0 font-semibold ${isNumeric(column) ? 'text-right' : 'text-left'}`}
    >
      <button
        type="button"
        className={`inline-flex w-full items-center gap-1 whitespace-nowrap px-2 py-2 hover:text-accent ${isNumeric(column) ? 'justify-end' : ''}`}
        title={words(hint, { column: name })}
        onClick={() => changeScreen('projects', { sort: next })}
      >
        {name}
        {isSorted &&
          (sort.down ? <ArrowDown size={13} aria-hidden="true" /> : <ArrowUp size={13} aria-hidden="true" />)}
      </button>
    </th>
  )
}

interface RowProps {
  readonly listed: ListedProject
  readonly columns: readonly ProjectColumn[]
  readonly isChosen: boolean
  readonly onChoose: (id: ProjectId, isAdded: boolean) => void
}

const ProjectTableRow = memo(({ listed, columns, isChosen, onChoose }: RowProps) => {
  const text = useText()
  const words = useWordsOf(projectsWords)
  const { hoverBox } = useActions()
  const { id, name } = listed.row.project
  const label = words('chooseProject', { name: text(name) })
  return (
    <tr
      data-project={id}
      aria-selected={isChosen}
      className="cursor-pointer align-top *:border-rule *:border-b hover:bg-sunken aria-selected:bg-accent-ground"
      onClick={(event) => {
        const isBox = event.target instanceof Element && event.target.closest('label') !== null
        if (!isBox) onChoose(id, event.ctrlKey || event.metaKey || event.shiftKey)
      }}
      onMouseEnter={() => hoverBox(id)}
      onMouseLeave={() => hoverBox(null)}
    >
      <td className="px-2 py-1.5">
        <label className="grid size-6 cursor-pointer place-items-center">
          <input
            type="checkbox"
            aria-label={label}
            checked={isChosen}
            className="size-4 accent-(--accent)"
            onChange={() => onChoose(id, true)}
          />
        </label>
      </td>
      {columns.map((column) =>
        column === 'name' ? (
          <th key={column} scope="row" className="min-w-44 px-2 py-2 text-left font-normal">
            <button type="button" className="link" data-row-name>
              {text(name)}
            </button>
          </th>
        ) : (
          <td
            key={column}
            className={`px-2 py-2 ${isNumeric(column) ? 'text-right tabular-nums' : ''}`}
            data-column={column}
          >
            <ProjectCell listed={listed} column={column} />
          </td>
        ),
      )}
    </tr>
  )
})

/** Up and down lead from name to name. */
const onRowKey = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-name]')]
  const at = names.findIndex((name) => name.contains(event.target as Node))
  if (step === 0 || at < 0) return
  names[at + step]?.focus()
  event.preventDefault()
}

/** Clicking a row chooses it alone; its box, or a key held down, adds it to the others or takes it away. */
const useChoose = () => {
  const store = useAppStore()
  const { selectBoxes } = useActions()
  return useMemo(
    () =>
      (id: ProjectId, isAdded: boolean): void => {
        const { model, settings } = store.getState()
        const chosen = settings.select.filter((each): each is ProjectId => isProjectId(model, each))
        if (!isAdded) selectBoxes([id])
        else selectBoxes(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
      },
    [store, selectBoxes],
  )
}

const ChooseAll = ({ listed, chosen }: Pick<Portfolio, 'listed' | 'chosen'>) => {
  const words = useWordsOf(projectsWords)
  const { selectBoxes } = useActions()
  const isAll = listed.length > 0 && listed.every((row) => chosen.includes(row))
  return (
    <label className="grid size-6 place-items-center">
      <input
        type="checkbox"
        className="size-4 accent-(--accent)"
        aria-label={words('chooseAll')}
        checked={isAll}
        onChange={() => selectBoxes(isAll ? [] : listed.map(({ project }) => project.id))}
      />
    </label>
  )
}

/** The projects as a table: sorted by its headings, chosen by its rows. */
export const ProjectTable = ({ portfolio }: { readonly portfolio: Portfolio }) => {
  const words = useWordsOf(projectsWords)
  const table = useProjectTable(portfolio)
  const onChoose = useChoose()
  const shown = useAppState((state) => state.columns.projects)
  const columns = useMemo(() => columnsToShow(shown), [shown])
  const chosen = useMemo(() => new Set(portfolio.chosen.map(({ project }) => project.id)), [portfolio.chosen])
  return (
    <section
      className="h-full overflow-auto bg-paper"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      tabIndex={0}
      aria-label={words('projectTable')}
    >
      <table className="w-full border-separate border-spacing-0 text-sm">
        <thead className="text-xs">
          <tr>
            <td className="sticky top-0 z-10 w-10 border-rule border-b bg-sunken px-2">
              <ChooseAll {...portfolio} />
            </td>
            {table
              .getVisibleLeafColumns()
              .map(({ id }) => isProjectColumn(id) && <Heading key={id} column={id} />)}
          </tr>
        </thead>
        <tbody onKeyDown={onRowKey}>
          {table.getRowModel().rows.map(({ id, original }) => (
            <ProjectTableRow
              key={id}
              listed={original}
              columns={columns}
              isChosen={chosen.has(original.row.project.id)}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
      {portfolio.listed.length === 0 && (
        <p className="p-6 text-center text-sm text-soft">{words('nothingListed')}</p>
      )}
    </section>
  )
}
