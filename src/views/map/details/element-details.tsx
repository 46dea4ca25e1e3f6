import { ChevronRight, FolderOpen, Waypoints } from 'lucide-react'
import { Fragment } from 'react'
import { Reason } from '#facts/basis-mark.tsx'
import { Citations } from '#facts/clauses.tsx'
import { ElementLink } from '#facts/fact-links.tsx'
import { LinkedIndicators, LinkedProjects } from '#facts/linked-lists.tsx'
import { Notes } from '#facts/notes.tsx'
import { RelationList } from '#facts/relation-list.tsx'
import { Fact, Section } from '#facts/section.tsx'
import { DependenciesButton, ElementHeader, FocusButton } from '#facts/subject-header.tsx'
import type { Element } from '#model/element.ts'
import type { ElementId } from '#model/id.ts'
import { ancestorsOf, childrenOf, descendantsOf, elementOf, isElementId } from '#model/model.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import { isOpenable, projectsOf } from '#visible-graph/landscape-elements.ts'
import { noPaths } from '#visible-graph/view-settings.ts'

const Where = ({ id }: { readonly id: ElementId }) => {
  const model = useAppState((state) => state.model)
  const { selectBox } = useActions()
  const text = useText()
  return (
    <span className="flex flex-wrap items-center gap-x-0.5">
      {ancestorsOf(model, id)
        .reverse()
        .map((ancestor, index) => (
          <Fragment key={ancestor}>
            {index > 0 && <ChevronRight size={13} className="text-soft" aria-hidden="true" />}
            {isElementId(model, ancestor) ? (
              <ElementLink id={ancestor} />
            ) : (
              <button type="button" className="link" onClick={() => selectBox(ancestor)}>
                {text(model.places.get(ancestor)?.name ?? { zh: '', en: '' })}
              </button>
            )}
          </Fragment>
        ))}
    </span>
  )
}

const OpenButton = ({ id }: { readonly id: ElementId }) => {
  const isOpen = useAppState((state) => state.settings.open.includes(id))
  const { openElement, closeElement } = useActions()
  const words = useWords()
  return (
    <button
      type="button"
      className="text-button"
      data-primary="true"
      onClick={() => (isOpen ? closeElement(id) : openElement(id))}
    >
      <FolderOpen size={15} aria-hidden="true" />
      {words(isOpen ? 'closeThis' : 'openThis')}
    </button>
  )
}

const PathsButton = ({ id }: { readonly id: ElementId }) => {
  const { findPaths } = useActions()
  const words = useWords()
  return (
    <button
      type="button"
      className="text-button"
      data-primary="true"
      onClick={() => findPaths({ ...noPaths, from: [id] })}
    >
      <Waypoints size={15} aria-hidden="true" />
      {words('pathsFind')}
    </button>
  )
}

const Buttons = ({ id }: { readonly id: ElementId }) => {
  const model = useAppState((state) => state.model)
  const isFocus = useAppState((state) => state.settings.focus === id)
  const { revealElement } = useActions()
  return (
    <>
      <FocusButton id={id} onBack={() => revealElement(id)} />
      {!isFocus && isOpenable(model, id) && <OpenButton id={id} />}
      <DependenciesButton id={id} />
      <PathsButton id={id} />
    </>
  )
}

const Years = ({ element }: { readonly element: Element }) => {
  const words = useWords()
  const { since, until } = element
  if (since === undefined && until === undefined) return null
  const key = until === undefined ? 'yearsSince' : since === undefined ? 'yearsUntil' : 'yearsBoth'
  return <Fact label={words('years')}>{words(key, { since: since ?? '', until: until ?? '' })}</Fact>
}

const Children = ({ id }: { readonly id: ElementId }) => {
  const model = useAppState((state) => state.model)
  const words = useWords()
  const children = childrenOf(model, id)
  if (children.length === 0) return null
  return (
    <Section title={words('inside')} count={descendantsOf(model, id).length}>
      <ul className="grid gap-1 text-sm">
        {children.map((child) => (
          <li key={child}>
            <ElementLink id={child} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Facts = ({ element }: { readonly element: Element }) => {
  const words = useWords()
  return (
    <dl className="grid gap-1.5 px-4 pb-3">
      <Fact label={words('stands')}>
        <Where id={element.id} />
        <Reason basis={element.basis} reason={element.reason} />
      </Fact>
      {element.aliases && element.aliases.length > 0 && (
        <Fact label={words('aliases')}>
          {element.aliases.map((alias, index) => (
            <Fragment key={alias}>
              {index > 0 && words('sep')}
              <span lang={/\p{Script=Han}/u.test(alias) ? 'zh-CN' : 'en'}>{alias}</span>
            </Fragment>
          ))}
        </Fact>
      )}
      {element.owner && (
        <Fact label={words('owner')}>
          <ElementLink id={element.owner} />
        </Fact>
      )}
      <Years element={element} />
    </dl>
  )
}

/** All that the model says of an element. */
export const ElementDetails = ({ id }: { readonly id: ElementId }) => {
  const model = useAppState((state) => state.model)
  const words = useWords()
  const element = elementOf(model, id)
  const out = model.relationsFrom.get(id) ?? []
  const into = model.relationsTo.get(id) ?? []
  const projects = projectsOf(model, id)
  const indicators = model.indicatorsOfElement.get(id) ?? []
  return (
    <article>
      <ElementHeader id={id}>
        <Buttons id={id} />
      </ElementHeader>
      <Facts element={element} />
      {out.length + into.length === 0 && (
        <Section title={words('relationsOut')}>{words('noRelations')}</Section>
      )}
      {out.length > 0 && (
        <Section title={words('relationsOut')} count={out.length}>
          <RelationList relations={out} far="to" />
        </Section>
      )}
      {into.length > 0 && (
        <Section title={words('relationsIn')} count={into.length}>
          <RelationList relations={into} far="from" />
        </Section>
      )}
      {projects.length > 0 && (
        <Section title={words('keyProjects')} count={projects.length}>
          <LinkedProjects linked={projects} />
        </Section>
      )}
      {indicators.length > 0 && (
        <Section title={words('measuredIndicators')} count={indicators.length}>
          <LinkedIndicators linked={indicators} />
        </Section>
      )}
      <Children id={id} />
      <Notes notes={element.notes} />
      <Section title={words('sources')} count={element.citations.length}>
        <Citations citations={element.citations} />
      </Section>
    </article>
  )
}
