import { type ProjectColumn, projectColumns } from '#deep-link/projects-parameters.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import type { ProjectRow } from '#query/portfolio.ts'
import { projectStatuses } from '#query/project-status.ts'
import type { ProjectEntry } from '#records/project-record.ts'

/** A project as the table lists it. */
export interface ListedProject {
  readonly row: ProjectRow
  readonly entry: ProjectEntry
}

/** The columns that are shown where nothing else was chosen. */
export const firstColumns: readonly ProjectColumn[] = [
  'number',
  'name',
  'box',
  'layers',
  'department',
  'elements',
  'status',
]

const numeric: readonly ProjectColumn[] = [
  'number',
  'elements',
  'builds',
  'extends',
  'serves',
  'indicators',
  'budget',
]

export const isNumeric = (column: ProjectColumn): boolean => numeric.includes(column)

/** The chosen columns in the order of the table; a project without its name is none. */
export const columnsToShow = (chosen: readonly string[] | undefined): readonly ProjectColumn[] =>
  projectColumns.filter((column) => column === 'name' || (chosen ?? firstColumns).includes(column))

/** What a column says in words or figures, for sorting and for files; null where it says nothing. */
export const columnValueOf = (
  model: Model,
  language: Language,
  { row, entry }: ListedProject,
  column: ProjectColumn,
): string | number | null => {
  const { project } = row
  switch (column) {
    case 'number':
      return project.number
    case 'name':
      return project.name[language]
    case 'box':
      return project.box
    case 'group':
      return row.group?.name[language] ?? null
    case 'layers':
      return row.places
        .map((id) => model.places.get(id)?.name[language] ?? id)
        .join(language === 'zh' ? '、' : ', ')
    case 'department':
      return (project.owner && model.elements.get(project.owner)?.name[language]) ?? null
    case 'elements':
      return row.elements.length
    case 'builds':
    case 'extends':
    case 'serves':
      return row.byRole[column]
    case 'indicators':
      return row.indicators.length
    case 'status':
      return entry.status
    case 'start':
    case 'end':
    case 'budget':
      return entry[column]
    case 'owner':
    case 'note':
      return entry[column] === '' ? null : entry[column]
  }
}

/** Statuses go by how much attention they need, layers by how many there are, all else by what is written. */
export const sortValueOf = (
  model: Model,
  language: Language,
  listed: ListedProject,
  column: ProjectColumn,
): string | number | undefined => {
  if (column === 'layers') return listed.row.places.length
  if (column === 'status')
    return listed.entry.status ? projectStatuses.indexOf(listed.entry.status) : undefined
  return columnValueOf(model, language, listed, column) ?? undefined
}
