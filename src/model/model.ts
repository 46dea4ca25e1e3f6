import type { Dataset } from './dataset.ts'
import type { Element } from './element.ts'
import type {
  ContainerId,
  ElementId,
  IndicatorId,
  KindId,
  LayerId,
  PillarId,
  PlaceId,
  ProjectId,
  RelationId,
  RelationTypeId,
  SourceId,
} from './id.ts'
import type { Indicator, Measure } from './indicator.ts'
import type { Kind, Layer, Pillar, RelationType } from './metamodel.ts'
import type { Project, ProjectLink } from './project.ts'
import type { Relation } from './relation.ts'
import type { Source } from './source.ts'

/** A project's link, read from the element's side. */
export interface LinkedProject {
  readonly project: Project
  readonly link: ProjectLink
}

/** An indicator's measure, read from the element's side. */
export interface LinkedIndicator {
  readonly indicator: Indicator
  readonly measure: Measure
}

/**
 * A dataset with its references followed. Built once, never changed; every list keeps the order of the files.
 * All references of the dataset must resolve: the parser has dropped those that do not.
 */
export interface Model {
  readonly dataset: Dataset
  /** From the base upward. */
  readonly layers: readonly Layer[]
  readonly pillars: readonly Pillar[]
  readonly places: ReadonlyMap<PlaceId, Layer | Pillar>
  readonly kinds: ReadonlyMap<KindId, Kind>
  readonly relationTypes: ReadonlyMap<RelationTypeId, RelationType>
  readonly elements: ReadonlyMap<ElementId, Element>
  readonly relations: ReadonlyMap<RelationId, Relation>
  readonly projects: ReadonlyMap<ProjectId, Project>
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly children: ReadonlyMap<ContainerId, readonly ElementId[]>
  readonly relationsFrom: ReadonlyMap<ElementId, readonly Relation[]>
  readonly relationsTo: ReadonlyMap<ElementId, readonly Relation[]>
  readonly projectsOfElement: ReadonlyMap<ElementId, readonly LinkedProject[]>
  readonly indicatorsOfElement: ReadonlyMap<ElementId, readonly LinkedIndicator[]>
}

/** Groups items under a key, keeping their order. */
const groupBy = <Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

const byId = <Item extends { readonly id: unknown }>(items: readonly Item[]): Map<Item['id'], Item> =>
  new Map(items.map((item) => [item.id, item]))

const linkedProjects = (projects: readonly Project[]): [ElementId, LinkedProject][] =>
  projects.flatMap((project) =>
    project.links.map((link): [ElementId, LinkedProject] => [link.element, { project, link }]),
  )

const linkedIndicators = (indicators: readonly Indicator[]): [ElementId, LinkedIndicator][] =>
  indicators.flatMap((indicator) =>
    indicator.measures.map((measure): [ElementId, LinkedIndicator] => [
      measure.element,
      { indicator, measure },
    ]),
  )

const groupPairs = <Key, Value>(pairs: readonly [Key, Value][]): Map<Key, Value[]> =>
  new Map([...groupBy(pairs, ([key]) => key)].map(([key, group]) => [key, group.map(([, value]) => value)]))

/** Indexes a parsed dataset. Throws nothing; linear in the size of the dataset. */
export const buildModel = (dataset: Dataset): Model => {
  const layers = [...dataset.metamodel.layers].sort((a, b) => a.order - b.order)
  const places = new Map<PlaceId, Layer | Pillar>(
    [...layers, ...dataset.metamodel.pillars].map((place) => [place.id, place]),
  )
  const children = groupBy(dataset.elements, (element) => containerOf(element))
  return {
    dataset,
    layers,
    pillars: dataset.metamodel.pillars,
    places,
    kinds: byId(dataset.metamodel.kinds),
    relationTypes: byId(dataset.metamodel.relationTypes),
    elements: byId(dataset.elements),
    relations: byId(dataset.relations),
    projects: byId(dataset.projects),
    indicators: byId(dataset.indicators),
    sources: byId(dataset.sources),
    children: new Map([...children].map(([id, group]) => [id, group.map((element) => element.id)])),
    relationsFrom: groupBy(dataset.relations, (relation) => relation.from),
    relationsTo: groupBy(dataset.relations, (relation) => relation.to),
    projectsOfElement: groupPairs(linkedProjects(dataset.projects)),
    indicatorsOfElement: groupPairs(linkedIndicators(dataset.indicators)),
  }
}

/** The layer or pillar an element stands in. */
export const placeOf = (element: Element): PlaceId => {
  const place: LayerId | PillarId | undefined = element.layer ?? element.pillar
  if (place === undefined) throw new Error(`element without a place: ${element.id}`)
  return place
}

/** What an element stands in directly: its parent, or its layer or pillar. */
export const containerOf = (element: Element): ContainerId => element.parent ?? placeOf(element)

/** The element of that id. Throws for an id that the model does not hold. */
export const elementOf = (model: Model, id: ElementId): Element => {
  const element = model.elements.get(id)
  if (!element) throw new Error(`unknown element: ${id}`)
  return element
}

/** The containers around an element, nearest first, ending with its layer or pillar. */
export const ancestorsOf = (model: Model, id: ElementId): ContainerId[] => {
  const chain: ContainerId[] = []
  let element = elementOf(model, id)
  while (element.parent !== undefined) {
    chain.push(element.parent)
    element = elementOf(model, element.parent)
  }
  chain.push(placeOf(element))
  return chain
}

/** The elements directly inside a container. */
export const childrenOf = (model: Model, id: ContainerId): readonly ElementId[] =>
  model.children.get(id) ?? []

/** All elements inside a container, at any depth, itself not counted. Iterative: depth is the user's to choose. */
export const descendantsOf = (model: Model, id: ContainerId): ElementId[] => {
  const found: ElementId[] = []
  const waiting: ElementId[] = [...childrenOf(model, id)].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next)
    waiting.push(...[...childrenOf(model, next)].reverse())
  }
  return found
}

export const isElementId = (model: Model, id: string): id is ElementId => model.elements.has(id as ElementId)
export const isProjectId = (model: Model, id: string): id is ProjectId => model.projects.has(id as ProjectId)
export const isPlaceId = (model: Model, id: string): id is PlaceId => model.places.has(id as PlaceId)
