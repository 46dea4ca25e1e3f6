import type { ElementId } from '#model/id.ts'
import type { Grade } from '#model/impact-event.ts'
import { elementOf, type Model, placeOf } from '#model/model.ts'
import type { ImpactHit } from './impact.ts'
import { type ImpactItem, itemKinds } from './impact-graph.ts'

/** By what hits are counted: [I21] of docs/impact.md. */
export type FacetName = 'item' | 'place' | 'kind' | 'department' | 'box' | 'category' | 'year'

export const facetNames: readonly FacetName[] = [
  'item',
  'place',
  'kind',
  'department',
  'box',
  'category',
  'year',
]

/** An id, the number of a box or a year; null for what has no such thing. */
export type FacetValue = string | number | null

export type GradeCounts = Readonly<Record<Grade, number>> & { readonly all: number }

export interface FacetCount {
  readonly value: FacetValue
  readonly counts: GradeCounts
}

export interface ImpactFacets {
  readonly total: GradeCounts
  /** Values in the order of the model, years in theirs, null last; those that no hit has are left out. */
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>
}

/** What facets ask of a model again and again. */
interface Known {
  readonly model: Model
  /** The year of the first milestone that names an element. */
  readonly milestoneOf: ReadonlyMap<ElementId, number>
}

const milestonesOf = ({ dataset }: Model): Map<ElementId, number> => {
  const first = new Map<ElementId, number>()
  for (const { year, elements } of dataset.milestones) {
    for (const element of elements) first.set(element, Math.min(year, first.get(element) ?? year))
  }
  return first
}

/** The owner of an element, or of the nearest whole that has one. */
const departmentOf = (model: Model, id: ElementId): ElementId | null => {
  for (let next: ElementId | undefined = id; next; next = elementOf(model, next).parent) {
    const { owner } = elementOf(model, next)
    if (owner) return owner
  }
  return null
}

const elementValue = ({ model, milestoneOf }: Known, id: ElementId, facet: FacetName): FacetValue => {
  const element = elementOf(model, id)
  switch (facet) {
    case 'place':
      return placeOf(element)
    case 'kind':
      return element.kind
    case 'department':
      return departmentOf(model, id)
    case 'year':
      return element.since ?? milestoneOf.get(id) ?? null
    case 'item':
    case 'box':
    case 'category':
      return null
  }
}

const valueIn = (known: Known, item: ImpactItem, facet: FacetName): FacetValue => {
  if (facet === 'item') return item.kind
  switch (item.kind) {
    case 'element':
      return elementValue(known, item.id, facet)
    case 'owner':
      return facet === 'department' ? item.id : elementValue(known, item.id, facet)
    case 'project': {
      const project = known.model.projects.get(item.id)
      if (facet === 'department') return project?.owner ?? null
      return facet === 'box' ? (project?.box ?? null) : null
    }
    case 'indicator': {
      const indicator = known.model.indicators.get(item.id)
      if (facet === 'category') return indicator?.category ?? null
      return facet === 'year' ? (indicator?.target.year ?? null) : null
    }
  }
}

/** Says under which value of a facet an item is counted, for a table that is narrowed to one of them. */
export const facetReader = (model: Model): ((item: ImpactItem, facet: FacetName) => FacetValue) => {
  const known = { model, milestoneOf: milestonesOf(model) }
  return (item, facet) => valueIn(known, item, facet)
}

type OpenCounts = { -readonly [Key in keyof GradeCounts]: number }

const noCounts = (): OpenCounts => ({ severe: 0, moderate: 0, slight: 0, all: 0 })

const count = (counts: OpenCounts, grade: Grade): void => {
  counts[grade] += 1
  counts.all += 1
}

/** All values of a facet that a model has, in order. */
const valuesOf = ({ dataset, places, kinds, elements }: Model, facet: FacetName): readonly FacetValue[] => {
  switch (facet) {
    case 'item':
      return itemKinds
    case 'place':
      return [...places.keys()]
    case 'kind':
      return [...kinds.keys()]
    case 'department':
      return [...elements.keys()]
    case 'box':
      return dataset.metamodel.projectBoxes.map(({ id }) => id)
    case 'category':
      return dataset.metamodel.indicatorCategories.map(({ id }) => id)
    case 'year':
      return []
  }
}

const countsBy = (
  hits: readonly ImpactHit[],
  values: readonly FacetValue[],
  read: (item: ImpactItem) => FacetValue,
): FacetCount[] => {
  const counted = new Map<FacetValue, OpenCounts>()
  for (const { item, grade } of hits) {
    const value = read(item)
    const counts = counted.get(value) ?? noCounts()
    counted.set(value, counts)
    count(counts, grade)
  }
  const rank = new Map(values.map((value, index) => [value, index]))
  const rankOf = (value: FacetValue): number =>
    value === null ? Number.POSITIVE_INFINITY : (rank.get(value) ?? Number(value))
  return [...counted]
    .map(([value, counts]) => ({ value, counts }))
    .sort((a, b) => (a.value === b.value ? 0 : rankOf(a.value) - rankOf(b.value)))
}

/** The total of some hits by grade, whichever of them are shown. */
export const countGrades = (hits: readonly ImpactHit[]): GradeCounts => {
  const counts = noCounts()
  for (const { grade } of hits) count(counts, grade)
  return counts
}

/** Counts hits by every facet. Each facet counts every hit once. */
export const impactFacets = (model: Model, hits: readonly ImpactHit[]): ImpactFacets => {
  const read = facetReader(model)
  const facets = facetNames.map((facet) => [
    facet,
    countsBy(hits, valuesOf(model, facet), (item) => read(item, facet)),
  ])
  return { total: countGrades(hits), facets: Object.fromEntries(facets) }
}
