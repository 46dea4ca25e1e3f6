import { Layers, MapPin, Route, Search } from 'lucide-react'
import type { RefObject } from 'react'
import { LinkedProjects } from '#facts/linked-lists.tsx'
import { Section } from '#facts/section.tsx'
import { ElementHeader, FocusButton, SubjectHeader } from '#facts/subject-header.tsx'
import { dependenciesWords } from '#i18n/dependencies-words.ts'
import type { ElementId, PlaceId } from '#model/id.ts'
import { childrenOf, descendantsOf, elementOf, placeOf } from '#model/model.ts'
import { hueOf } from '#picture/hues.ts'
import type { Dependencies } from '#query/dependencies.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { projectsOf } from '#visible-graph/landscape-elements.ts'
import { Apart } from './apart.tsx'
import type { Subject } from './subject.ts'
import { WalkLink } from './walk-link.tsx'
import { WhereItStands } from './where-it-stands.tsx'

const AnotherButton = () => {
  const { openDependencies } = useActions()
  const words = useWordsOf(dependenciesWords)
  return (
    <button type="button" className="text-button" data-primary="true" onClick={() => openDependencies(null)}>
      <Search size={15} aria-hidden="true" />
      {words('another')}
    </button>
  )
}

const ElementButtons = ({ id }: { readonly id: ElementId }) => {
  const { revealElement, traceSelection } = useActions()
  const words = useWordsOf(dependenciesWords)
  const onTrace = (): void => {
    revealElement(id)
    traceSelection({ direction: 'both', hops: 1 })
  }
  return (
    <>
      <button type="button" className="text-button" data-primary="true" onClick={() => revealElement(id)}>
        <MapPin size={15} aria-hidden="true" />
        {words('showOnMap')}
      </button>
      <button type="button" className="text-button" data-primary="true" onClick={onTrace}>
        <Route size={15} aria-hidden="true" />
        {words('trace')}
      </button>
      <AnotherButton />
    </>
  )
}

const PlaceHead = ({ id }: { readonly id: PlaceId }) => {
  const model = useAppState((state) => state.model)
  const words = useWordsOf(dependenciesWords)
  const place = model.places.get(id)
  if (!place) return null
  const kicker = (
    <>
      <Layers size={13} aria-hidden="true" />
      {words('allOfPlace', { count: descendantsOf(model, id).length })}
    </>
  )
  return (
    <SubjectHeader name={place.name} kicker={kicker}>
      <FocusButton id={id} />
      <AnotherButton />
    </SubjectHeader>
  )
}

const ElementHead = ({ id }: { readonly id: ElementId }) => (
  <>
    <WhereItStands id={id} />
    <ElementHeader id={id}>
      <ElementButtons id={id} />
    </ElementHeader>
  </>
)

const Figures = ({ dependencies }: { readonly dependencies: Dependencies }) => {
  const words = useWordsOf(dependenciesWords)
  const figures = [
    ['standsOnIt', dependencies.into.relations],
    ['itStandsOn', dependencies.out.relations],
    ['withinRelations', dependencies.within.length],
  ] as const
  return (
    <dl className="grid grid-cols-3 divide-x divide-rule border-rule border-t text-center">
      {figures.map(([key, count]) => (
        <div key={key} className="flex flex-col-reverse px-1 py-2">
          <dt className="text-soft text-xs">{words(key)}</dt>
          <dd className="font-semibold text-lg tabular-nums">{count}</dd>
        </div>
      ))}
    </dl>
  )
}

interface Props {
  readonly subject: Subject & { kind: 'element' | 'place' }
  readonly dependencies: Dependencies
  readonly focus: RefObject<HTMLElement | null>
}

/** What the screen speaks of: what it is, how much it is connected, what it is apart from its dependencies. */
export const SubjectCard = ({ subject, dependencies, focus }: Props) => {
  const model = useAppState((state) => state.model)
  const words = useWordsOf(dependenciesWords)
  const { kind, id } = subject
  const parts = childrenOf(model, id)
  const projects = kind === 'element' ? projectsOf(model, id) : []
  return (
    <section
      ref={focus}
      data-column={1}
      data-hue={hueOf(model, kind === 'element' ? placeOf(elementOf(model, id)) : id)}
      tabIndex={-1}
      aria-label={words('details')}
      className="min-w-0 px-2 py-3 -outline-offset-2 max-lg:px-4 lg:order-2 lg:min-h-0 lg:overflow-y-auto"
    >
      <article className="overflow-hidden rounded-lg border border-(--tone) border-t-4 bg-paper shadow-[var(--shadow)]">
        {kind === 'element' ? <ElementHead id={id} /> : <PlaceHead id={id} />}
        <Figures dependencies={dependencies} />
        <Apart subject={id} dependencies={dependencies} />
        {parts.length > 0 && (
          <Section title={words('inside')} count={descendantsOf(model, id).length}>
            <ul className="grid gap-1 text-sm">
              {parts.map((part) => (
                <li key={part}>
                  <WalkLink id={part} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {projects.length > 0 && (
          <Section title={words('keyProjects')} count={projects.length}>
            <LinkedProjects linked={projects} />
          </Section>
        )}
      </article>
    </section>
  )
}
