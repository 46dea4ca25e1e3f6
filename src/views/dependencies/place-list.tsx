import { useState } from 'react'
import { hueOf } from '#picture/hues.ts'
import { type DependencyColumn, entriesIn, type PlaceGroup } from '#query/dependency-groups.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { type ColumnStop, entryKey, TypeList } from './type-list.tsx'

interface Props {
  readonly column: DependencyColumn
  readonly subject: string
}

const Place = ({ group, subject, stop }: { group: PlaceGroup; subject: string; stop: ColumnStop }) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const name = model.places.get(group.place)?.name
  return (
    <section
      data-hue={hueOf(model, group.place)}
      data-place={group.place}
      className="overflow-hidden rounded-lg border border-(--tone) bg-paper"
    >
      <h3 className="flex items-baseline justify-between gap-2 bg-(--tint) px-3 py-1.5 font-semibold text-(--shade) text-sm">
        {name && text(name)}
        <span className="font-normal tabular-nums">{group.relations}</span>
      </h3>
      {group.types.map((type) => (
        <TypeList key={`${type.type.id} ${type.farEnd}`} group={type} subject={subject} stop={stop} />
      ))}
    </section>
  )
}

/** What stands at the far ends, by layer and pillar, as tinted as on the map. One stop of the Tab key. */
export const PlaceList = ({ column, subject }: Props) => {
  const [last, setLast] = useState<string | null>(null)
  const keys = entriesIn(column).map(({ group, entry }) => entryKey(group, entry))
  const here = last !== null && keys.includes(last) ? last : keys[0]
  const stop: ColumnStop = { isStop: (key) => key === here, onStop: setLast }
  return (
    <div data-list className="grid gap-3">
      {column.places.map((group) => (
        <Place key={group.place} group={group} subject={subject} stop={stop} />
      ))}
    </div>
  )
}
