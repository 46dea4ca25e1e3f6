import { Section } from '#facts/section.tsx'
import { dependenciesWords } from '#i18n/dependencies-words.ts'
import type { Relation } from '#model/relation.ts'
import type { Dependencies } from '#query/dependencies.ts'
import { entriesIn } from '#query/dependency-groups.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { LineItem } from './line-item.tsx'
import { WalkLink } from './walk-link.tsx'

interface Props {
  readonly subject: string
  readonly dependencies: Dependencies
}

const viaOf = <Id extends string>(near: Id, subject: string): Id | null => (near === subject ? null : near)

const Ties = ({ subject, dependencies: { ties } }: Props) => {
  const words = useWordsOf(dependenciesWords)
  if (ties.length === 0) return null
  return (
    <Section title={words('sameThing')} count={ties.length}>
      <ul className="grid gap-2 text-sm">
        {ties.map(({ relation, near, far }) => (
          <li key={relation.id}>
            <WalkLink id={far} />
            <div className="pl-5">
              <LineItem relation={relation} via={viaOf(near, subject)} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Beside = ({ subject, dependencies: { beside } }: Props) => {
  const text = useText()
  const words = useWordsOf(dependenciesWords)
  if (beside.relations === 0) return null
  return (
    <Section title={words('relatedBeside')} count={beside.relations}>
      <ul className="grid gap-2 text-sm">
        {entriesIn(beside).map(({ group: { type, farEnd }, entry }) => (
          <li key={`${type.id} ${farEnd} ${entry.far}`}>
            <span className="text-soft">{text(farEnd === 'to' ? type.name : type.inverse)}</span>{' '}
            <WalkLink id={entry.far} />
            <div className="grid gap-1 pl-5">
              {entry.lines.map(({ relation, near }) => (
                <LineItem key={relation.id} relation={relation} via={viaOf(near, subject)} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const WithinItem = ({ relation }: { readonly relation: Relation }) => {
  const type = useAppState((state) => state.model.relationTypes.get(relation.type))
  const text = useText()
  return (
    <li className="text-sm">
      <WalkLink id={relation.from} /> <span className="text-soft">{type && text(type.name)}</span>{' '}
      <WalkLink id={relation.to} />
      <div className="pl-5">
        <LineItem relation={relation} via={null} />
      </div>
    </li>
  )
}

const Within = ({ dependencies: { within } }: Props) => {
  const words = useWordsOf(dependenciesWords)
  if (within.length === 0) return null
  return (
    <details className="border-rule border-t px-4 py-3">
      <summary className="cursor-pointer font-semibold text-sm">
        {words('withinRelations')} <span className="font-normal text-soft tabular-nums">{within.length}</span>
      </summary>
      <ul className="mt-2 grid gap-2">
        {within.map((relation) => (
          <WithinItem key={relation.id} relation={relation} />
        ))}
      </ul>
    </details>
  )
}

/** What is related and in neither column: the same thing elsewhere, what is no dependency, and what lies inside. */
export const Apart = (props: Props) => (
  <>
    <Ties {...props} />
    <Beside {...props} />
    <Within {...props} />
  </>
)
