import { useEffect, useRef } from 'react'
import { Clauses } from '#facts/clauses.tsx'
import { ElementLink, ProjectLink } from '#facts/fact-links.tsx'
import { timelineWords } from '#i18n/timeline-words.ts'
import type { ElementId, ProjectId } from '#model/id.ts'
import type { Milestone } from '#model/story.ts'
import type { TimelineYear } from '#query/timeline.ts'
import { useActions } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import type { Timeline } from './use-timeline.ts'

const MilestoneItem = ({
  milestone,
  isChosen,
}: {
  readonly milestone: Milestone
  readonly isChosen: boolean
}) => {
  const { changeScreen, selectBox } = useActions()
  const text = useText()
  const words = useWordsOf(timelineWords)
  const choose = (): void => {
    selectBox(null)
    changeScreen('timeline', { year: milestone.year, milestone: isChosen ? null : milestone.id })
  }
  return (
    <li
      data-milestone={milestone.id}
      className={`border-l-2 py-1.5 pl-3 ${isChosen ? 'border-accent bg-accent-ground' : 'border-rule'}`}
    >
      <button
        type="button"
        className="text-left font-semibold text-sm hover:text-accent"
        aria-pressed={isChosen}
        title={words('lightElements')}
        onClick={choose}
      >
        {text(milestone.title)}
      </button>
      <p className="text-sm">{text(milestone.summary)}</p>
      <p>
        <Clauses citations={milestone.citations} />
      </p>
      {isChosen && milestone.elements.length > 0 && (
        <div className="mt-1">
          <h4 className="text-soft text-xs">{words('milestoneElements')}</h4>
          <ul className="text-sm">
            {milestone.elements.map((id) => (
              <li key={id}>
                <ElementLink id={id} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}

interface ThingsProps {
  readonly title: string
  readonly elements?: readonly ElementId[]
  readonly projects?: readonly ProjectId[]
}

const Things = ({ title, elements = [], projects = [] }: ThingsProps) =>
  elements.length + projects.length === 0 ? null : (
    <div className="mt-1.5 border-rule border-l-2 pl-3 text-sm">
      <h4 className="text-soft text-xs">{title}</h4>
      <ul>
        {elements.map((id) => (
          <li key={id}>
            <ElementLink id={id} />
          </li>
        ))}
        {projects.map((id) => (
          <li key={id}>
            <ProjectLink id={id} />
          </li>
        ))}
      </ul>
    </div>
  )

interface YearProps {
  readonly entry: TimelineYear
  readonly isShown: boolean
  readonly milestone: Milestone | null
}

const Year = ({ entry, isShown, milestone }: YearProps) => {
  const { changeScreen } = useActions()
  const words = useWordsOf(timelineWords)
  const group = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isShown) group.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  return (
    <section ref={group} data-year-entry={entry.year} className="px-4 py-2.5">
      <h3>
        <button
          type="button"
          aria-pressed={isShown}
          className={`rounded px-1.5 font-semibold tabular-nums hover:text-accent ${isShown ? 'bg-accent-ground text-accent' : ''}`}
          onClick={() => changeScreen('timeline', { year: entry.year, milestone: null })}
        >
          {words('yearShown', { year: entry.year })}
        </button>
      </h3>
      <ol className="mt-1 grid gap-1.5">
        {entry.milestones.map((each) => (
          <MilestoneItem key={each.id} milestone={each} isChosen={each.id === milestone?.id} />
        ))}
      </ol>
      <Things title={words('begun')} elements={entry.begun} />
      <Things title={words('ended')} elements={entry.ended} />
      <Things title={words('started')} projects={entry.started} />
      <Things title={words('done')} projects={entry.done} />
    </section>
  )
}

/** What happens in each year: milestones with their clauses, and what begins and ends. */
export const YearList = ({ timeline }: { readonly timeline: Timeline }) => {
  const words = useWordsOf(timelineWords)
  return (
    <section
      aria-label={words('yearByYear')}
      className="h-full divide-y divide-rule overflow-y-auto bg-paper pb-6"
    >
      {timeline.entries.map((entry) => (
        <Year
          key={entry.year}
          entry={entry}
          isShown={entry.year === timeline.year}
          milestone={timeline.milestone}
        />
      ))}
    </section>
  )
}
