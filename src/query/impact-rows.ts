import { type Grade, grades } from '#model/impact-event.ts'
import type { Model } from '#model/model.ts'
import type { ImpactDifference } from './compare-impacts.ts'
import type { Impact, ImpactHit } from './impact.ts'
import {
  type FacetCount,
  type FacetName,
  type FacetValue,
  facetNames,
  facetReader,
  impactFacets,
} from './impact-facets.ts'
import { itemKey } from './impact-graph.ts'

/** In which of two answers something is hit, and how that changes from the first to the second. */
export type HitSide = 'only-a' | 'only-b' | 'worse' | 'better' | 'same'

export const hitSides: readonly HitSide[] = ['only-a', 'only-b', 'worse', 'better', 'same']

/** A row of the table of hits: a hit, and where two answers are set side by side the one of the other. */
export interface HitRow {
  readonly key: string
  /** As the answer has it that is shown: of two the second, where it is hit there. */
  readonly hit: ImpactHit
  /** Null where there is one answer. */
  readonly side: HitSide | null
  /** How badly the first of two answers hits it; null where it does not, and where there is one. */
  readonly before: Grade | null
}

/** What the rows are narrowed to. */
export interface RowFilter {
  readonly facets: Partial<Readonly<Record<FacetName, FacetValue>>>
  readonly grade: Grade | null
  readonly side: HitSide | null
  /** Ids that were found by name; null for all. */
  readonly found: ReadonlySet<string> | null
}

export const noFilter: RowFilter = { facets: {}, grade: null, side: null, found: null }

const keyOf = ({ item }: ImpactHit): string => itemKey(item.kind, item.id)

/** The rows of one answer, in its order. */
export const rowsOfImpact = ({ hits }: Impact): readonly HitRow[] =>
  hits.map((hit) => ({ key: keyOf(hit), hit, side: null, before: null }))

const sideOfChange = (a: Grade, b: Grade): HitSide =>
  grades.indexOf(b) < grades.indexOf(a) ? 'worse' : 'better'

/** The rows of two answers side by side: what is in one only, what changes, what is the same. */
export const rowsOfDifference = ({ onlyA, onlyB, changed, same }: ImpactDifference): readonly HitRow[] => [
  ...onlyA.map((hit): HitRow => ({ key: keyOf(hit), hit, side: 'only-a', before: hit.grade })),
  ...onlyB.map((hit): HitRow => ({ key: keyOf(hit), hit, side: 'only-b', before: null })),
  ...changed.map(
    ({ a, b }): HitRow => ({
      key: keyOf(b),
      hit: b,
      side: sideOfChange(a.grade, b.grade),
      before: a.grade,
    }),
  ),
  ...same.map(({ a, b }): HitRow => ({ key: keyOf(b), hit: b, side: 'same', before: a.grade })),
]

/** The side of any hit of either of two answers, for marking it on the map. */
export const sideReader = (rows: readonly HitRow[]): ((hit: ImpactHit) => HitSide) => {
  const sides = new Map<string, HitSide>()
  for (const { hit, side } of rows) {
    if (!side) continue
    for (const id of [hit.item.id, ...hit.twins]) sides.set(itemKey(hit.item.kind, id), side)
  }
  return (hit) => sides.get(keyOf(hit)) ?? 'same'
}

const isFound = ({ hit: { item, twins } }: HitRow, { found }: RowFilter): boolean =>
  found === null || [item.id, ...twins].some((id) => found.has(id))

const facetsOf = ({ facets }: RowFilter): FacetName[] =>
  facetNames.filter((name) => facets[name] !== undefined)

type Passes = (row: HitRow, leftOut?: FacetName) => boolean

/** Says whether a row passes a filter, or all of it but for one facet. */
const passing = (model: Model, filter: RowFilter): Passes => {
  const read = facetReader(model)
  const asked = facetsOf(filter)
  return (row, leftOut) =>
    (filter.grade === null || row.hit.grade === filter.grade) &&
    (filter.side === null || row.side === filter.side) &&
    isFound(row, filter) &&
    asked.every((facet) => facet === leftOut || read(row.hit.item, facet) === filter.facets[facet])
}

/** The rows that pass a filter, in their order. */
export const filterRows = (model: Model, rows: readonly HitRow[], filter: RowFilter): readonly HitRow[] => {
  const passes = passing(model, filter)
  return rows.filter((row) => passes(row))
}

/** For each facet, its values among the rows that pass all of the filter but this facet: what one can choose next. */
export const choicesOf = (
  model: Model,
  rows: readonly HitRow[],
  filter: RowFilter,
): Readonly<Record<FacetName, readonly FacetCount[]>> => {
  const passes = passing(model, filter)
  const countsOf = (leftOut: FacetName): readonly FacetCount[] =>
    impactFacets(
      model,
      rows.filter((row) => passes(row, leftOut)).map(({ hit }) => hit),
    ).facets[leftOut]
  return {
    item: countsOf('item'),
    place: countsOf('place'),
    kind: countsOf('kind'),
    department: countsOf('department'),
    box: countsOf('box'),
    category: countsOf('category'),
    year: countsOf('year'),
  }
}
