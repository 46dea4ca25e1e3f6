import { useMemo } from 'react'
import { projectsWords } from '#i18n/projects-words.ts'
import type { ContainerId } from '#model/id.ts'
import { isElementId } from '#model/model.ts'
import type { CoverageCount } from '#query/coverage.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { CoverageTableRow } from './coverage-row.tsx'
import { SidePanel } from './side-panel.tsx'
import { useCoverage } from './use-coverage.ts'
import type { Portfolio } from './use-portfolio.ts'

const Intro = ({ total }: { readonly total: CoverageCount }) => {
  const unbuilt = useAppState((state) => state.own.projects.unbuilt)
  const { changeScreen } = useActions()
  const words = useWordsOf(projectsWords)
  const all = total.built + total.served + total.untouched
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-rule border-b bg-paper px-3 py-1.5 text-xs">
      <p
        role="status"
        className="tabular-nums"
        data-built={total.built}
        data-served={total.served}
        data-untouched={total.untouched}
      >
        {words('coverageIntro', { ...total, all })}
      </p>
      <label className="flex items-center gap-1.5">
        <input
          type="checkbox"
          className="size-4 accent-(--accent)"
          checked={unbuilt}
          onChange={() => changeScreen('projects', { unbuilt: !unbuilt })}
        />
        {words('onlyUnbuilt')}
      </label>
      <p className="text-soft">{words('cellLegend')}</p>
    </div>
  )
}

const heading = 'sticky top-0 z-20 border-rule border-b bg-sunken px-2 font-semibold'

const ProjectHeadings = ({ portfolio }: { readonly portfolio: Portfolio }) => {
  const text = useText()
  const words = useWordsOf(projectsWords)
  const { selectBoxes } = useActions()
  return (
    <thead className="text-xs">
      <tr>
        <th scope="col" className={`${heading} left-0 z-30 min-w-60 py-2 text-left max-sm:min-w-40`}>
          {words('coverageElement')}
        </th>
        <th scope="col" className={`${heading} text-left`}>
          {words('coverageShare')}
        </th>
        <th scope="col" className={`${heading} whitespace-nowrap text-right`}>
          {words('coverageProjects')}
        </th>
        {portfolio.listed.map(({ project }) => (
          <th
            key={project.id}
            scope="col"
            className="sticky top-0 z-20 border-rule border-b bg-sunken p-0 font-normal"
          >
            <button
              type="button"
              className="h-8 w-6 tabular-nums hover:text-accent aria-pressed:bg-accent-ground aria-pressed:font-semibold aria-pressed:text-accent"
              aria-label={`${project.number} ${text(project.name)}`}
              aria-pressed={portfolio.chosen.some((row) => row.project.id === project.id)}
              title={`${project.number} ${text(project.name)}`}
              onClick={() => selectBoxes([project.id])}
            >
              {project.number}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Elements by projects as a heat map: what each project builds, and what none does. */
export const CoverageView = ({ portfolio }: { readonly portfolio: Portfolio }) => {
  const model = useAppState((state) => state.model)
  const rows = useAppState((state) => state.own.projects.rows)
  const selected = useAppState((state) => state.settings.select[0])
  const { changeScreen } = useActions()
  const words = useWordsOf(projectsWords)
  const coverage = useCoverage(portfolio)
  const onToggle = useMemo(
    () => (id: ContainerId) => {
      if (!isElementId(model, id)) return
      const next = rows.includes(id) ? rows.filter((each) => each !== id) : [...rows, id]
      changeScreen('projects', { rows: next })
    },
    [model, rows, changeScreen],
  )
  return (
    <div className="flex h-full min-h-0">
      <div className="flex min-w-0 flex-1 flex-col">
        <Intro total={coverage.total} />
        <section
          className="min-h-0 flex-1 overflow-auto bg-paper"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
          tabIndex={0}
          aria-label={words('coverageTable')}
        >
          <table className="border-separate border-spacing-0 text-xs">
            <ProjectHeadings portfolio={portfolio} />
            <tbody>
              {coverage.rows.map((row) => (
                <CoverageTableRow
                  key={row.id}
                  row={row}
                  projects={portfolio.listed}
                  isSelected={row.id === selected}
                  onToggle={onToggle}
                />
              ))}
            </tbody>
          </table>
          {coverage.rows.length === 0 && (
            <p className="p-6 text-center text-sm text-soft">{words('nothingUncovered')}</p>
          )}
        </section>
      </div>
      <SidePanel portfolio={portfolio} />
    </div>
  )
}
