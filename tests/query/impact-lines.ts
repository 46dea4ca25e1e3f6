import type { Dataset } from '#model/dataset.ts'
import type { ImpactEvent } from '#model/impact-event.ts'
import { buildModel, type Model } from '#model/model.ts'
import { compareImpacts } from '#query/compare-impacts.ts'
import { type Impact, type ImpactHit, impactOf } from '#query/impact.ts'
import type { ImpactStep } from '#query/impact-step.ts'
import { type ImpactWish, plainWish } from '#query/impact-wish.ts'
import { datasetOf, type Fixture } from '../fixtures/models/build-fixture.ts'
import { asIds } from './query-lines.ts'

/** What a fixture cannot say in its own words. */
export interface Extras {
  /** Relation types that are weak, written with blanks between; the others are strong. */
  readonly weak?: string
  /** Element or project → the element that answers for it. */
  readonly owners?: Readonly<Record<string, string>>
  readonly events?: readonly ImpactEvent[]
}

/** The model of a fixture with weak types, owners and events. */
export const impactModel = (
  fixture: Fixture,
  { weak = '', owners = {}, events = [] }: Extras = {},
): Model => {
  const dataset = datasetOf(fixture)
  const owned = <Item extends { readonly id: string }>(item: Item) =>
    owners[item.id] === undefined ? item : { ...item, owner: owners[item.id] }
  return buildModel({
    ...dataset,
    metamodel: {
      ...dataset.metamodel,
      events,
      relationTypes: dataset.metamodel.relationTypes.map((type) => ({
        ...type,
        strength: weak.split(' ').includes(type.id) ? 'weak' : 'strong',
      })),
    },
    elements: dataset.elements.map(owned),
    projects: dataset.projects.map(owned),
  } as Dataset)
}

/** A wish in words: the ids of a fixture are its names. */
export type Adjusted = Partial<Record<keyof ImpactWish, unknown>>

export const wishOf = (origins: string, adjusted: Adjusted = {}, event = 'outage'): ImpactWish => ({
  ...plainWish(event as ImpactWish['event'], asIds(origins)),
  ...(adjusted as Partial<ImpactWish>),
})

/** What an outage, or another event, of some items hits; their ids written with blanks between. */
export const impactFrom = (model: Model, origins: string, adjusted?: Adjusted, event?: string): Impact =>
  impactOf(model, wishOf(origins, adjusted, event))

/** `app`, `lake = store` for twins, `owner lock` for a body that is told. */
export const nameOf = ({ item, twins }: ImpactHit): string =>
  [item.kind === 'owner' ? `owner ${item.id}` : item.id, ...twins.flatMap((twin) => ['=', twin])].join(' ')

/** One line a ring: `moderate 2: app, lake = store`. */
export const hitLines = ({ hits }: Impact): string[] => {
  const rings = new Map<string, string[]>()
  for (const hit of hits) {
    const ring = `${hit.grade} ${hit.hops}`
    rings.set(ring, [...(rings.get(ring) ?? []), nameOf(hit)])
  }
  return [...rings].map(([ring, names]) => `${ring}: ${names.join(', ')}`)
}

const joint = ({ kind, relation }: ImpactStep): string => (relation ? `${relation.type}` : kind)

/** `gate –supports→ tickets –measured-by→ indicator-flow`; a tie as `=`. */
export const pathLine = (steps: readonly ImpactStep[]): string =>
  steps.reduce(
    (line, step) => (step.kind === 'tie' ? `${line} = ${step.to}` : `${line} –${joint(step)}→ ${step.to}`),
    `${steps[0]?.from ?? ''}`,
  )

/** How an item is hit. */
export const pathTo = (impact: Impact, id: string, kind: ImpactHit['item']['kind'] = 'element'): string => {
  const hit = impact.hitOf(kind, id)
  return hit ? pathLine(impact.pathOf(hit)) : 'not hit'
}

/** `a: app`, `b: desk`, `changed: hub severe → moderate`. */
export const differenceLines = (a: Impact, b: Impact): string[] => {
  const { onlyA, onlyB, changed } = compareImpacts(a, b)
  return [
    ...onlyA.map((hit) => `a: ${nameOf(hit)}`),
    ...onlyB.map((hit) => `b: ${nameOf(hit)}`),
    ...changed.map((pair) => `changed: ${nameOf(pair.a)} ${pair.a.grade} → ${pair.b.grade}`),
  ]
}
