import { Columns3 } from 'lucide-react'
import { projectColumns } from '#deep-link/projects-parameters.ts'
import { projectsWords } from '#i18n/projects-words.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { DropPanel } from '#ui/drop-panel.tsx'
import { columnsToShow } from './project-columns.ts'

/** Chooses the columns of the table. They are remembered in this browser. */
export const ColumnMenu = () => {
  const chosen = useAppState((state) => state.columns.projects)
  const { chooseColumns } = useActions()
  const words = useWordsOf(projectsWords)
  const shown = columnsToShow(chosen)
  return (
    <DropPanel label={words('columns')} icon={<Columns3 size={15} aria-hidden="true" />}>
      {projectColumns.map((column) => (
        <label key={column} className="flex items-center gap-2 rounded px-2 py-1 text-sm hover:bg-sunken">
          <input
            type="checkbox"
            className="size-4 accent-(--accent)"
            checked={shown.includes(column)}
            disabled={column === 'name'}
            onChange={() =>
              chooseColumns(
                'projects',
                projectColumns.filter((each) => shown.includes(each) !== (each === column)),
              )
            }
          />
          {words(`column_${column}`)}
        </label>
      ))}
      <button
        type="button"
        className="text-button mt-1"
        disabled={chosen === undefined}
        onClick={() => chooseColumns('projects', null)}
      >
        {words('columnsReset')}
      </button>
    </DropPanel>
  )
}
