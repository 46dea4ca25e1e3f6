import { X } from 'lucide-react'
import { type KeyboardEvent, type Ref, useId, useMemo, useState } from 'react'
import { pathsWords } from '#i18n/paths-words.ts'
import type { ElementId } from '#model/id.ts'
import { isElementId } from '#model/model.ts'
import { type SearchIndex, search } from '#query/search.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'

const mostOffered = 8

interface ChipsProps {
  readonly ids: readonly ElementId[]
  readonly onRemove: (id: ElementId) => void
}

/** Elements by name, each with a button that takes it out. */
export const ElementChips = ({ ids, onRemove }: ChipsProps) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const words = useWordsOf(pathsWords)
  return ids.map((id) => {
    const name = text(model.elements.get(id)?.name ?? { zh: id, en: id })
    return (
      <span
        key={id}
        className="inline-flex max-w-full items-center gap-1 rounded-md bg-sunken py-0.5 pr-0.5 pl-2 text-sm"
      >
        <span className="min-w-0">{name}</span>
        <button
          type="button"
          className="grid size-6 shrink-0 place-items-center rounded text-soft hover:bg-paper hover:text-ink"
          aria-label={words('pathsRemove', { name })}
          onClick={() => onRemove(id)}
        >
          <X size={13} aria-hidden="true" />
        </button>
      </span>
    )
  })
}

const useOffers = (index: SearchIndex, query: string, ids: readonly ElementId[]): readonly ElementId[] => {
  const model = useAppState((state) => state.model)
  return useMemo(
    () =>
      search(index, query, mostOffered + ids.length)
        .flatMap(({ hits }) => hits)
        .flatMap(({ entry: { goal } }) => (goal.kind === 'element' ? [goal.id] : []))
        .filter((id) => isElementId(model, id) && !ids.includes(id))
        .slice(0, mostOffered),
    [model, index, query, ids],
  )
}

interface Props {
  readonly label: string
  readonly mark: string
  readonly index: SearchIndex
  readonly ids: readonly ElementId[]
  readonly onChange: (ids: readonly ElementId[]) => void
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Some elements, chosen by typing: a combobox, with what is chosen before it. */
export const ElementField = ({ label, mark, index, ids, onChange, inputRef }: Props) => {
  const text = useText()
  const words = useWordsOf(pathsWords)
  const listId = useId()
  const model = useAppState((state) => state.model)
  const select = useAppState((state) => state.settings.select)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const offers = useOffers(index, query, ids)
  const selected = select.filter((id): id is ElementId => isElementId(model, id))
  const isUsable = selected.length > 0 && selected.join() !== ids.join()
  const choose = (id: ElementId | undefined): void => {
    if (id === undefined) return
    onChange([...ids, id])
    setQuery('')
    setActive(0)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and arrows belong to the input method while it is composing.
    if (event.nativeEvent.isComposing) return
    const count = offers.length
    if (event.key === 'ArrowDown' && count > 0) setActive((active + 1) % count)
    else if (event.key === 'ArrowUp' && count > 0) setActive((active + count - 1) % count)
    else if (event.key === 'Enter') choose(offers[active])
    else if (event.key === 'Escape' && query !== '') setQuery('')
    else if (event.key === 'Backspace' && query === '') onChange(ids.slice(0, -1))
    else return
    event.preventDefault()
  }
  const isOpen = query.trim() !== ''
  return (
    <div className="grid grid-cols-[58px_1fr] items-start gap-x-2">
      <span className="flex items-center gap-1.5 pt-1.5 text-soft text-xs">
        {label}
        <span
          className="grid size-4.5 place-items-center rounded-full bg-accent font-bold text-paper text-xs"
          aria-hidden="true"
        >
          {mark}
        </span>
      </span>
      <div className="relative min-w-0">
        <div className="flex flex-wrap items-center gap-1 rounded-md border border-rule p-0.75 focus-within:border-accent">
          <ElementChips ids={ids} onRemove={(id) => onChange(ids.filter((each) => each !== id))} />
          <input
            ref={inputRef}
            type="text"
            role="combobox"
            aria-label={label}
            aria-autocomplete="list"
            aria-expanded={isOpen && offers.length > 0}
            aria-controls={isOpen && offers.length > 0 ? listId : undefined}
            aria-activedescendant={isOpen && offers.length > 0 ? `${listId}-${active}` : undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={100}
            placeholder={words('pathsType')}
            value={query}
            style={{ outline: 'none' }}
            className="h-6 min-w-24 flex-1 bg-transparent px-1 text-sm placeholder:text-soft max-sm:text-[16px]"
            onChange={(event) => {
              setQuery(event.target.value)
              setActive(0)
            }}
            onBlur={() => setQuery('')}
            onKeyDown={onKeyDown}
          />
        </div>
        {isUsable && (
          <button type="button" className="link mt-1 text-xs" onClick={() => onChange(selected)}>
            {words('pathsAddSelected')}
          </button>
        )}
        {isOpen && offers.length === 0 && (
          <p role="status" className="mt-1 text-soft text-xs">
            {words('pathsNoMatch')}
          </p>
        )}
        {isOpen && offers.length > 0 && (
          <div
            id={listId}
            role="listbox"
            aria-label={label}
            tabIndex={-1}
            className="absolute inset-x-0 top-full z-10 mt-1 grid rounded-md border border-rule bg-paper p-1 shadow-[var(--shadow-raised)]"
            // The field keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
          >
            {offers.map((id, place) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
              <div
                key={id}
                id={`${listId}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === active}
                className={`cursor-pointer rounded px-2 py-1 text-sm ${place === active ? 'bg-accent-ground text-accent' : ''}`}
                onPointerMove={() => setActive(place)}
                onClick={() => choose(id)}
              >
                {text(model.elements.get(id)?.name ?? { zh: id, en: id })}
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}
