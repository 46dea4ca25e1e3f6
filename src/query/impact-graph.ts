import { type Basis, bases } from '#model/citation.ts'
import type { ElementId } from '#model/id.ts'
import { type ImpactStepKind, impactStepKinds } from '#model/impact-event.ts'
import type { Indicator } from '#model/indicator.ts'
import { elementOf, type Model } from '#model/model.ts'
import type { Project, ProjectRole } from '#model/project.ts'
import { type Adjacency, addLink, at, buildAdjacency, type Links, noLinks } from './adjacency.ts'
import { type DependencyGraph, dependencyGraphOf, idAt } from './dependency-graph.ts'

/** What a hit falls on. An owner is an element that answers for something that is hit: it is told, not hit. */
export type ImpactItem =
  | { readonly kind: 'element' | 'owner'; readonly id: ElementId }
  | { readonly kind: 'project'; readonly id: Project['id'] }
  | { readonly kind: 'indicator'; readonly id: Indicator['id'] }

export const itemKinds: readonly ImpactItem['kind'][] = ['element', 'project', 'indicator', 'owner']

/**
 * Everything an event can go over, one link each: relations, wholes and parts, projects, indicators, owners. Nodes are
 * the elements under their indices in the dependency graph, then projects, indicators and owners, each by id.
 */
export interface ImpactGraph {
  readonly graph: DependencyGraph
  readonly items: readonly ImpactItem[]
  /** By `itemKey`. */
  readonly nodeOf: ReadonlyMap<string, number>
  /** From what is hit to what it hits. Labels below the number of relations are relations. */
  readonly links: Adjacency
  /** For each label: the index of the relation's type; for other steps, the number of types and then that of the step. */
  readonly classOf: Int32Array
  /** For each label, as an index into `bases`. */
  readonly basisOf: Int32Array
}

/** Links with their classes and bases, while they are gathered. */
interface Gathering {
  readonly links: Links
  readonly classes: number[]
  readonly bases: number[]
  readonly types: number
}

const addStep = (
  { links, classes, bases: found, types }: Gathering,
  step: ImpactStepKind,
  [from, to]: readonly [number, number],
  basis: Basis,
): void => {
  addLink(links, from, to, classes.length)
  classes.push(types + impactStepKinds.indexOf(step))
  found.push(bases.indexOf(basis))
}

const gatherRelations = ({ links }: Gathering, { stoodOnBy, ids }: DependencyGraph): void => {
  for (let element = 0; element < ids.length; element++) {
    const last = at(stoodOnBy.starts, element + 1)
    for (let link = at(stoodOnBy.starts, element); link < last; link++) {
      addLink(links, element, at(stoodOnBy.ends, link), at(stoodOnBy.labels, link))
    }
  }
}

const gatherParts = (into: Gathering, graph: DependencyGraph): void => {
  graph.parents.forEach((whole, part) => {
    if (whole < 0) return
    const { basis } = elementOf(graph.model, idAt(graph, part))
    addStep(into, 'whole-to-part', [whole, part], basis)
    addStep(into, 'part-to-whole', [part, whole], basis)
  })
}

const turned: Readonly<Record<ProjectRole, ImpactStepKind>> = {
  builds: 'built-by',
  extends: 'extended-by',
  serves: 'served-by',
}

type NodeOf = (kind: ImpactItem['kind'], id: string) => number

const gatherProjects = (into: Gathering, projects: readonly Project[], nodeOf: NodeOf): void => {
  for (const { id, links, owner, ownerBasis } of projects) {
    const project = nodeOf('project', id)
    for (const { element, role, basis } of links) {
      const touched = nodeOf('element', element)
      addStep(into, role, [project, touched], basis)
      addStep(into, turned[role], [touched, project], basis)
    }
    if (owner) addStep(into, 'owned-by', [project, nodeOf('owner', owner)], ownerBasis ?? 'stated')
  }
}

const gatherIndicators = (into: Gathering, indicators: readonly Indicator[], nodeOf: NodeOf): void => {
  for (const { id, measures } of indicators) {
    const indicator = nodeOf('indicator', id)
    for (const { element, basis } of measures) {
      addStep(into, 'measures', [indicator, nodeOf('element', element)], basis)
      addStep(into, 'measured-by', [nodeOf('element', element), indicator], basis)
    }
  }
}

const gatherOwners = (into: Gathering, { ids, model }: DependencyGraph, nodeOf: NodeOf): void => {
  ids.forEach((id, node) => {
    const { owner, basis } = elementOf(model, id)
    if (owner) addStep(into, 'owned-by', [node, nodeOf('owner', owner)], basis)
  })
}

/** An item in one word, unlike that of any other: a body that is told is not the same as that body hit. */
export const itemKey = (kind: ImpactItem['kind'], id: string): string =>
  kind === 'owner' ? `owner ${id}` : id

const byId = <Item extends { readonly id: string }>(items: Iterable<Item>): Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1))

const itemsOf = ({ ids, model }: DependencyGraph): ImpactItem[] => {
  const owners = [...model.elements.values(), ...model.projects.values()].flatMap(({ owner }) => owner ?? [])
  return [
    ...ids.map((id) => ({ kind: 'element' as const, id })),
    ...byId(model.projects.values()).map(({ id }) => ({ kind: 'project' as const, id })),
    ...byId(model.indicators.values()).map(({ id }) => ({ kind: 'indicator' as const, id })),
    ...[...new Set(owners)].sort().map((id) => ({ kind: 'owner' as const, id })),
  ]
}

/** Joins all that an event can go over into one graph. Linear but for the sorting of ids. */
export const buildImpactGraph = (graph: DependencyGraph): ImpactGraph => {
  const { model } = graph
  const items = itemsOf(graph)
  const nodes = new Map(items.map(({ kind, id }, node) => [itemKey(kind, id), node]))
  const nodeOf: NodeOf = (kind, id) => nodes.get(itemKey(kind, id)) ?? -1
  const into: Gathering = {
    links: noLinks(),
    classes: [...graph.typeOf],
    bases: [...graph.basisOf],
    types: graph.types.length,
  }
  gatherRelations(into, graph)
  gatherParts(into, graph)
  gatherProjects(into, byId(model.projects.values()), nodeOf)
  gatherIndicators(into, byId(model.indicators.values()), nodeOf)
  gatherOwners(into, graph, nodeOf)
  return {
    graph,
    items,
    nodeOf: nodes,
    links: buildAdjacency(items.length, into.links),
    classOf: Int32Array.from(into.classes),
    basisOf: Int32Array.from(into.bases),
  }
}

const known = new WeakMap<Model, ImpactGraph>()

/** The impact graph of a model, built at the first question and kept as long as the model. */
export const impactGraphOf = (model: Model): ImpactGraph => {
  const graph = known.get(model) ?? buildImpactGraph(dependencyGraphOf(model))
  known.set(model, graph)
  return graph
}
