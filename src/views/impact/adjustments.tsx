import { X } from 'lucide-react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import type { RelationId } from '#model/id.ts'
import { withRelationCarry } from '#query/adjust-wish.ts'
import type { ImpactWish } from '#query/impact-wish.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { nameOfItem } from './items.ts'

interface EntryProps {
  readonly label: string
  readonly what?: string
  readonly onRemove: () => void
}

const Entry = ({ label, what, onRemove }: EntryProps) => {
  const words = useWordsOf(impactScreenWords)
  return (
    <li className="flex items-center gap-2 py-0.5 text-sm">
      <span className="min-w-0 flex-1">{label}</span>
      {what && <span className="shrink-0 text-accent text-xs">{what}</span>}
      <button
        type="button"
        className="grid size-6 shrink-0 place-items-center rounded hover:bg-sunken"
        title={words('removeAdjusted')}
        aria-label={`${words('removeAdjusted')}${words('colon')}${label}`}
        onClick={onRemove}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  )
}

/** Single relations whose strength was changed for this run, and elements that were taken out of it. */
export const Adjustments = ({ wish }: { readonly wish: ImpactWish }) => {
  const model = useAppState((state) => state.model)
  const { changeWish } = useActions()
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  const { relations, without } = wish
  if (relations.length + without.length === 0) return null
  const nameOf = (id: RelationId): string => {
    const relation = model.relations.get(id)
    if (!relation) return id
    const [from, to] = [relation.from, relation.to].map((end) => text(nameOfItem(model, end)))
    return words('adjustedRelation', { from: from ?? '', to: to ?? '' })
  }
  return (
    <section className="border-rule border-b px-4 py-2">
      <h3 className="font-semibold text-soft text-xs">{words('adjusted')}</h3>
      <ul>
        {relations.map(({ relation, strength }) => (
          <Entry
            key={relation}
            label={nameOf(relation)}
            what={words(strength)}
            onRemove={() => changeWish({ relations: withRelationCarry(relations, relation, null) })}
          />
        ))}
        {without.map((id) => (
          <Entry
            key={id}
            label={words('adjustedOut', { name: text(nameOfItem(model, id)) })}
            onRemove={() => changeWish({ without: without.filter((each) => each !== id) })}
          />
        ))}
      </ul>
    </section>
  )
}
