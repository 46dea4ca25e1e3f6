import { ListFilter, Upload } from 'lucide-react'
import { longestFind } from '#deep-link/find-parameter.ts'
import { projectsViews } from '#deep-link/projects-parameters.ts'
import { projectsWords } from '#i18n/projects-words.ts'
import type { StagePicture } from '#stage/use-stage-picture.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { FindField } from '#ui/find-field.tsx'
import { ColumnMenu } from './column-menu.tsx'
import { useChosenValues } from './facets.tsx'
import { ComparisonExport, CoverageExport, TableExport } from './projects-export.tsx'
import type { Portfolio } from './use-portfolio.ts'

const ProjectFindField = () => {
  const find = useAppState((state) => state.own.projects.find)
  const { changeScreen } = useActions()
  const words = useWordsOf(projectsWords)
  return (
    <FindField
      label={words('findProject')}
      hint={words('findProjectHint')}
      clearLabel={words('clearFind')}
      value={find}
      maxLength={longestFind}
      className="min-w-44 max-w-72"
      onChange={(text) => changeScreen('projects', { find: text })}
    />
  )
}

/** As many as can be read side by side. */
export const canCompare = (count: number): boolean => count >= 2 && count <= 4

const Views = ({ chosen }: { readonly chosen: number }) => {
  const view = useAppState((state) => state.own.projects.view)
  const { changeScreen } = useActions()
  const words = useWordsOf(projectsWords)
  return (
    <fieldset className="flex h-8 shrink-0 overflow-hidden rounded-md border border-rule bg-paper text-sm">
      <legend className="sr-only">{words('projectsView')}</legend>
      {projectsViews.map((each) => {
        const isOff = each === 'compare' && view !== 'compare' && !canCompare(chosen)
        return (
          <button
            key={each}
            type="button"
            className="border-rule border-r px-3 last:border-r-0 hover:not-aria-pressed:bg-sunken disabled:cursor-default disabled:text-soft aria-pressed:bg-accent-ground aria-pressed:font-semibold aria-pressed:text-accent"
            aria-pressed={view === each}
            disabled={isOff}
            title={isOff ? words('compareHint') : undefined}
            onClick={() => changeScreen('projects', { view: each })}
          >
            {words(`view_${each}`)}
          </button>
        )
      })}
    </fieldset>
  )
}

interface Props {
  readonly portfolio: Portfolio
  readonly picture: StagePicture
  readonly areFiltersOpen: boolean
  readonly onFilters: () => void
  readonly onImport: () => void
}

/** How the projects are shown, what is looked for among them, and what comes in and goes out. */
export const Toolbar = ({ portfolio, picture, areFiltersOpen, onFilters, onImport }: Props) => {
  const view = useAppState((state) => state.own.projects.view)
  const words = useWordsOf(projectsWords)
  const values = useChosenValues()
  const { listed, rows, chosen } = portfolio
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2 border-rule border-b bg-paper px-3 py-2">
      <Views chosen={chosen.length} />
      <button
        type="button"
        className="text-button"
        data-primary="true"
        aria-pressed={areFiltersOpen}
        onClick={onFilters}
      >
        <ListFilter size={15} aria-hidden="true" />
        {words('filters')}
        {values > 0 && <span className="font-semibold text-accent tabular-nums">{values}</span>}
      </button>
      <ProjectFindField />
      <p
        className="text-soft text-xs tabular-nums"
        role="status"
        data-listed={listed.length}
        data-all={rows.length}
      >
        {words('listed', { count: listed.length, all: rows.length })}
      </p>
      <span className="ml-auto flex flex-wrap gap-2">
        {view === 'table' && <ColumnMenu />}
        {view === 'table' && <TableExport portfolio={portfolio} />}
        {view === 'map' && <TableExport portfolio={portfolio} picture={picture} />}
        {view === 'compare' && canCompare(chosen.length) && <ComparisonExport portfolio={portfolio} />}
        {view === 'coverage' && <CoverageExport portfolio={portfolio} />}
        <button type="button" className="text-button" data-primary="true" onClick={onImport}>
          <Upload size={15} aria-hidden="true" />
          {words('importSheet')}
        </button>
      </span>
    </div>
  )
}
