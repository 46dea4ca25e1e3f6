import type { ElementId, KindId, PlaceId } from '#model/id.ts'
import { type Grade, grades } from '#model/impact-event.ts'
import type { Model } from '#model/model.ts'
import { type FacetName, type FacetValue, facetNames } from '#query/impact-facets.ts'
import { itemKinds } from '#query/impact-graph.ts'
import { type HitSide, hitSides } from '#query/impact-rows.ts'
import { cleanedFind, formatFind } from './find-parameter.ts'
import { formatItem, formatList, knownItem, type Parameter } from './parameters.ts'

/** The columns of the table of hits, in their order. `side` is there where two answers are compared. */
export const hitColumnNames = ['side', 'item', 'kind', 'place', 'grade', 'hops'] as const

export type HitColumn = (typeof hitColumnNames)[number]

export interface HitSort {
  readonly by: HitColumn
  readonly down: boolean
}

/** How the table of hits is narrowed and sorted. */
export interface HitsSettings {
  /** What is looked for by name; nothing for all. */
  readonly find: string
  readonly facets: Partial<Readonly<Record<FacetName, FacetValue>>>
  readonly grade: Grade | null
  readonly side: HitSide | null
  /** Null for the order of the answer: the worst first. */
  readonly sort: HitSort | null
}

export const allHits: HitsSettings = { find: '', facets: {}, grade: null, side: null, sort: null }

const none = 'none'

const isKnown = ({ dataset, places, kinds, elements }: Model, facet: FacetName, text: string): boolean => {
  const { projectBoxes, indicatorCategories } = dataset.metamodel
  switch (facet) {
    case 'item':
      return itemKinds.some((kind) => kind === text)
    case 'place':
      return places.has(text as PlaceId)
    case 'kind':
      return kinds.has(text as KindId)
    case 'department':
      return elements.has(text as ElementId)
    case 'box':
      return projectBoxes.some(({ id }) => String(id) === text)
    case 'category':
      return indicatorCategories.some(({ id }) => id === text)
    case 'year':
      return /^\d{4}$/.test(text)
  }
}

/** Null for what has no such thing; undefined for what the model does not know. */
const facetValueOf = (model: Model, facet: FacetName, text: string): FacetValue | undefined => {
  if (text === none) return null
  if (!isKnown(model, facet, text)) return undefined
  return facet === 'box' || facet === 'year' ? Number(text) : text
}

/** `place:hub,year:2025,box:none` → one value a facet. */
const readFacets = ({ model, value, reject }: Parameter): HitsSettings['facets'] => {
  const facets: Partial<Record<FacetName, FacetValue>> = {}
  for (const item of value.split(',').filter((part) => part !== '')) {
    const [name = '', text = '', ...more] = item.split(':')
    const facet = facetNames.find((each) => each === name)
    const known = facet && more.length === 0 ? facetValueOf(model, facet, text) : undefined
    if (facet && known !== undefined) facets[facet] = known
    else reject(item)
  }
  return facets
}

const isGrade = (text: string): text is Grade => grades.some((each) => each === text)
const isSide = (text: string): text is HitSide => hitSides.some((each) => each === text)
const isColumn = (text: string): text is HitColumn => hitColumnNames.some((each) => each === text)

/** `hops`, or `-hops` from the last to the first. */
const readSort = ({ value, reject }: Parameter): HitSort | null => {
  const by = value.replace(/^-/, '')
  if (isColumn(by)) return { by, down: value.startsWith('-') }
  reject()
  return null
}

/** The parameters of the table, each with what it says. */
export const hitsReaders: Readonly<Record<string, (parameter: Parameter) => Partial<HitsSettings>>> = {
  find: ({ value }) => ({ find: cleanedFind(value) }),
  facets: (parameter) => ({ facets: readFacets(parameter) }),
  grade: (parameter) => ({ grade: knownItem(parameter, isGrade) }),
  side: (parameter) => ({ side: knownItem(parameter, isSide) }),
  sort: (parameter) => ({ sort: readSort(parameter) }),
}

/** `find=云&facets=place:hub,year:2025&grade=severe&side=only-a&sort=-hops` */
export const formatHits = ({ find, facets, grade, side, sort }: HitsSettings): readonly string[] => [
  formatFind('find', find),
  formatList(
    'facets',
    facetNames.flatMap((name) => (facets[name] === undefined ? [] : [`${name}:${facets[name] ?? none}`])),
  ),
  formatItem('grade', grade),
  formatItem('side', side),
  formatItem('sort', sort && `${sort.down ? '-' : ''}${sort.by}`),
]
