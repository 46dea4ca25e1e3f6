import { useMemo } from 'react'
import type { ProjectId } from '#model/id.ts'
import { isProjectId, type Model } from '#model/model.ts'
import { type ProjectRow, portfolioOf } from '#query/portfolio.ts'
import { chosenRows, type StatusOf } from '#query/portfolio-facets.ts'
import { search } from '#query/search.ts'
import { type SearchEntry, searchEntriesOf } from '#query/search-entries.ts'
import {
  emptyEntry,
  type ProjectEntries,
  type ProjectEntry,
  projectEntriesOf,
} from '#records/project-record.ts'
import { useAppState } from '#state/store.ts'
import { useSearchIndex } from '#state/use-search-index.ts'

/** The projects of the model with what is recorded of them, and those that are asked for. */
export interface Portfolio {
  readonly rows: readonly ProjectRow[]
  readonly entries: ProjectEntries
  readonly statusOf: StatusOf
  /** What the search has found; null where nothing is searched for. */
  readonly found: ReadonlySet<ProjectId> | null
  /** Those that pass search and filters, in the order of the plan. */
  readonly listed: readonly ProjectRow[]
  /** Those that are selected, in the order in which they were. */
  readonly chosen: readonly ProjectRow[]
}

const projectEntries = (model: Model): readonly SearchEntry[] =>
  searchEntriesOf(model).filter(({ goal }) => goal.kind === 'project')

const useFound = (): ReadonlySet<ProjectId> | null => {
  const find = useAppState((state) => state.own.projects.find)
  const { index } = useSearchIndex(projectEntries)
  return useMemo(() => {
    if (find.trim() === '') return null
    const hits = search(index, find, Number.POSITIVE_INFINITY).flatMap((group) => group.hits)
    return new Set(hits.flatMap(({ entry: { goal } }) => (goal.kind === 'project' ? [goal.id] : [])))
  }, [index, find])
}

/** What is recorded of the projects of the open model, and their status where one is. */
export const useProjectEntries = (): Pick<Portfolio, 'entries' | 'statusOf'> => {
  const dataset = useAppState((state) => state.model.dataset.id)
  const records = useAppState((state) => state.records)
  return useMemo(() => {
    const entries = projectEntriesOf(dataset, records)
    const statuses = [...entries.byProject].flatMap(([id, { content }]) =>
      content.status ? [[id, content.status] as const] : [],
    )
    return { entries, statusOf: new Map(statuses) }
  }, [dataset, records])
}

/** Computed once for the screen, and handed to its parts. */
export const usePortfolio = (): Portfolio => {
  const model = useAppState((state) => state.model)
  const choice = useAppState((state) => state.own.projects.choice)
  const select = useAppState((state) => state.settings.select)
  const found = useFound()
  const { entries, statusOf } = useProjectEntries()
  const rows = useMemo(() => portfolioOf(model), [model])
  const listed = useMemo(() => chosenRows(rows, choice, statusOf, found), [rows, choice, statusOf, found])
  const chosen = useMemo(
    () =>
      select
        .filter((id) => isProjectId(model, id))
        .flatMap((id) => rows.find(({ project }) => project.id === id) ?? []),
    [model, rows, select],
  )
  return { rows, entries, statusOf, found, listed, chosen }
}

/** What is recorded of a project; nothing, where nothing is. */
export const entryIn = ({ byProject }: ProjectEntries, id: ProjectId): ProjectEntry =>
  byProject.get(id)?.content ?? emptyEntry
