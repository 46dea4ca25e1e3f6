import { ArrowLeftRight } from 'lucide-react'
import { BasisMark } from '#facts/basis-mark.tsx'
import { Clauses } from '#facts/clauses.tsx'
import { dependenciesWords } from '#i18n/dependencies-words.ts'
import type { ElementId } from '#model/id.ts'
import { elementOf } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'

interface Props {
  readonly relation: Relation
  /** The part or twin that it is written of; null where that is the subject itself. */
  readonly via: ElementId | null
}

/** What a relation rests on: the part it is written of, its basis, its clauses, its reason. */
export const LineItem = ({ relation, via }: Props) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const words = useWordsOf(dependenciesWords)
  const type = model.relationTypes.get(relation.type)
  const isMutual = type?.dependency === 'mutual' && !type.sameThing
  return (
    <div data-relation={relation.id} className="text-xs">
      <span className="flex flex-wrap items-baseline gap-x-2">
        {via !== null && <span>{words('viaPart', { name: text(elementOf(model, via).name) })}</span>}
        {isMutual && (
          <span className="inline-flex items-center gap-1 self-center text-soft">
            <ArrowLeftRight size={12} aria-hidden="true" />
            {words('mutual')}
          </span>
        )}
        <BasisMark basis={relation.basis} />
        <Clauses citations={relation.citations} />
      </span>
      {relation.reason && <p className="text-soft">{text(relation.reason)}</p>}
      {relation.note && <p className="text-soft">{text(relation.note)}</p>}
    </div>
  )
}
