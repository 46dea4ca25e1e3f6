import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo } from 'react'
import { projectsWords } from '#i18n/projects-words.ts'
import type { ContainerId } from '#model/id.ts'
import { elementOf, isElementId, isPlaceId } from '#model/model.ts'
import type { Project, ProjectRole } from '#model/project.ts'
import type { Text } from '#model/text.ts'
import { hueOf } from '#picture/hues.ts'
import type { CoverageCell, CoverageCount, CoverageRow } from '#query/coverage.ts'
import type { ProjectRow } from '#query/portfolio.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'

/** What a project does to the element itself, as a sign that print in black and white keeps. */
const signs: Readonly<Record<ProjectRole, string>> = { builds: '■', extends: '◧', serves: '□' }

/** Four steps of the colour of projects, none so dark that ink on it is lost; more in one cell is no darker. */
const depthOf = (count: number): string => `${Math.min(4, count) * 11 + 2}%`

interface CellProps {
  readonly project: Project
  readonly cell: CoverageCell | undefined
  readonly name: string
}

const Cell = ({ project, cell, name }: CellProps) => {
  const text = useText()
  const words = useWordsOf(projectsWords)
  if (!cell) return <td className="border-rule/60 border-r border-b" />
  const projectName = text(project.name)
  const [role] = cell.roles
  const isAlone = role !== undefined && cell.elements === 1
  const label = isAlone
    ? words('coverageRole', { project: projectName, role: words(`role_${role}`), element: name })
    : words('coverageCell', { project: projectName, count: cell.elements, element: name })
  return (
    <td
      className="h-6 w-6 border-rule/60 border-r border-b text-center font-semibold tabular-nums"
      style={{ background: `color-mix(in oklch, var(--project) ${depthOf(cell.elements)}, var(--paper))` }}
      title={label}
    >
      <span aria-hidden="true" className="text-ink">
        {isAlone ? signs[role] : cell.elements}
      </span>
      <span className="sr-only">{label}</span>
    </td>
  )
}

/** Built, only served and untouched, to one scale. */
const ShareBar = ({ elements }: { readonly elements: CoverageCount }) => {
  const all = elements.built + elements.served + elements.untouched
  const share = (count: number): string => `${(100 * count) / all}%`
  return (
    <span className="flex items-center gap-1.5">
      <span
        className="flex h-2 w-14 overflow-hidden rounded-sm border border-rule bg-paper"
        aria-hidden="true"
      >
        <span className="bg-(--project)" style={{ width: share(elements.built) }} />
        <span className="bg-(--project)/35" style={{ width: share(elements.served) }} />
      </span>
      <span className="whitespace-nowrap tabular-nums">
        {elements.built} / {all}
      </span>
    </span>
  )
}

interface NameProps {
  readonly row: CoverageRow
  readonly name: string
  readonly onToggle: (id: ContainerId) => void
}

const RowName = ({ row, name, onToggle }: NameProps) => {
  const words = useWordsOf(projectsWords)
  const { selectBox } = useActions()
  return (
    <span className="flex items-center" style={{ paddingLeft: `${Math.max(0, row.depth - 1) * 16}px` }}>
      {row.opens ? (
        <button
          type="button"
          className="grid size-6 shrink-0 place-items-center rounded hover:bg-sunken"
          aria-label={words(row.isOpen ? 'closeBox' : 'openBox', { name })}
          aria-expanded={row.isOpen}
          onClick={() => onToggle(row.id)}
        >
          {row.isOpen ? (
            <ChevronDown size={14} aria-hidden="true" />
          ) : (
            <ChevronRight size={14} aria-hidden="true" />
          )}
        </button>
      ) : (
        <span className={row.depth === 0 ? 'w-1' : 'w-6 shrink-0'} />
      )}
      {row.depth === 0 ? (
        <span className="font-semibold text-sm">{name}</span>
      ) : (
        <button
          type="button"
          className="link truncate text-left"
          title={name}
          onClick={() => selectBox(row.id)}
        >
          {name}
        </button>
      )}
    </span>
  )
}

interface Props {
  readonly row: CoverageRow
  readonly projects: readonly ProjectRow[]
  readonly isSelected: boolean
  readonly onToggle: (id: ContainerId) => void
}

const useNameOf = (id: ContainerId): Text => {
  const model = useAppState((state) => state.model)
  const name = isElementId(model, id)
    ? elementOf(model, id).name
    : isPlaceId(model, id) && model.places.get(id)?.name
  return name || { zh: id, en: id }
}

/** An element, or a layer or pillar, with what each project does in it. */
export const CoverageTableRow = memo(({ row, projects, isSelected, onToggle }: Props) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const words = useWordsOf(projectsWords)
  const name = text(useNameOf(row.id))
  const isPlace = row.depth === 0
  const { elements } = row
  const all = elements.built + elements.served + elements.untouched
  const ground = isPlace ? 'bg-(--tint) text-(--shade)' : isSelected ? 'bg-accent-ground' : 'bg-paper'
  return (
    <tr
      data-row={row.id}
      data-covered={row.own ?? undefined}
      data-hue={isPlace && isPlaceId(model, row.id) ? hueOf(model, row.id) : undefined}
      className={row.own === 'untouched' && elements.built === 0 ? 'italic' : ''}
    >
      <th
        scope="row"
        className={`sticky left-0 z-10 max-w-72 border-rule border-r border-b px-1 py-0.5 text-left font-normal max-sm:max-w-40 ${ground}`}
      >
        <RowName row={row} name={name} onToggle={onToggle} />
      </th>
      <td className={`border-rule border-b px-2 ${isPlace ? ground : ''}`}>
        <ShareBar elements={elements} />
        <span className="sr-only">
          {words('coverageRow', { name, built: elements.built, all, projects: row.cells.size })}
        </span>
      </td>
      <td
        className={`border-rule border-r border-b px-2 text-right tabular-nums ${isPlace ? ground : ''} ${row.cells.size === 0 ? 'font-semibold text-danger' : ''}`}
        data-projects={row.cells.size}
      >
        {row.cells.size}
      </td>
      {projects.map(({ project }) => (
        <Cell key={project.id} project={project} cell={row.cells.get(project.id)} name={name} />
      ))}
    </tr>
  )
})
