import type { ProjectColumn } from '#deep-link/projects-parameters.ts'
import { hueOf } from '#picture/hues.ts'
import type { ProjectRow } from '#query/portfolio.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import { columnValueOf, type ListedProject } from './project-columns.ts'
import { StatusBadge } from './status-badge.tsx'

/** The layers and pillars a project touches, each in its hue. */
export const PlaceChips = ({ places }: Pick<ProjectRow, 'places'>) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  return (
    <span className="flex flex-wrap gap-1 max-sm:flex-nowrap">
      {places.map((id) => {
        const place = model.places.get(id)
        return (
          <span
            key={id}
            data-hue={hueOf(model, id)}
            className="whitespace-nowrap rounded-sm border border-(--tone) bg-(--tint) px-1 text-(--shade) text-xs"
          >
            {place && text(place.name)}
          </span>
        )
      })}
    </span>
  )
}

const Box = ({ row }: { readonly row: ProjectRow }) => {
  const text = useText()
  const words = useWords()
  return (
    <span className="block min-w-[132px] text-xs" title={row.box ? text(row.box.name) : undefined}>
      {words('boxNumber', { number: row.project.box })}
      {row.group && <span className="block text-soft">{text(row.group.name)}</span>}
    </span>
  )
}

const Department = ({ row: { project } }: { readonly row: ProjectRow }) => {
  const owner = useAppState((state) => project.owner && state.model.elements.get(project.owner))
  const text = useText()
  return <span className="block min-w-32 text-xs">{owner && text(owner.name)}</span>
}

interface Props {
  readonly listed: ListedProject
  readonly column: ProjectColumn
}

/** What stands in a column of the table, but for the name. */
export const ProjectCell = ({ listed, column }: Props) => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const { row, entry } = listed
  if (column === 'layers') return <PlaceChips places={row.places} />
  if (column === 'box') return <Box row={row} />
  if (column === 'status') return entry.status ? <StatusBadge status={entry.status} /> : '–'
  if (column === 'note') return <span className="line-clamp-2 min-w-40 max-w-64">{entry.note}</span>
  if (column === 'department') return <Department row={row} />
  const value = columnValueOf(model, language, listed, column)
  if (typeof value === 'number') return value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en')
  return value
}
