import { X } from 'lucide-react'
import { useState } from 'react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import type { ItemId } from '#query/impact-wish.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { ItemIcon } from './item-icon.tsx'
import { hueOfItem, itemOf, nameOfItem } from './items.ts'
import { toggleOrigins } from './subject-steps.ts'

/** More than this would push the map off the page. */
const mostShown = 6

const Chip = ({ id }: { readonly id: ItemId }) => {
  const model = useAppState((state) => state.model)
  const own = useAppState((state) => state.own)
  const { changeWish, selectBox } = useActions()
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  const item = itemOf(model, id)
  const name = text(nameOfItem(model, id))
  return (
    <li
      data-origin={id}
      data-hue={item ? hueOfItem(model, item) : undefined}
      className="flex h-8 min-w-0 max-w-64 items-center rounded-full border border-(--tone) bg-(--tint) pr-1 pl-2.5 text-sm"
    >
      <button
        type="button"
        className="flex min-w-0 items-center gap-1.5 hover:text-accent"
        title={name}
        onClick={() => selectBox(id)}
      >
        <span className="shrink-0 text-(--shade)">{item && <ItemIcon item={item} />}</span>
        <span className="truncate">{name}</span>
      </button>
      <button
        type="button"
        className="ml-1 grid size-6 shrink-0 place-items-center rounded-full hover:bg-paper"
        aria-label={words('removeOrigin', { name })}
        title={words('removeOrigin', { name })}
        onClick={() => changeWish(toggleOrigins({ model, own }, [id]))}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  )
}

/** What something happens to. */
export const OriginChips = () => {
  const origins = useAppState((state) => state.own.impact.wish.origins)
  const words = useWordsOf(impactScreenWords)
  const [isWhole, setWhole] = useState(false)
  if (origins.length === 0) return null
  const shown = isWhole ? origins : origins.slice(0, mostShown)
  return (
    <ul aria-label={words('origins')} className="flex min-w-0 flex-wrap items-center gap-1.5">
      {shown.map((id) => (
        <Chip key={id} id={id} />
      ))}
      {origins.length > mostShown && (
        <li>
          <button
            type="button"
            className="text-button"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? '−' : `+${origins.length - mostShown}`}
          </button>
        </li>
      )}
    </ul>
  )
}
