import { Fragment } from 'react'
import type { Citation } from '#model/citation.ts'
import { entriesOf } from '#model/source.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'

/** The number of a clause, in the language of its document. */
const SectionNumber = ({ source, section }: Citation) => {
  const language = useAppState((state) => state.model.sources.get(source)?.language)
  return <span lang={language === 'en' ? 'en' : 'zh-CN'}>{section}</span>
}

/** The clauses of a fact in short: the numbers, and the document where it is not the first. */
export const Clauses = ({ citations }: { readonly citations: readonly Citation[] }) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const main = model.dataset.sources[0]?.id
  return (
    <span className="text-soft text-xs">
      {citations.map(({ source, section }, index) => (
        <Fragment key={`${source} ${section}`}>
          {index > 0 && ' · '}
          {source !== main && `${text(model.sources.get(source)?.title ?? { zh: source, en: source })} `}
          <SectionNumber source={source} section={section} />
        </Fragment>
      ))}
    </span>
  )
}

/** Clauses in full: document, number and title. */
export const Citations = ({ citations }: { readonly citations: readonly Citation[] }) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const { openClause } = useActions()
  return (
    <ul className="grid gap-1.5">
      {citations.map(({ source, section }) => {
        const document = model.sources.get(source)
        const clause = entriesOf(document?.outline ?? []).find((entry) => entry.section === section)
        return (
          <li key={`${source} ${section}`} className="text-sm">
            <button
              type="button"
              className="mr-1.5 rounded bg-sunken px-1.5 py-0.5 font-semibold text-xs tabular-nums hover:text-accent"
              onClick={() => openClause({ source, section })}
            >
              <SectionNumber source={source} section={section} />
            </button>
            {clause && text(clause.title)}
            <span className="block text-soft text-xs">{document && text(document.title)}</span>
          </li>
        )
      })}
    </ul>
  )
}
