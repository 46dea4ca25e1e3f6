import type { ProjectId } from '#model/id.ts'
import { isProjectStatus, type ProjectStatus } from '#query/project-status.ts'
import { isObject, type KeptRecord } from './kept-record.ts'
import { type ReadRecord, type RecordCodec, readRecords } from './record-codec.ts'

/** What a planner records of a project. What is not recorded is null, or empty. */
export interface ProjectEntry {
  readonly status: ProjectStatus | null
  /** Days, as ISO text: 2025-06-30. */
  readonly start: string | null
  readonly end: string | null
  /** Who answers for it: a name as people write it, of a person or a body. */
  readonly owner: string
  /** In units of 10,000 yuan, as budgets are written. */
  readonly budget: number | null
  readonly note: string
}

export const emptyEntry: ProjectEntry = {
  status: null,
  start: null,
  end: null,
  owner: '',
  budget: null,
  note: '',
}

export type EntryField = keyof ProjectEntry

export const entryFields: readonly EntryField[] = ['status', 'start', 'end', 'owner', 'budget', 'note']

/** An entry with the project it is of. */
export interface ProjectContent extends ProjectEntry {
  readonly project: ProjectId
}

/** Whether a text names a day that there is: 2024-02-29, and not 2023-02-29. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const isBudget = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0

const isDayOrNull = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && isDay(value))

const isStatusOrNull = (value: unknown): value is ProjectStatus | null =>
  value === null || (typeof value === 'string' && isProjectStatus(value))

const parseContent = (content: unknown): ProjectContent | null => {
  if (!isObject(content)) return null
  const { project, status, start, end, owner, budget, note } = content
  if (typeof project !== 'string' || typeof owner !== 'string' || typeof note !== 'string') return null
  if (!isStatusOrNull(status) || !isDayOrNull(start) || !isDayOrNull(end)) return null
  if (budget !== null && !isBudget(budget)) return null
  return { project: project as ProjectId, status, start, end, owner, budget, note }
}

/** How what is recorded of a project is kept. */
export const projectCodec: RecordCodec<ProjectContent> = {
  kind: 'project',
  format: 1,
  migrations: {},
  parse: parseContent,
}

export interface ProjectEntries {
  /** The record that counts of each project: the one that was saved last. */
  readonly byProject: ReadonlyMap<ProjectId, ReadRecord<ProjectContent>>
  /** Others of the same projects, which two tabs saved at once; the last saved first. */
  readonly others: readonly ReadRecord<ProjectContent>[]
  /** How many cannot be read. */
  readonly unread: number
}

/** What is recorded of the projects of a dataset. */
export const projectEntriesOf = (dataset: string, records: readonly KeptRecord[]): ProjectEntries => {
  const { read, unread } = readRecords(
    projectCodec,
    records.filter((record) => record.dataset === dataset),
  )
  const byProject = new Map<ProjectId, ReadRecord<ProjectContent>>()
  const others: ReadRecord<ProjectContent>[] = []
  for (const each of [...read].reverse()) {
    if (byProject.has(each.content.project)) others.push(each)
    else byProject.set(each.content.project, each)
  }
  return { byProject, others, unread }
}

/** The fields in which two entries differ. */
export const changedFields = (one: ProjectEntry, other: ProjectEntry): readonly EntryField[] =>
  entryFields.filter((field) => one[field] !== other[field])
