import type { ProjectId } from '#model/id.ts'
import type { Project } from '#model/project.ts'
import {
  changedFields,
  type EntryField,
  emptyEntry,
  entryFields,
  type ProjectEntry,
} from './project-record.ts'
import {
  type CellProblem,
  cellTextOf,
  type EntryCell,
  type FieldColumns,
  plainText,
  readProjectCells,
  type StatusNames,
} from './read-project-cells.ts'

/** The columns by which a row's project is known, the surest first. */
const keyColumns = ['id', 'number', 'name'] as const

type KeyColumn = (typeof keyColumns)[number]

export type SheetColumn = KeyColumn | EntryField

/** The words that a sheet may use, in any language: what is exported in one is read in the other. */
export interface SheetNames {
  readonly columns: Readonly<Record<SheetColumn, readonly string[]>>
  readonly statuses: StatusNames
}

/** What cannot be read of a sheet. Rows and columns count from 1, as a spreadsheet shows them. */
export type ProjectSheetProblem =
  | { readonly code: 'no-project-column' | 'no-entry-column' | 'no-rows' }
  | ({ readonly row: number } & (CellProblem | RowProblem))

interface RowProblem {
  readonly code: 'unknown-project' | 'repeated-project'
  readonly column: number
  readonly text: string
}

/** A row of the sheet that would change what is recorded. */
export interface ProposedEntry {
  readonly row: number
  readonly project: ProjectId
  readonly before: ProjectEntry
  readonly after: ProjectEntry
  /** At least one. */
  readonly fields: readonly EntryField[]
}

export interface ProjectSheet {
  readonly proposed: readonly ProposedEntry[]
  /** Rows that say what is recorded already. */
  readonly unchanged: number
}

/** Where a sheet says what. */
interface Plan {
  /** The row of the headings, from 0. */
  readonly heading: number
  readonly key: KeyColumn
  readonly keyAt: number
  readonly fields: FieldColumns
}

type Refusal = 'no-project-column' | 'no-entry-column' | 'no-rows'

const planOf = (rows: readonly (readonly EntryCell[])[], names: SheetNames): Plan | Refusal => {
  const heading = rows.findIndex((row) => row.some((cell) => cellTextOf(cell) !== ''))
  const titles = (rows[heading] ?? []).map((cell) => plainText(cellTextOf(cell)))
  const columnOf = (name: SheetColumn): number => {
    const words = [name, ...names.columns[name]].map(plainText)
    return titles.findIndex((title) => words.includes(title))
  }
  if (heading < 0) return 'no-rows'
  const key = keyColumns.find((column) => columnOf(column) >= 0)
  if (!key) return 'no-project-column'
  const fields = new Map(
    entryFields.map((field) => [field, columnOf(field)] as const).filter(([, at]) => at >= 0),
  )
  return fields.size === 0 ? 'no-entry-column' : { heading, key, keyAt: columnOf(key), fields }
}

const keysOf = (project: Project, column: KeyColumn): readonly string[] => {
  switch (column) {
    case 'id':
      return [project.id]
    case 'number':
      return [String(project.number)]
    case 'name':
      return [project.name.zh, project.name.en]
  }
}

/** Projects by what the key column may say of them. */
const projectsByKey = (projects: readonly Project[], column: KeyColumn): ReadonlyMap<string, Project> =>
  new Map(
    projects.flatMap((project) => keysOf(project, column).map((key) => [plainText(key), project] as const)),
  )

/** What one row comes to: a change, nothing new, or what is wrong with it. */
interface RowOutcome {
  readonly proposed?: ProposedEntry
  readonly problems: readonly ProjectSheetProblem[]
}

/**
 * Reads what a planner wrote in a spreadsheet, and says what it would change. A row is known by its id where there is
 * such a column, else by the number, else by the name. A column that is missing changes nothing; an empty cell in one
 * that is there empties the field. What cannot be read leaves its field as it is, and is named by row and column.
 */
export const parseProjectSheet = (
  rows: readonly (readonly EntryCell[])[],
  names: SheetNames,
  projects: readonly Project[],
  entryOf: (project: ProjectId) => ProjectEntry | undefined,
): { readonly value: ProjectSheet; readonly problems: readonly ProjectSheetProblem[] } => {
  const plan = planOf(rows, names)
  if (typeof plan === 'string') {
    return { value: { proposed: [], unchanged: 0 }, problems: [{ code: plan }] }
  }
  const known = projectsByKey(projects, plan.key)
  const seen = new Set<ProjectId>()
  const readRow = (cells: readonly EntryCell[], row: number): RowOutcome => {
    const text = cellTextOf(cells[plan.keyAt])
    const project = known.get(plainText(text))
    if (!project || seen.has(project.id)) {
      const code = project ? 'repeated-project' : 'unknown-project'
      return { problems: [{ code, row, column: plan.keyAt + 1, text }] }
    }
    seen.add(project.id)
    const before = entryOf(project.id) ?? emptyEntry
    const { after, problems } = readProjectCells(names.statuses, plan.fields, cells, before)
    const fields = changedFields(before, after)
    return {
      problems: problems.map((problem) => ({ ...problem, row })),
      ...(fields.length > 0 ? { proposed: { row, project: project.id, before, after, fields } } : {}),
    }
  }
  const outcomes = rows.flatMap((cells, index) =>
    index <= plan.heading || cells.every((cell) => cellTextOf(cell) === '')
      ? []
      : [readRow(cells, index + 1)],
  )
  const proposed = outcomes.flatMap((outcome) => outcome.proposed ?? [])
  const problems = outcomes.flatMap((outcome) => outcome.problems)
  const quiet = outcomes.filter((outcome) => !outcome.proposed && outcome.problems.length === 0)
  return {
    value: { proposed, unchanged: quiet.length },
    problems: outcomes.length === 0 ? [{ code: 'no-rows' }] : problems,
  }
}
