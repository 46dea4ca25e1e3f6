import { useMemo } from 'react'
import type { ProjectId } from '#model/id.ts'
import { changedRecord, type KeptRecord, newRecord } from '#records/kept-record.ts'
import {
  emptyEntry,
  type ProjectContent,
  type ProjectEntry,
  projectCodec,
  projectEntriesOf,
} from '#records/project-record.ts'
import { useActions, useAppStore } from '#state/store.ts'

/** What a planner recorded of one project. */
interface Recorded {
  readonly project: ProjectId
  readonly entry: ProjectEntry
}

/** Keeps what a planner records, each project in one record. What is said in fields that are not given stays. */
export const useRecordProjects = (): ((all: readonly Recorded[]) => void) => {
  const store = useAppStore()
  const { keepRecords } = useActions()
  return useMemo(
    () => (all) => {
      const { model, records } = store.getState()
      const dataset = model.dataset.id
      const { byProject } = projectEntriesOf(dataset, records)
      const now = new Date()
      const toKeep = all.map(({ project, entry }): KeptRecord => {
        const content: ProjectContent = { ...emptyEntry, ...entry, project }
        const known = byProject.get(project)?.record
        const { kind, format } = projectCodec
        return known
          ? changedRecord(known, { format, content }, now)
          : newRecord({ kind, dataset, format, content }, now)
      })
      keepRecords(toKeep)
    },
    [store, keepRecords],
  )
}
