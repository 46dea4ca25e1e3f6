import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useMemo } from 'react'
import { longestFind } from '#deep-link/find-parameter.ts'
import { allHits } from '#deep-link/hits-parameters.ts'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { facetTitles } from '#i18n/impact-words.ts'
import { type FacetCount, type FacetName, facetNames } from '#query/impact-facets.ts'
import { choicesOf } from '#query/impact-rows.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { facetValueName } from './facet-names.ts'
import { type Hits, useNarrowHits } from './use-hits.ts'

interface Props {
  readonly hits: Hits
}

interface FacetProps {
  readonly facet: FacetName
  readonly choices: readonly FacetCount[]
}

/** One facet: its values among what is shown otherwise, with how many rows each has. */
const Facet = ({ facet, choices }: FacetProps) => {
  const model = useAppState((state) => state.model)
  const facets = useAppState((state) => state.own.impact.hits.facets)
  const narrow = useNarrowHits()
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  const chosen = facets[facet]
  const at = choices.findIndex(({ value }) => value === chosen)
  const change = (index: number): void => {
    const { [facet]: _, ...others } = facets
    const choice = choices[index]
    narrow({ facets: choice ? { ...others, [facet]: choice.value } : others })
  }
  return (
    <select
      aria-label={text(facetTitles[facet])}
      data-facet={facet}
      className={`h-7 min-w-0 rounded-md border bg-paper px-1 text-xs ${chosen === undefined ? 'border-rule' : 'border-accent font-semibold text-accent'}`}
      value={chosen === undefined ? -1 : at}
      onChange={({ target }) => change(Number(target.value))}
    >
      <option value={-1}>{words('facetAll', { facet: text(facetTitles[facet]) })}</option>
      {choices.map(({ value, counts }, index) => {
        const name = facetValueName(model, facet, value)
        return (
          <option key={String(value)} value={index}>
            {name ? text(name) : words('facetNone')} ({counts.all})
          </option>
        )
      })}
    </select>
  )
}

/** Narrows the table by name and by facets, and says how much of it is shown. */
export const FilterBar = ({ hits: { rows, shown, filter } }: Props) => {
  const model = useAppState((state) => state.model)
  const { find, sort } = useAppState((state) => state.own.impact.hits)
  const narrow = useNarrowHits()
  const words = useWordsOf(impactScreenWords)
  const choices = useMemo(() => choicesOf(model, rows, filter), [model, rows, filter])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) narrow({ find: '' })
  }
  return (
    <section aria-label={words('facets')} className="grid shrink-0 gap-1.5 border-rule border-b px-3 py-2">
      <div className="grid grid-cols-4 gap-1.5 max-lg:grid-cols-3">
        <span className="relative flex">
          <Search
            size={13}
            className="pointer-events-none absolute top-2 left-2 text-soft"
            aria-hidden="true"
          />
          <input
            type="search"
            aria-label={words('find')}
            placeholder={words('find')}
            value={find}
            maxLength={longestFind}
            autoComplete="off"
            spellCheck={false}
            className="h-7 w-full rounded-md border border-rule bg-paper pr-1 pl-6 text-xs placeholder:text-soft"
            onChange={({ target }) => narrow({ find: target.value })}
            onKeyDown={onKeyDown}
          />
        </span>
        {facetNames.map((facet) => (
          <Facet key={facet} facet={facet} choices={choices[facet]} />
        ))}
      </div>
      <p
        className="flex h-5 items-center gap-2 text-soft text-xs tabular-nums"
        role="status"
        data-rows={rows.length}
        data-rows-shown={shown.length}
      >
        {words('rowsShown', { shown: shown.length, count: rows.length })}
        {shown.length < rows.length && (
          <button
            type="button"
            className="link inline-flex items-center gap-1"
            onClick={() => narrow({ ...allHits, sort })}
          >
            <X size={12} aria-hidden="true" />
            {words('resetFilter')}
          </button>
        )}
      </p>
    </section>
  )
}
