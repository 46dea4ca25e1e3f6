import { useMemo } from 'react'
import type { ElementId, MilestoneId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { Milestone } from '#model/story.ts'
import {
  buildTimeline,
  type ElementYears,
  type TimelineYear,
  type YearsOfProjects,
  yearsOfElements,
} from '#query/timeline.ts'
import type { KeptRecord } from '#records/kept-record.ts'
import { projectEntriesOf } from '#records/project-record.ts'
import { useAppState } from '#state/store.ts'

/** What happens when, and the year that is shown. */
export interface Timeline {
  readonly entries: readonly TimelineYear[]
  readonly first: number
  readonly last: number
  readonly year: number
  /** The milestone that is chosen. */
  readonly milestone: Milestone | null
  readonly years: ReadonlyMap<ElementId, ElementYears>
}

/** The years of a day that was recorded. */
const yearIn = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)))

/** The years that a planner recorded of projects; the model has none. */
const yearsOfProjects = (dataset: string, records: readonly KeptRecord[]): YearsOfProjects => {
  const { byProject } = projectEntriesOf(dataset, records)
  return new Map(
    [...byProject].flatMap(([id, { content }]) => {
      const years = { start: yearIn(content.start), end: yearIn(content.end) }
      return years.start === null && years.end === null ? [] : [[id, years] as const]
    }),
  )
}

/** The year in which the model's first document was published: there the story begins. */
const yearOfModel = ({ dataset }: Model): number | null => {
  const year = Number(dataset.sources[0]?.date.slice(0, 4))
  return Number.isInteger(year) && year > 0 ? year : null
}

const within = (year: number, first: number, last: number): number => Math.min(last, Math.max(first, year))

const milestoneOf = (model: Model, id: MilestoneId | null): Milestone | null =>
  model.dataset.milestones.find((each) => each.id === id) ?? null

/** The timeline of the model; null where nothing in it has a year. A chosen milestone shows its own year. */
export const useTimeline = (): Timeline | null => {
  const model = useAppState((state) => state.model)
  const { year: wanted, milestone: chosen } = useAppState((state) => state.own.timeline)
  const records = useAppState((state) => state.records)
  const projects = useMemo(() => yearsOfProjects(model.dataset.id, records), [model, records])
  const entries = useMemo(() => buildTimeline(model, projects), [model, projects])
  const years = useMemo(() => yearsOfElements(model, projects), [model, projects])
  return useMemo(() => {
    const first = entries[0]?.year
    const last = entries.at(-1)?.year
    if (first === undefined || last === undefined) return null
    const milestone = milestoneOf(model, chosen)
    const year = within(wanted ?? milestone?.year ?? yearOfModel(model) ?? first, first, last)
    return { entries, first, last, year, milestone, years }
  }, [model, entries, years, wanted, chosen])
}
