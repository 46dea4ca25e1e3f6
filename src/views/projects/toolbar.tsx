import { ListFilter, Search, Upload, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { longestProjectFind, projectsViews } from '#deep-link/projects-parameters.ts'
import { projectsWords } from '#i18n/projects-words.ts'
import type { StagePicture } from '#stage/use-stage-picture.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { ColumnMenu } from './column-menu.tsx'
import { useChosenValues } from './facets.tsx'
import { ComparisonExport, CoverageExport, TableExport } from './projects-export.tsx'
import type { Portfolio } from './use-portfolio.ts'

const FindField = () => {
  const find = useAppState((state) => state.own.projects.find)
  const { changeScreen } = useActions()
  const words = useWordsOf(projectsWords)
  const change = (text: string): void => changeScreen('projects', { find: text })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) change('')
  }
  return (
    <span className="relative flex min-w-44 max-w-72 flex-1 items-center">
      <Search size={15} className="pointer-events-none absolute left-2.5 text-soft" aria-hidden="true" />
      <input
        type="search"
        aria-label={words('findProject')}
        placeholder={words('findProjectHint')}
        value={find}
        maxLength={longestProjectFind}
        autoComplete="off"
        spellCheck={false}
        className="h-8 w-full rounded-md border border-rule bg-paper pr-8 pl-8 text-sm placeholder:text-soft max-sm:text-[16px] [&::-webkit-search-cancel-button]:hidden"
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {find !== '' && (
        <button
          type="button"
          className="absolute right-1 grid size-6 place-items-center rounded text-soft hover:text-ink"
          aria-label={words('clearFind')}
          title={words('clearFind')}
          onClick={() => change('')}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </span>
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
      <FindField />
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
