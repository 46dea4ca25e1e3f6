import { elementOf } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { BasisMark } from './basis-mark.tsx'
import { Clauses } from './clauses.tsx'
import { ElementLink } from './fact-links.tsx'

type Side = 'from' | 'to'

const groupByType = (relations: readonly Relation[]): [Relation['type'], Relation[]][] => {
  const groups = new Map<Relation['type'], Relation[]>()
  for (const relation of relations)
    groups.set(relation.type, [...(groups.get(relation.type) ?? []), relation])
  return [...groups]
}

const Entry = ({ relation, far }: { readonly relation: Relation; readonly far: Side }) => {
  const text = useText()
  return (
    <li className="py-1 text-sm">
      <ElementLink id={relation[far]} />
      <span className="mt-0.5 flex flex-wrap items-baseline gap-x-2">
        <BasisMark basis={relation.basis} />
        <Clauses citations={relation.citations} />
      </span>
      {relation.reason && <span className="block text-soft text-xs">{text(relation.reason)}</span>}
      {relation.note && <span className="block text-soft text-xs">{text(relation.note)}</span>}
    </li>
  )
}

/** Relations of one element, grouped by type; each leads to the element at the far end. */
export const RelationList = ({
  relations,
  far,
}: {
  readonly relations: readonly Relation[]
  readonly far: Side
}) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  return (
    <div className="grid gap-2">
      {groupByType(relations).map(([typeId, group]) => {
        const type = model.relationTypes.get(typeId)
        return (
          <div key={typeId}>
            <h4 className="font-semibold text-soft text-xs">
              {type && text(far === 'to' ? type.name : type.inverse)}
            </h4>
            <ul className="divide-y divide-rule">
              {group.map((relation) => (
                <Entry key={relation.id} relation={relation} far={far} />
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}

/** One relation as a sentence with both ends, for a line that stands for several. */
export const RelationSentence = ({ relation }: { readonly relation: Relation }) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const type = model.relationTypes.get(relation.type)
  // Ends resolve: the parser dropped relations that do not.
  elementOf(model, relation.from)
  return (
    <li className="py-2 text-sm">
      <ElementLink id={relation.from} /> <span className="text-soft">{type && text(type.name)}</span>{' '}
      <ElementLink id={relation.to} />
      <span className="mt-0.5 flex flex-wrap items-baseline gap-x-2">
        <BasisMark basis={relation.basis} />
        <Clauses citations={relation.citations} />
      </span>
      {relation.reason && <span className="block text-soft text-xs">{text(relation.reason)}</span>}
    </li>
  )
}
