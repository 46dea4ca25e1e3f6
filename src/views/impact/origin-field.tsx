import { Plus } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { itemKindNames } from '#i18n/impact-words.ts'
import type { ItemId } from '#query/impact-wish.ts'
import { useActions, useAppState, useAppStore } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { ItemIcon } from './item-icon.tsx'
import { hueOfItem, itemOf, nameOfItem } from './items.ts'
import { SelectorOrigins } from './selector-origins.tsx'
import { useFoundItems } from './use-found-items.ts'

/** As many as fit under the field without scrolling far. */
const mostFound = 12

/** In characters: a name or a selector that anybody types. */
const longestSelector = 300

interface OptionProps {
  readonly id: ItemId
  readonly optionId: string
  readonly isActive: boolean
  readonly onChoose: () => void
}

const Option = ({ id, optionId, isActive, onChoose }: OptionProps) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const item = itemOf(model, id)
  if (!item) return null
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's
    <div
      id={optionId}
      role="option"
      aria-selected={isActive}
      data-item={id}
      data-hue={hueOfItem(model, item)}
      className="flex cursor-pointer items-center gap-2 rounded-md px-2 py-1.5 text-sm hover:bg-sunken aria-selected:bg-accent-ground"
      onClick={onChoose}
    >
      <span className="shrink-0 text-(--shade)">
        <ItemIcon item={item} />
      </span>
      <span className="min-w-0 flex-1 truncate">{text(nameOfItem(model, id))}</span>
      {item.kind !== 'element' && (
        <span className="shrink-0 text-soft text-xs">{text(itemKindNames[item.kind])}</span>
      )}
    </div>
  )
}

/** Signs by which a text is meant as a selector, also where a name has them. */
const selectorSigns = /[:：&＆+＋*!！,，、|]/

/** Finds elements, projects and indicators by name, pinyin, number or selector, and makes them origins. */
export const OriginField = () => {
  const store = useAppStore()
  const { changeWish } = useActions()
  const words = useWordsOf(impactScreenWords)
  const id = useId()
  const [find, setFind] = useState('')
  /** Null while nothing is pointed at by the arrows. */
  const [pointed, setPointed] = useState<number | null>(null)
  const [isFocused, setFocused] = useState(false)
  const enterSelector = useRef<(() => void) | null>(null)
  const found = useFoundItems(find)?.slice(0, mostFound) ?? []
  const isOpen = isFocused && find.trim() !== ''
  const isSelector = isOpen && (found.length === 0 || selectorSigns.test(find))
  const active = pointed ?? (isSelector ? -1 : 0)
  const change = (text: string): void => {
    setFind(text)
    setPointed(null)
  }
  const choose = (items: readonly ItemId[]): void => {
    const { origins } = store.getState().own.impact.wish
    const added = items.filter((item) => !origins.includes(item))
    if (added.length > 0) changeWish({ origins: [...origins, ...added] })
    change('')
  }
  const enter = (): void => {
    const item = found[active]
    if (item) choose([item])
    else enterSelector.current?.()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // The keys belong to the input method while it is composing.
    if (event.nativeEvent.isComposing) return
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && found.length > 0) {
      event.preventDefault()
      setPointed((Math.max(active, step === 1 ? -1 : 0) + step + found.length) % found.length)
    } else if (event.key === 'Enter' && find.trim() !== '') enter()
    else if (event.key === 'Escape') change('')
  }
  return (
    <span className="relative flex min-w-28 flex-1">
      <Plus size={15} className="pointer-events-none absolute top-2 left-2 text-soft" aria-hidden="true" />
      <input
        type="text"
        role="combobox"
        aria-label={words('addOrigin')}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && found[active] ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={words('addOrigin')}
        title={words('originHint')}
        value={find}
        maxLength={longestSelector}
        autoComplete="off"
        spellCheck={false}
        className="h-8 w-44 max-sm:w-full rounded-md border border-rule border-dashed bg-paper pr-2 pl-7 text-sm placeholder:text-soft focus:border-solid max-sm:text-[16px]"
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
      <div
        hidden={!isOpen}
        className="absolute top-9 left-0 z-20 w-80 max-w-[calc(100vw-24px)] overflow-hidden rounded-lg border border-rule bg-paper shadow-[var(--shadow-raised)]"
        // Before the field loses the focus, and the list with it.
        onPointerDown={(event) => event.preventDefault()}
      >
        {isSelector && (
          <SelectorOrigins
            text={find}
            isActive={active < 0}
            onEnter={enterSelector}
            onText={change}
            onChoose={choose}
          />
        )}
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={words('addOrigin')}
          hidden={found.length === 0}
          className="max-h-96 overflow-y-auto p-1"
        >
          {found.map((item, index) => (
            <Option
              key={item}
              id={item}
              optionId={`${id}-${index}`}
              isActive={index === active}
              onChoose={() => choose([item])}
            />
          ))}
        </div>
      </div>
    </span>
  )
}
