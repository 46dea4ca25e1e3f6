import { useEffect, useRef } from 'react'
import type { MessageKey } from '#i18n/messages.ts'
import { type PaletteKey, paletteWords } from '#i18n/palette-words.ts'
import type { Hit, HitGroup } from '#query/search.ts'
import type { SearchKind } from '#query/search-entries.ts'
import { useWordsOf } from '#state/use-words.ts'
import type { Manner } from './go-to.ts'
import { HitRow } from './hit-row.tsx'

const headings: Readonly<Record<SearchKind, MessageKey | PaletteKey>> = {
  place: 'searchPlaces',
  element: 'elements',
  project: 'keyProjects',
  indicator: 'indicators',
  term: 'terms',
  clause: 'searchClauses',
  tour: 'tour',
  screen: 'screens',
  action: 'searchActions',
}

interface Props {
  readonly id: string
  readonly label: string
  readonly groups: readonly HitGroup[]
  readonly active: Hit | null
  readonly idOf: (hit: Hit) => string
  readonly onPoint: (hit: Hit) => void
  readonly onChoose: (hit: Hit, manner: Manner) => void
}

/** The results by kind: a listbox whose options the search field walks through. */
export const HitList = ({ id, label, groups, active, idOf, onPoint, onChoose }: Props) => {
  const words = useWordsOf(paletteWords)
  const list = useRef<HTMLDivElement>(null)
  const activeId = active && idOf(active)
  const isFirst = active === groups[0]?.hits[0]
  useEffect(() => {
    // The heading of the first group comes along.
    if (isFirst) list.current?.scrollTo({ top: 0 })
    else if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId, isFirst])
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      className="min-h-0 flex-1 scroll-py-2 overflow-y-auto overscroll-contain pb-2"
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
    >
      {groups.map(({ kind, hits, count }) => (
        // biome-ignore lint/a11y/useSemanticElements: options stand in a group, not in a fieldset
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div
            id={`${id}-${kind}`}
            className="flex justify-between px-4.5 pt-3 pb-1 font-semibold text-soft text-xs"
          >
            {words(headings[kind])}
            {count > hits.length && (
              <span className="font-normal tabular-nums">
                {words('searchMore', { count: count - hits.length })}
              </span>
            )}
          </div>
          {hits.map((hit) => (
            <HitRow
              key={hit.entry.key}
              id={idOf(hit)}
              hit={hit}
              isActive={hit === active}
              onPoint={() => onPoint(hit)}
              onChoose={(manner) => onChoose(hit, manner)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
