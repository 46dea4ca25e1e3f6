import { Flag } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ProjectId } from '#model/id.ts'
import type { Project } from '#model/project.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import { BasisMark, Reason } from './basis-mark.tsx'
import { Citations } from './clauses.tsx'
import { ElementLink } from './fact-links.tsx'
import { LinkedIndicators } from './linked-lists.tsx'
import { Notes } from './notes.tsx'
import { Fact, Section } from './section.tsx'
import { FocusButton, SubjectHeader } from './subject-header.tsx'

const Belonging = ({ project }: { readonly project: Project }) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const words = useWords()
  const box = model.dataset.metamodel.projectBoxes.find(({ id }) => id === project.box)
  const group = box?.groups?.find(({ id }) => id === project.group)
  return (
    <dl className="grid gap-1.5 px-4 pb-3">
      <Fact label={words('box')}>
        {words('boxNumber', { number: project.box })} {box && text(box.name)}
        {group && <span className="block">{text(group.name)}</span>}
      </Fact>
      {project.owner && (
        <Fact label={words('owner')}>
          <ElementLink id={project.owner} />
          <Reason basis={project.ownerBasis ?? 'stated'} reason={project.ownerReason} />
        </Fact>
      )}
    </dl>
  )
}

const Touches = ({ project }: { readonly project: Project }) => {
  const text = useText()
  const words = useWords()
  return (
    <Section title={words('touches')} count={project.links.length}>
      <ul className="divide-y divide-rule">
        {project.links.map((link) => (
          <li key={`${link.element} ${link.role}`} className="py-1 text-sm">
            <ElementLink id={link.element} />
            <span className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-xs">
              <span className="font-semibold text-(--project)">{words(`role_${link.role}`)}</span>
              <BasisMark basis={link.basis} />
            </span>
            {link.reason && <span className="block text-soft text-xs">{text(link.reason)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface Props {
  readonly id: ProjectId
  /** What can be done with it; it can be put in focus where nothing else is given. */
  readonly actions?: ReactNode
  /** What a screen adds under the head. */
  readonly children?: ReactNode
}

/** All that the model says of a key project. */
export const ProjectDetails = ({ id, actions, children }: Props) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const words = useWords()
  const project = model.projects.get(id)
  if (!project) return null
  const linked = project.links.flatMap((link) => model.indicatorsOfElement.get(link.element) ?? [])
  const indicators = linked.filter(
    (one, at) => linked.findIndex((each) => each.indicator === one.indicator) === at,
  )
  return (
    <article>
      <SubjectHeader
        name={project.name}
        summary={project.summary}
        kicker={
          <>
            <Flag size={13} aria-hidden="true" />
            {words('keyProjects')} · {words('projectNumber', { number: project.number })}
          </>
        }
      >
        {actions ?? <FocusButton id={id} />}
      </SubjectHeader>
      {children}
      <Belonging project={project} />
      <Touches project={project} />
      {project.parts.length > 0 && (
        <Section title={words('parts')} count={project.parts.length}>
          <ul className="grid gap-1 text-sm">
            {project.parts.map((part) => (
              <li key={part.name.zh}>{text(part.name)}</li>
            ))}
          </ul>
        </Section>
      )}
      {indicators.length > 0 && (
        <Section title={words('measuredIndicators')} count={indicators.length}>
          <LinkedIndicators linked={indicators} />
        </Section>
      )}
      <Notes notes={project.notes} />
      <Section title={words('sources')} count={project.citations.length}>
        <Citations citations={project.citations} />
      </Section>
    </article>
  )
}
