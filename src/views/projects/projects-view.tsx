import { useState } from 'react'
import { projectsWords } from '#i18n/projects-words.ts'
import { type StagePicture, useStagePicture } from '#stage/use-stage-picture.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { ChoiceBar } from './choice-bar.tsx'
import { CompareView } from './compare-view.tsx'
import { CoverageView } from './coverage-view.tsx'
import { Facets } from './facets.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { ProjectTable } from './project-table.tsx'
import { SidePanel } from './side-panel.tsx'
import { SmallMap, StatusMap } from './status-map.tsx'
import { Toolbar } from './toolbar.tsx'
import { type Portfolio, usePortfolio } from './use-portfolio.ts'
import { useWide } from './use-wide.ts'

/** The table with a small map and the details of what is chosen in it; where there is no room, with the details alone. */
const TableWithDetails = ({ portfolio }: { readonly portfolio: Portfolio }) => {
  const isWide = useWide()
  return (
    <div className="flex h-full min-h-0">
      <div className="min-w-0 flex-1">
        <ProjectTable portfolio={portfolio} />
      </div>
      {isWide ? (
        <div className="flex w-[400px] shrink-0 flex-col border-rule border-l 2xl:w-[520px]">
          <div className="h-[270px] shrink-0 border-rule border-b 2xl:h-[350px] [&_.map-place-title]:hidden!">
            <SmallMap />
          </div>
          <div className="flex min-h-0 flex-1 *:w-full *:border-l-0">
            <SidePanel portfolio={portfolio} isAlways />
          </div>
        </div>
      ) : (
        <SidePanel portfolio={portfolio} />
      )}
    </div>
  )
}

interface BodyProps {
  readonly portfolio: Portfolio
  readonly picture: StagePicture
}

const Body = ({ portfolio, picture }: BodyProps) => {
  const view = useAppState((state) => state.own.projects.view)
  switch (view) {
    case 'table':
      return <TableWithDetails portfolio={portfolio} />
    case 'map':
      return <StatusMap portfolio={portfolio} onShown={picture.onShown} />
    case 'coverage':
      return <CoverageView portfolio={portfolio} />
    case 'compare':
      return <CompareView portfolio={portfolio} />
  }
}

/** The portfolio: the projects as a table, on the map by status, as coverage of the elements, and side by side. */
export const ProjectsView = () => {
  const words = useWordsOf(projectsWords)
  const portfolio = usePortfolio()
  const picture = useStagePicture()
  const view = useAppState((state) => state.own.projects.view)
  const isWide = useWide()
  const [wish, setWish] = useState<boolean | null>(null)
  const [isImporting, setImporting] = useState(false)
  const areFiltersOpen = wish ?? isWide
  return (
    <div className="flex h-full min-h-0 flex-col">
      <Toolbar
        portfolio={portfolio}
        picture={picture}
        areFiltersOpen={areFiltersOpen}
        onFilters={() => setWish(!areFiltersOpen)}
        onImport={() => setImporting(true)}
      />
      {portfolio.entries.unread > 0 && (
        <p className="border-rule border-b bg-paper px-4 py-1 text-danger text-xs" role="status">
          {words('unreadRecords', { count: portfolio.entries.unread })}
        </p>
      )}
      <div className="flex min-h-0 flex-1 max-sm:flex-col">
        {areFiltersOpen && view !== 'compare' && <Facets portfolio={portfolio} />}
        <div className="min-h-0 min-w-0 flex-1">
          <Body portfolio={portfolio} picture={picture} />
        </div>
      </div>
      <ChoiceBar portfolio={portfolio} />
      {isImporting && <ImportDialog portfolio={portfolio} onClose={() => setImporting(false)} />}
    </div>
  )
}
