import type { ReactNode } from 'react'
import type { Basis, Citation, Note } from '#model/citation.ts'
import type { ElementId, ProjectId } from '#model/id.ts'
import { entriesOf } from '#model/source.ts'
import type { Text } from '#model/text.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'

/** A titled part of a details panel. */
export const Section = ({
  title,
  count,
  children,
}: {
  title: string
  count?: number
  children: ReactNode
}) => (
  <section className="border-rule border-t px-4 py-3">
    <h3 className="mb-1.5 flex items-baseline gap-1.5 font-semibold text-sm">
      {title}
      {count !== undefined && <span className="font-normal text-soft tabular-nums">{count}</span>}
    </h3>
    {children}
  </section>
)

/** The heading of a panel: the name in the chosen language, the other one under it. */
export const Names = ({ name, kicker }: { readonly name: Text; readonly kicker: ReactNode }) => {
  const language = useAppState((state) => state.language)
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <header className="px-4 pt-3 pb-2">
      <p className="flex items-center gap-1.5 text-soft text-xs">{kicker}</p>
      <h2 className="mt-1 font-semibold text-lg">{name[language]}</h2>
      {name[other] !== name[language] && (
        <p className="text-sm text-soft" lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {name[other]}
        </p>
      )}
    </header>
  )
}

/** A name that leads to an element on the map. */
export const ElementLink = ({ id }: { readonly id: ElementId }) => {
  const element = useAppState((state) => state.model.elements.get(id))
  const { revealElement } = useActions()
  const text = useText()
  if (!element) return null
  return (
    <button type="button" className="link" onClick={() => revealElement(id)}>
      {text(element.name)}
    </button>
  )
}

/** A name that leads to a project's own page. */
export const ProjectLink = ({ id }: { readonly id: ProjectId }) => {
  const project = useAppState((state) => state.model.projects.get(id))
  const { focusElement } = useActions()
  const text = useText()
  if (!project) return null
  return (
    <button type="button" className="link" onClick={() => focusElement(id)}>
      {text(project.name)}
    </button>
  )
}

const dashes: Readonly<Record<Basis, string>> = { stated: '', inferred: '4 2', assumed: '1 3' }

/** What a fact rests on, in word and in the look of its line. */
export const BasisMark = ({ basis }: { readonly basis: Basis }) => {
  const words = useWords()
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-soft text-xs">
      <svg width="16" height="6" aria-hidden="true">
        <line
          x1="0"
          y1="3"
          x2="16"
          y2="3"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeDasharray={dashes[basis]}
        />
      </svg>
      {words(`basis_${basis}`)}
    </span>
  )
}

/** The clauses of a fact in short: the numbers, and the document where it is not the first. */
export const Clauses = ({ citations }: { readonly citations: readonly Citation[] }) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const main = model.dataset.sources[0]?.id
  return (
    <span className="text-soft text-xs">
      {citations
        .map(({ source, section }) =>
          source === main
            ? section
            : `${text(model.sources.get(source)?.title ?? { zh: source, en: source })} ${section}`,
        )
        .join(' · ')}
    </span>
  )
}

/** Clauses in full: document, number and title. */
export const Citations = ({ citations }: { readonly citations: readonly Citation[] }) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  return (
    <ul className="grid gap-1.5">
      {citations.map(({ source, section }) => {
        const document = model.sources.get(source)
        const clause = entriesOf(document?.outline ?? []).find((entry) => entry.section === section)
        return (
          <li key={`${source} ${section}`} className="text-sm">
            <span className="mr-1.5 rounded bg-sunken px-1.5 py-0.5 font-semibold text-xs tabular-nums">
              {section}
            </span>
            {clause && text(clause.title)}
            <span className="block text-soft text-xs">{document && text(document.title)}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** Why something is thought, where the text does not state it. */
export const Reason = ({ basis, reason }: { readonly basis: Basis; readonly reason?: Text | undefined }) => {
  const text = useText()
  const words = useWords()
  if (basis === 'stated') return null
  return (
    <p className="text-soft text-xs">
      <BasisMark basis={basis} />
      {reason && words('colon')}
      {reason && text(reason)}
    </p>
  )
}

/** Contradictions and traps, cited on both sides. */
export const Notes = ({ notes }: { readonly notes: readonly Note[] | undefined }) => {
  const text = useText()
  const words = useWords()
  if (!notes || notes.length === 0) return null
  return (
    <Section title={words('notes')}>
      <ul className="grid gap-2">
        {notes.map((note) => (
          <li key={note.text.zh} className="border-accent border-l-2 pl-2 text-sm">
            {text(note.text)} <Clauses citations={note.citations} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A label and what it says. */
export const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="grid grid-cols-[76px_1fr] gap-2 text-sm">
    <dt className="text-soft">{label}</dt>
    <dd className="min-w-0">{children}</dd>
  </div>
)
