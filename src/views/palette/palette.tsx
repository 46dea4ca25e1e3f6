import { Search } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useModelWithTerms } from '#facts/use-model-with-terms.ts'
import { usePlayableTours } from '#facts/use-playable-tours.ts'
import type { MessageKey } from '#i18n/messages.ts'
import { type PaletteKey, paletteWords } from '#i18n/palette-words.ts'
import { type Hit, type HitGroup, type SearchIndex, search } from '#query/search.ts'
import type { SearchKind } from '#query/search-entries.ts'
import { useAppStore } from '#state/store.ts'
import { useSearchIndex } from '#state/use-search-index.ts'
import { useWordsOf } from '#state/use-words.ts'
import { entriesWith } from './command-entries.ts'
import { goTo, type Manner, mannerOf, type PageCommands } from './go-to.ts'
import { HitList } from './hit-list.tsx'

/** How many results a kind shows beside others, and alone. */
const most = 6
const mostAlone = 24

/** What is offered before anything is typed. */
const offered: readonly SearchKind[] = ['place', 'screen', 'action']

const offerOf = ({ items }: SearchIndex): HitGroup[] =>
  offered.map((kind) => {
    const entries = items.map(({ entry }) => entry).filter(({ goal }) => goal.kind === kind)
    return { kind, count: entries.length, hits: entries.map((entry) => ({ entry, score: 0, found: [] })) }
  })

const findGroups = (index: SearchIndex, query: string): HitGroup[] => {
  if (query.trim() === '') return offerOf(index)
  const groups = search(index, query, mostAlone)
  return groups.length === 1 ? groups : groups.map((group) => ({ ...group, hits: group.hits.slice(0, most) }))
}

/** How far a key goes in the list; 0 for any other key. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }

/** From the last to the first and back by single steps; larger ones stop at the ends. */
const walked = (hits: readonly Hit[], active: Hit | null, step: number): Hit | null => {
  const at = active ? hits.indexOf(active) : -1
  const next = at + step
  const isSingle = Math.abs(step) === 1
  if (next < 0) return (isSingle ? hits.at(-1) : hits[0]) ?? null
  if (next >= hits.length) return (isSingle ? hits[0] : hits.at(-1)) ?? null
  return hits[next] ?? null
}

const keys: readonly (readonly [string, MessageKey | PaletteKey])[] = [
  ['↑ ↓', 'searchWalk'],
  ['Enter', 'searchGo'],
  ['Shift Enter', 'searchSelect'],
  ['Ctrl Enter', 'focusThis'],
  ['Esc', 'close'],
]

const KeyHints = () => {
  const words = useWordsOf(paletteWords)
  return (
    <footer className="flex shrink-0 gap-4 border-rule border-t px-4.5 py-2 text-soft text-xs max-sm:hidden">
      {keys.map(([name, key]) => (
        <span key={key} className="flex items-center gap-1.5">
          <kbd className="rounded border border-rule bg-sunken px-1 font-sans">{name}</kbd>
          {words(key)}
        </span>
      ))}
    </footer>
  )
}

interface Props {
  readonly onClose: () => void
  readonly page: PageCommands
}

/** Finds anything by typing, and goes there. Stands over the page while it is open; closing gives the focus back. */
export const Palette = ({ onClose, page }: Props) => {
  const store = useAppStore()
  const words = useWordsOf(paletteWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const { part: tours } = usePlayableTours()
  const { terms } = useModelWithTerms().dataset
  const { index, isReady } = useSearchIndex(entriesWith(tours, terms))
  const [query, setQuery] = useState('')
  const groups = useMemo(() => findGroups(index, query), [index, query])
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups])
  const [pointed, setPointed] = useState<Hit | null>(null)
  // A hit of an earlier query is none of these.
  const active = pointed && hits.includes(pointed) ? pointed : (hits[0] ?? null)
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  const idOf = (hit: Hit): string => `${listId}-${hits.indexOf(hit)}`
  useEffect(() => dialog.current?.showModal(), [])
  const close = (): void => dialog.current?.close()
  const choose = (hit: Hit, manner: Manner): void => {
    // First: what follows may want the focus.
    close()
    goTo(store, hit.entry.goal, manner, page)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and arrows belong to the input method while it is composing.
    if (event.nativeEvent.isComposing) return
    const step = steps[event.key] ?? 0
    const isAgain = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
    if (step === 0 && event.key !== 'Enter' && !isAgain) return
    event.preventDefault()
    if (isAgain) close()
    else if (step !== 0) setPointed(walked(hits, active, step))
    else if (active) choose(active, mannerOf(event))
  }
  const onBackdrop = (event: MouseEvent): void => {
    if (event.target === dialog.current) close()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      aria-label={words('search')}
      onClose={onClose}
      onClick={onBackdrop}
      className="mx-auto mt-[11vh] mb-auto w-[660px] max-w-[calc(100vw-16px)] rounded-xl border border-rule bg-paper p-0 text-ink shadow-[var(--shadow-raised)] backdrop:bg-black/25 max-sm:mt-2"
    >
      <div className="flex max-h-[min(560px,76vh)] flex-col max-sm:max-h-[calc(100dvh-16px)]">
        <label className="flex shrink-0 items-center gap-3 border-rule border-b px-4.5 focus-within:border-accent">
          <Search size={17} className="shrink-0 text-soft" aria-hidden="true" />
          <input
            autoFocus
            type="text"
            role="combobox"
            aria-label={words('search')}
            aria-autocomplete="list"
            aria-expanded={hits.length > 0}
            aria-controls={hits.length > 0 ? listId : undefined}
            aria-activedescendant={active ? idOf(active) : undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={200}
            enterKeyHint="go"
            placeholder={words('searchHint')}
            value={query}
            // The line under the field shows the focus.
            style={{ outline: 'none' }}
            className="h-13 min-w-0 flex-1 bg-transparent text-base placeholder:text-soft max-sm:text-[16px]"
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </label>
        <p
          role="status"
          className={hits.length > 0 ? 'sr-only' : 'px-4.5 py-8 text-center text-sm text-soft'}
        >
          {hits.length > 0
            ? words('searchCount', { count })
            : words('searchNothing', { query: query.trim() })}
          {hits.length === 0 && !isReady && ` ${words('searchReading')}`}
        </p>
        {hits.length > 0 && (
          <HitList
            id={listId}
            label={words('search')}
            groups={groups}
            active={active}
            idOf={idOf}
            onPoint={setPointed}
            onChoose={choose}
          />
        )}
        <KeyHints />
      </div>
    </dialog>
  )
}
