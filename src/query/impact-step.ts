import { type Basis, bases, type Citation } from '#model/citation.ts'
import { type Grade, type ImpactStepKind, impactStepKinds } from '#model/impact-event.ts'
import { elementOf, type Model } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import { at } from './adjacency.ts'
import { relationAt } from './dependency-graph.ts'
import type { ImpactGraph, ImpactItem } from './impact-graph.ts'
import type { TieStep } from './impact-things.ts'
import type { ItemId } from './impact-wish.ts'

/**
 * One step of the way from an origin to what is hit: over a relation, either way round; over a tie to the same thing
 * elsewhere, which costs no hop; or one of the other steps.
 */
export interface ImpactStep {
  readonly kind: 'relation' | 'tie' | ImpactStepKind
  readonly from: ItemId
  readonly to: ItemId
  /** Of a relation or a tie; null otherwise. */
  readonly relation: Relation | null
  /** What the step rests on, and where that is written. */
  readonly basis: Basis
  readonly citations: readonly Citation[]
  /** How badly the thing is hit that the step leads to. */
  readonly grade: Grade
}

/** A step as the spread knows it: the nodes at its ends, and its label. */
export interface RawStep {
  readonly from: number
  readonly to: number
  readonly label: number
}

const itemAt = ({ items }: ImpactGraph, node: number): ImpactItem => {
  const item = items[node]
  if (item === undefined) throw new Error(`no item at node: ${node}`)
  return item
}

const citationsOf = (model: Model, item: ImpactItem): readonly Citation[] => {
  switch (item.kind) {
    case 'element':
    case 'owner':
      return elementOf(model, item.id).citations
    case 'project':
      return model.projects.get(item.id)?.citations ?? []
    case 'indicator':
      return model.indicators.get(item.id)?.citations ?? []
  }
}

/** Who states the step: the part of a nesting, the project or the indicator of a link, what has the owner. */
const statedBy = (step: ImpactStepKind, from: ImpactItem, to: ImpactItem): ImpactItem => {
  switch (step) {
    case 'whole-to-part':
    case 'built-by':
    case 'extended-by':
    case 'served-by':
    case 'measured-by':
      return to
    case 'part-to-whole':
    case 'builds':
    case 'extends':
    case 'serves':
    case 'measures':
    case 'owned-by':
      return from
  }
}

const basisAt = (index: number): Basis => {
  const basis = bases[index]
  if (basis === undefined) throw new Error(`no basis at index: ${index}`)
  return basis
}

/** A step in the words of the model. */
export const buildImpactStep = (
  impact: ImpactGraph,
  { from, to, label }: RawStep,
  grade: Grade,
): ImpactStep => {
  const { graph } = impact
  const [near, far] = [itemAt(impact, from), itemAt(impact, to)]
  const ends = { from: near.id, to: far.id, grade, basis: basisAt(at(impact.basisOf, label)) }
  if (label < graph.relations.length) {
    const relation = relationAt(graph, label)
    return { kind: 'relation', ...ends, relation, citations: relation.citations }
  }
  const kind = impactStepKinds[at(impact.classOf, label) - graph.types.length]
  if (kind === undefined) throw new Error(`no step of label: ${label}`)
  return { kind, ...ends, relation: null, citations: citationsOf(graph.model, statedBy(kind, near, far)) }
}

/** A tie in the words of the model. */
export const buildTieStep = (impact: ImpactGraph, { from, to, tie }: TieStep, grade: Grade): ImpactStep => ({
  ...buildImpactStep(impact, { from, to, label: tie }, grade),
  kind: 'tie',
})
