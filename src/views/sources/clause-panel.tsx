import type { ReactNode } from 'react'
import { ElementLink, ProjectLink } from '#facts/fact-links.tsx'
import { IndicatorBar } from '#facts/indicator-bar.tsx'
import { RelationSentence } from '#facts/relation-list.tsx'
import { sourcesWords } from '#i18n/sources-words.ts'
import type { Citation } from '#model/citation.ts'
import type { Quantity } from '#model/indicator.ts'
import type { OutlineEntry } from '#model/source.ts'
import type { ClauseFacts } from '#query/clause-facts.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { NoteItem } from './note-item.tsx'

const List = ({ title, count, children }: { title: string; count: number; children: ReactNode }) =>
  count === 0 ? null : (
    <section className="border-rule border-t px-6 py-4">
      <h3 className="mb-2 font-semibold text-sm">
        {title} <span className="font-normal text-soft tabular-nums">{count}</span>
      </h3>
      {children}
    </section>
  )

const formatQuantity = (quantity: Quantity, language: 'zh' | 'en'): string => {
  const value = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
    maximumFractionDigits: 2,
  }).format(quantity.value)
  const sign = quantity.comparator === '=' ? '' : `${quantity.comparator} `
  const unit = quantity.unit ? ` ${quantity.unit[language]}` : ''
  return `${quantity.year ?? ''} ${sign}${value}${unit}`.trim()
}

const Lists = ({ facts }: { readonly facts: ClauseFacts }) => {
  const language = useAppState((state) => state.language)
  const { selectBox } = useActions()
  const text = useText()
  const words = useWordsOf(sourcesWords)
  return (
    <>
      <List title={words('elements')} count={facts.elements.length}>
        <ul className="columns-1 gap-8 text-sm lg:columns-2">
          {facts.elements.map((element) => (
            <li key={element.id} className="mb-1 break-inside-avoid">
              <ElementLink id={element.id} />
            </li>
          ))}
        </ul>
      </List>
      <List title={words('relations')} count={facts.relations.length}>
        <ul className="divide-y divide-rule">
          {facts.relations.map((relation) => (
            <RelationSentence key={relation.id} relation={relation} />
          ))}
        </ul>
      </List>
      <List title={words('keyProjects')} count={facts.projects.length}>
        <ul className="columns-1 gap-8 text-sm lg:columns-2">
          {facts.projects.map((project) => (
            <li key={project.id} className="mb-1 break-inside-avoid">
              <ProjectLink id={project.id} />
            </li>
          ))}
        </ul>
      </List>
      <List title={words('measuredIndicators')} count={facts.indicators.length}>
        <ul className="grid gap-x-8 gap-y-3 lg:grid-cols-2">
          {facts.indicators.map((indicator) => (
            <li key={indicator.id} className="text-sm">
              <button type="button" className="link" onClick={() => selectBox(indicator.id)}>
                {indicator.number} {text(indicator.name)}
              </button>
              <IndicatorBar indicator={indicator} />
            </li>
          ))}
        </ul>
      </List>
      <List title={words('quantities')} count={facts.quantities.length}>
        <ul className="grid gap-1 text-sm">
          {facts.quantities.map((quantity) => (
            <li key={quantity.id} className="flex justify-between gap-4">
              <span>{text(quantity.name)}</span>
              <span className="shrink-0 tabular-nums">{formatQuantity(quantity, language)}</span>
            </li>
          ))}
        </ul>
      </List>
      <List title={words('milestones')} count={facts.milestones.length}>
        <ul className="grid gap-2 text-sm">
          {facts.milestones.map((milestone) => (
            <li key={milestone.id}>
              <span className="font-semibold tabular-nums">{milestone.year}</span> {text(milestone.title)}
              <span className="block text-soft">{text(milestone.summary)}</span>
            </li>
          ))}
        </ul>
      </List>
      <List title={words('terms')} count={facts.terms.length}>
        <dl className="grid gap-2 text-sm">
          {facts.terms.map((term) => (
            <div key={term.id}>
              <dt className="font-semibold">{text(term.term)}</dt>
              <dd className="text-soft">{text(term.definition)}</dd>
            </div>
          ))}
        </dl>
      </List>
      <List title={words('notes')} count={facts.notes.length}>
        <ul className="grid gap-3">
          {facts.notes.map((each) => (
            <NoteItem key={`${each.subject.id} ${each.note.text.zh}`} noteOn={each} />
          ))}
        </ul>
      </List>
    </>
  )
}

interface Props {
  readonly clause: Citation
  /** Null where the document has no outline. */
  readonly entry: OutlineEntry | null
  readonly facts: ClauseFacts | undefined
  /** For a chapter or section: what stands on the map by all under it. */
  readonly under: number
}

/** One clause and what of the model rests on it; or why nothing does. */
export const ClausePanel = ({ clause, entry, facts, under }: Props) => {
  const source = useAppState((state) => state.model.sources.get(clause.source))
  const language = useAppState((state) => state.language)
  const text = useText()
  const words = useWordsOf(sourcesWords)
  const other = language === 'zh' ? 'en' : 'zh'
  const own = facts
    ? facts.elements.length + facts.relations.length + facts.projects.length + facts.indicators.length
    : 0
  return (
    <article className="mx-auto max-w-[880px] pb-10">
      <header className="px-6 pt-6 pb-4">
        <p className="text-soft text-xs">{source && text(source.title)}</p>
        <h2 className="mt-1 font-semibold text-lg">
          <span className="mr-2 rounded bg-sunken px-2 py-0.5 text-base tabular-nums">{clause.section}</span>
          {entry && text(entry.title)}
        </h2>
        {entry && (
          <p className="mt-0.5 text-sm text-soft" lang={other === 'zh' ? 'zh-CN' : 'en'}>
            {entry.title[other]}
          </p>
        )}
        {under > 0 && <p className="mt-2 text-sm">{words('factsUnder', { count: under })}</p>}
        {own === 0 && under === 0 && <p className="mt-3 text-sm">{words('nothingOnMap')}</p>}
        {entry?.note && <p className="mt-1 text-sm">{text(entry.note)}</p>}
      </header>
      {facts && <Lists facts={facts} />}
    </article>
  )
}
