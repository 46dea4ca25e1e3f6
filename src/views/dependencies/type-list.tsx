import type { ElementId } from '#model/id.ts'
import { containerOf, elementOf, isElementId, type Model } from '#model/model.ts'
import type { DependencyEntry, TypeGroup } from '#query/dependency-groups.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { LineItem } from './line-item.tsx'
import { WalkLink } from './walk-link.tsx'

/** Which entry of a column the Tab key leads to. */
export interface ColumnStop {
  readonly isStop: (key: string) => boolean
  readonly onStop: (key: string) => void
}

/** The key of an entry: one element may stand in several groups of a column. */
export const entryKey = ({ type, farEnd }: TypeGroup, { far }: DependencyEntry): string =>
  `${type.id} ${farEnd} ${far}`

/** The whole that an element is a part of, to tell it from others of its name; null for one directly in its place. */
const wholeOf = (model: Model, id: ElementId): ElementId | null => {
  const container = containerOf(elementOf(model, id))
  return isElementId(model, container) ? container : null
}

interface Props {
  readonly group: TypeGroup
  /** What the screen speaks of; a relation of something else is one of its parts. */
  readonly subject: string
  readonly stop: ColumnStop
}

const Entry = ({ group, entry, subject, stop }: Props & { readonly entry: DependencyEntry }) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const whole = wholeOf(model, entry.far)
  const key = entryKey(group, entry)
  return (
    <li className="px-3 py-2 text-sm">
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        <WalkLink id={entry.far} isStop={stop.isStop(key)} onStop={() => stop.onStop(key)} />
        {whole && <span className="text-soft text-xs">{text(elementOf(model, whole).name)}</span>}
      </span>
      <div className="mt-1 grid gap-1 pl-5">
        {entry.lines.map(({ relation, near }) => (
          <LineItem key={relation.id} relation={relation} via={near === subject ? null : near} />
        ))}
      </div>
    </li>
  )
}

/** The relations of one type: its name as it is said of the subject, and the elements at the far end. */
export const TypeList = ({ group, subject, stop }: Props) => {
  const text = useText()
  return (
    <section>
      <h4 className="border-rule border-t bg-sunken px-3 py-1 font-semibold text-soft text-xs">
        {text(group.farEnd === 'to' ? group.type.name : group.type.inverse)}
      </h4>
      <ul className="divide-y divide-rule">
        {group.entries.map((entry) => (
          <Entry key={entry.far} group={group} entry={entry} subject={subject} stop={stop} />
        ))}
      </ul>
    </section>
  )
}
