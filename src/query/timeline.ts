import type { ElementId, ProjectId } from '#model/id.ts'
import { childrenOf, type Model } from '#model/model.ts'
import type { Milestone } from '#model/story.ts'

/** Whether an element is there in some year; `undated` where nothing tells. */
export type Existence = 'there' | 'building' | 'not-yet' | 'gone' | 'undated'

/** The years in which a project is worked on, where they are known: first and last, both counted. */
export interface ProjectYears {
  readonly start: number | null
  readonly end: number | null
}

export type YearsOfProjects = ReadonlyMap<ProjectId, ProjectYears>

/** What is known of the years of an element. Null where nothing is. */
export interface ElementYears {
  /** The year before which it is not there. */
  readonly since: number | null
  /** The last year in which it is there. */
  readonly until: number | null
  /** The first year in which it is known to have been there, whether or not it was there before. */
  readonly seen: number | null
  /** The year in which work on it begins, where that is before it is there. */
  readonly building: number | null
}

const least = (years: readonly (number | null | undefined)[]): number | null => {
  const known = years.filter((year): year is number => typeof year === 'number')
  return known.length === 0 ? null : Math.min(...known)
}

/** A figure that was measured says that what it measures was there. A target does not. */
const yearsOfFigures = (model: Model): ReadonlyMap<ElementId, number> => {
  const years = new Map<ElementId, number>()
  const see = (element: ElementId, year: number): void => {
    years.set(element, Math.min(year, years.get(element) ?? year))
  }
  for (const { baseline, measures } of model.indicators.values()) {
    if (baseline.value !== null) for (const { element } of measures) see(element, baseline.year)
  }
  for (const { nature, year, measures } of model.dataset.quantities) {
    if (nature === 'actual' && year !== null) for (const { element } of measures) see(element, year)
  }
  return years
}

/** When the first of the projects that build an element is done, and when work on it begins. */
const yearsOfBuilding = (model: Model, id: ElementId, projects: YearsOfProjects): ProjectYears => {
  const builders = (model.projectsOfElement.get(id) ?? []).filter(({ link }) => link.role === 'builds')
  const years = builders.flatMap(({ project }) => projects.get(project.id) ?? [])
  const ends = years.map(({ start, end }) => end ?? start)
  return { start: least(years.map(({ start }) => start)), end: least(ends) }
}

const unknownYears: ElementYears = { since: null, until: null, seen: null, building: null }

/** The years of an element, given those of what it stands in and of the figures that measure it. */
const ownYears = (
  model: Model,
  id: ElementId,
  whole: ElementYears,
  figures: ReadonlyMap<ElementId, number>,
  projects: YearsOfProjects,
): ElementYears => {
  const element = model.elements.get(id)
  const figure = figures.get(id) ?? null
  const build = yearsOfBuilding(model, id, projects)
  // What was measured before its project was done was there before: the project renews it.
  const isBuilt =
    build.end !== null && element?.since === undefined && (figure === null || figure >= build.end)
  const since = element?.since ?? (isBuilt ? build.end : whole.since)
  // What begins after its whole has ended is not part of that end.
  const outlives = whole.until !== null && since !== null && since > whole.until
  const until = element?.until ?? (outlives ? null : whole.until)
  return {
    since,
    until,
    seen: least([element?.since, isBuilt ? build.end : null, figure, element?.until]),
    building: isBuilt ? build.start : null,
  }
}

/**
 * The years of every element. A part has those of its whole where it says none; a whole is seen when a part of it is.
 * Iterative: depth is the user's to choose. Rules [Y1] to [Y5] of docs/queries.md.
 */
export const yearsOfElements = (
  model: Model,
  projects: YearsOfProjects = new Map(),
): ReadonlyMap<ElementId, ElementYears> => {
  const figures = yearsOfFigures(model)
  const years = new Map<ElementId, ElementYears>()
  const order: ElementId[] = []
  const waiting: { readonly id: ElementId; readonly whole: ElementYears }[] = [...model.places.keys()]
    .flatMap((place) => childrenOf(model, place))
    .map((id) => ({ id, whole: unknownYears }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const own = ownYears(model, next.id, next.whole, figures, projects)
    years.set(next.id, own)
    order.push(next.id)
    for (const id of childrenOf(model, next.id)) waiting.push({ id, whole: own })
  }
  // Parts before their wholes.
  for (const id of order.reverse()) {
    const own = years.get(id) ?? unknownYears
    const seen = least([own.seen, ...childrenOf(model, id).map((child) => years.get(child)?.seen)])
    if (seen !== own.seen) years.set(id, { ...own, seen })
  }
  return years
}

/** Whether an element of those years is there in one year. */
export const existenceIn = (year: number, { since, until, seen, building }: ElementYears): Existence => {
  if (until !== null && year > until) return 'gone'
  if (since !== null && year < since) return building !== null && building <= year ? 'building' : 'not-yet'
  return (since !== null && year >= since) || (seen !== null && year >= seen) ? 'there' : 'undated'
}

/** What happens in one year. Elements and milestones in the order of the model. */
export interface TimelineYear {
  readonly year: number
  readonly milestones: readonly Milestone[]
  /** Elements whose own first year it is. */
  readonly begun: readonly ElementId[]
  /** Elements whose own last year it is. */
  readonly ended: readonly ElementId[]
  /** Projects that are begun, and that are done. */
  readonly started: readonly ProjectId[]
  readonly done: readonly ProjectId[]
}

/** The years in which anything happens, first to last, and what. Empty where the model and the projects name none. */
export const buildTimeline = (
  model: Model,
  projects: YearsOfProjects = new Map(),
): readonly TimelineYear[] => {
  const { elements, milestones } = model.dataset
  const all = [...projects.values()]
  const years = [
    ...milestones.map(({ year }) => year),
    ...elements.flatMap(({ since, until }) => [since, until]),
    ...all.flatMap(({ start, end }) => [start, end]),
  ].filter((year): year is number => typeof year === 'number')
  return [...new Set(years)]
    .sort((one, other) => one - other)
    .map((year) => ({
      year,
      milestones: milestones.filter((milestone) => milestone.year === year),
      begun: elements.filter(({ since }) => since === year).map(({ id }) => id),
      ended: elements.filter(({ until }) => until === year).map(({ id }) => id),
      started: [...projects].filter(([, { start }]) => start === year).map(([id]) => id),
      done: [...projects].filter(([, { end }]) => end === year).map(([id]) => id),
    }))
}
