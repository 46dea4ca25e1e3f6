import type { ElementId, PlaceId, ProjectId } from '#model/id.ts'
import type { ProjectRow } from './portfolio.ts'
import type { ProjectStatus } from './project-status.ts'

/** By what projects are picked out. */
export const projectFacets = ['box', 'group', 'layer', 'owner', 'status'] as const

export type ProjectFacet = (typeof projectFacets)[number]

/** The values that a facet can have. A project without one is under `none`. */
export interface FacetValues {
  readonly box: number
  readonly group: string
  readonly layer: PlaceId
  readonly owner: ElementId
  readonly status: ProjectStatus
}

export type FacetValue<Facet extends ProjectFacet = ProjectFacet> = FacetValues[Facet] | 'none'

/** What is chosen in each facet; nothing chosen lets everything through. */
export type FacetChoice = { readonly [Facet in ProjectFacet]: readonly FacetValue<Facet>[] }

export const nothingChosen: FacetChoice = { box: [], group: [], layer: [], owner: [], status: [] }

/** What a planner has recorded of the projects. */
export type StatusOf = ReadonlyMap<ProjectId, ProjectStatus>

/** A value of a facet, and how many projects would be listed by it. */
export interface FacetCount {
  readonly value: FacetValue
  readonly count: number
}

const orNone = <Value>(values: readonly Value[]): readonly (Value | 'none')[] =>
  values.length === 0 ? ['none'] : values

const given = <Value>(value: Value | undefined | null): readonly (Value | 'none')[] =>
  value === undefined || value === null ? ['none'] : [value]

/** The values that a project has in a facet: one, but for layers. */
export const valuesOf = (row: ProjectRow, facet: ProjectFacet, statusOf: StatusOf): readonly FacetValue[] => {
  switch (facet) {
    case 'box':
      return [row.project.box]
    case 'group':
      return given(row.group?.id)
    case 'layer':
      return orNone(row.places)
    case 'owner':
      return given(row.project.owner)
    case 'status':
      return given(statusOf.get(row.project.id))
  }
}

const passes = (row: ProjectRow, facet: ProjectFacet, choice: FacetChoice, statusOf: StatusOf): boolean => {
  const chosen: readonly FacetValue[] = choice[facet]
  return chosen.length === 0 || valuesOf(row, facet, statusOf).some((value) => chosen.includes(value))
}

/**
 * The projects that a choice lists, in their order: values of one facet are alternatives, facets narrow one another.
 * @param found those that a search has found; null where nothing is searched for
 */
export const chosenRows = (
  rows: readonly ProjectRow[],
  choice: FacetChoice,
  statusOf: StatusOf,
  found: ReadonlySet<ProjectId> | null = null,
): readonly ProjectRow[] =>
  rows.filter(
    (row) =>
      (found === null || found.has(row.project.id)) &&
      projectFacets.every((facet) => passes(row, facet, choice, statusOf)),
  )

/** The values of a facet that any project has, in the order given, with what each would list beside the other facets. */
export const countFacet = (
  rows: readonly ProjectRow[],
  facet: ProjectFacet,
  choice: FacetChoice,
  statusOf: StatusOf,
  found: ReadonlySet<ProjectId> | null = null,
): readonly FacetCount[] => {
  const counts = new Map<FacetValue, number>()
  for (const row of rows) for (const value of valuesOf(row, facet, statusOf)) counts.set(value, 0)
  const others = chosenRows(rows, { ...choice, [facet]: [] }, statusOf, found)
  for (const row of others) {
    for (const value of valuesOf(row, facet, statusOf)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count }))
}
