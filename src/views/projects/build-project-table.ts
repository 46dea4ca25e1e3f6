import { type ProjectColumn, projectColumns } from '#deep-link/projects-parameters.ts'
import type { Cell, Column, Table } from '#export/table.ts'
import { projectsWords } from '#i18n/projects-words.ts'
import { sayFrom } from '#i18n/words.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import { columnValueOf, isNumeric, type ListedProject } from './project-columns.ts'

const typeOf = (column: ProjectColumn): Column['type'] => {
  if (column === 'start' || column === 'end') return 'date'
  return isNumeric(column) ? 'number' : 'text'
}

/**
 * The listed projects as a table for a file. The id comes first, by which a changed sheet is read back; what a planner
 * records is always in it, whether its columns are shown or not.
 */
export const buildProjectTable = (
  model: Model,
  language: Language,
  listed: readonly ListedProject[],
  shown: readonly ProjectColumn[],
): Table => {
  const recorded: readonly ProjectColumn[] = ['status', 'start', 'end', 'owner', 'budget', 'note']
  const columns = projectColumns.filter((column) => shown.includes(column) || recorded.includes(column))
  const titleOf = (key: ProjectColumn | 'id'): string => sayFrom(projectsWords, language, `column_${key}`)
  const cellOf = (each: ListedProject, column: ProjectColumn): Cell => {
    const value = columnValueOf(model, language, each, column)
    const { status } = each.entry
    return column === 'status' && status ? sayFrom(projectsWords, language, `status_${status}`) : value
  }
  return {
    title: sayFrom(projectsWords, language, 'projectTable'),
    columns: [
      { key: 'id', title: titleOf('id'), type: 'text' },
      ...columns.map((column): Column => ({ key: column, title: titleOf(column), type: typeOf(column) })),
    ],
    rows: listed.map((each) => [each.row.project.id, ...columns.map((column) => cellOf(each, column))]),
  }
}
