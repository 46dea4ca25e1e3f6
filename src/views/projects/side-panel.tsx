import { LinkedProjects } from '#facts/linked-lists.tsx'
import { ProjectDetails } from '#facts/project-details.tsx'
import { Section } from '#facts/section.tsx'
import { ElementHeader } from '#facts/subject-header.tsx'
import { projectsWords } from '#i18n/projects-words.ts'
import type { ElementId } from '#model/id.ts'
import { descendantsOf, isElementId, isProjectId, type LinkedProject, type Model } from '#model/model.ts'
import { PanelFrame } from '#stage/panel-frame.tsx'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { RecordForm } from './record-form.tsx'
import { StatusBadge } from './status-badge.tsx'
import { entryIn, type Portfolio } from './use-portfolio.ts'

/** The projects that touch what is inside an element and not the element itself, each once. */
const projectsInside = (model: Model, id: ElementId): readonly LinkedProject[] => {
  const own = new Set((model.projectsOfElement.get(id) ?? []).map(({ project }) => project))
  const inside = descendantsOf(model, id).flatMap((each) => model.projectsOfElement.get(each) ?? [])
  const byProject = new Map([...inside].reverse().map((linked) => [linked.project, linked]))
  return [...byProject.values()]
    .filter(({ project }) => !own.has(project))
    .sort((a, b) => a.project.number - b.project.number)
}

const ElementSubject = ({ id }: { readonly id: ElementId }) => {
  const model = useAppState((state) => state.model)
  const words = useWordsOf(projectsWords)
  const linked = model.projectsOfElement.get(id) ?? []
  const inside = projectsInside(model, id)
  return (
    <article>
      <ElementHeader id={id}>{null}</ElementHeader>
      <Section title={words('projectsOfElement')} count={linked.length}>
        {linked.length === 0 ? (
          <p className="text-sm text-soft">{words('noProjectOfElement')}</p>
        ) : (
          <LinkedProjects linked={linked} />
        )}
      </Section>
      {inside.length > 0 && (
        <Section title={words('projectsInside')} count={inside.length}>
          <LinkedProjects linked={inside} />
        </Section>
      )}
    </article>
  )
}

/** Several projects in short: what they are, and how far each is. */
const Several = ({ portfolio }: { readonly portfolio: Portfolio }) => {
  const text = useText()
  const words = useWordsOf(projectsWords)
  return (
    <Section title={words('chosen', { count: portfolio.chosen.length })}>
      <ol className="divide-y divide-rule text-sm">
        {portfolio.chosen.map(({ project, elements }) => {
          const { status } = entryIn(portfolio.entries, project.id)
          return (
            <li key={project.id} className="py-1.5">
              <span className="mr-1 text-soft tabular-nums">{project.number}</span>
              {text(project.name)}
              <span className="mt-0.5 flex flex-wrap gap-3 text-soft text-xs">
                {words('touches')} {elements.length}
                {status && <StatusBadge status={status} />}
              </span>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

const Subject = ({ portfolio }: { readonly portfolio: Portfolio }) => {
  const model = useAppState((state) => state.model)
  const subject = useAppState((state) => state.settings.select[0] ?? state.settings.focus)
  const words = useWordsOf(projectsWords)
  if (portfolio.chosen.length > 1) return <Several portfolio={portfolio} />
  if (subject && isProjectId(model, subject))
    return (
      <ProjectDetails key={subject} id={subject}>
        <RecordForm key={subject} id={subject} portfolio={portfolio} />
      </ProjectDetails>
    )
  if (subject && isElementId(model, subject)) return <ElementSubject id={subject} />
  return <p className="p-4 text-sm text-soft">{words('chooseHint')}</p>
}

interface PanelProps {
  readonly portfolio: Portfolio
  /** Stands there also while nothing is chosen, and says what to do. */
  readonly isAlways?: boolean
}

/** What is chosen, beside the table or the map: a project with its progress, several in short, an element with its projects. */
export const SidePanel = ({ portfolio, isAlways = false }: PanelProps) => {
  const words = useWordsOf(projectsWords)
  const isWanted = useAppState((state) => state.panels.details)
  const subject = useAppState((state) => state.settings.select[0] ?? state.settings.focus)
  if (!isAlways && (!isWanted || !subject)) return null
  return (
    <PanelFrame side="right" panel="details" title={words('details')} subject={subject ?? null}>
      <Subject portfolio={portfolio} />
    </PanelFrame>
  )
}
