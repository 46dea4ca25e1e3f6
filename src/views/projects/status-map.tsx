import { projectsWords } from '#i18n/projects-words.ts'
import { projectStatuses } from '#query/project-status.ts'
import { AccountLine } from '#stage/account-line.tsx'
import { Legend } from '#stage/legend.tsx'
import { MapStage } from '#stage/map-stage.tsx'
import type { StagePicture } from '#stage/use-stage-picture.ts'
import { useWordsOf } from '#state/use-words.ts'
import { SidePanel } from './side-panel.tsx'
import { StatusSwatch } from './status-badge.tsx'
import type { Portfolio } from './use-portfolio.ts'
import { useSmallAnswer, useStatusAnswer } from './use-status-answer.ts'

/** What the grounds, hatches and signs mean, and how many projects are in each status. */
const StatusLegend = ({ portfolio: { rows, statusOf } }: { readonly portfolio: Portfolio }) => {
  const words = useWordsOf(projectsWords)
  const count = (status: string): number => [...statusOf.values()].filter((each) => each === status).length
  return (
    <section
      aria-label={words('statusLegend')}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-rule border-b bg-paper px-3 py-1.5 text-xs"
    >
      <ul className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {projectStatuses.map((status) => (
          <li key={status} className="flex items-center gap-1.5" data-status={status}>
            <StatusSwatch status={status} />
            {words(`status_${status}`)} <span className="text-soft tabular-nums">{count(status)}</span>
          </li>
        ))}
      </ul>
      <p className="text-soft tabular-nums">
        {words('recordedOf', { count: statusOf.size, all: rows.length })}
      </p>
      <p className="min-w-0 flex-1 text-soft">
        {words(statusOf.size === 0 ? 'nothingRecorded' : 'statusRule')}
      </p>
    </section>
  )
}

interface StatusMapProps {
  readonly portfolio: Portfolio
  readonly onShown: StagePicture['onShown']
}

/** The map coloured by how far the projects are. */
export const StatusMap = ({ portfolio, onShown }: StatusMapProps) => (
  <MapStage
    answerOn={useStatusAnswer(portfolio.statusOf)}
    onShown={onShown}
    header={<StatusLegend portfolio={portfolio} />}
    right={() => <SidePanel portfolio={portfolio} />}
    footer={({ account }) => (
      <>
        <Legend />
        <AccountLine account={account} hops={null} />
      </>
    )}
  />
)

/** The map in small, beside the table. */
export const SmallMap = () => {
  const words = useWordsOf(projectsWords)
  return (
    <MapStage
      answerOn={useSmallAnswer()}
      footer={() => <p className="truncate py-1 pl-2 text-soft text-xs">{words('smallMap')}</p>}
    />
  )
}
