import type { RelationTypeId } from '#model/id.ts'
import {
  type Carry,
  type CarryStrength,
  type ImpactEvent,
  type ImpactStepKind,
  impactStepKinds,
} from '#model/impact-event.ts'
import type { RelationType } from '#model/metamodel.ts'
import type { Model } from '#model/model.ts'
import { defaultSteps, impactEventsOf } from './impact-events.ts'
import type { ImpactWish } from './impact-wish.ts'

/** Who said how an event goes over something: the type or the format, the event, or the person for this run. */
export type RuleOrigin = 'declared' | 'event' | 'run'

/** How an event goes over relations of one type, or over one kind of step. */
export interface ImpactRule {
  readonly strength: CarryStrength
  /** Steps from here, this one counted; null for as many as there are. */
  readonly hops: number | null
  readonly origin: RuleOrigin
}

/** All rules of a run, as they are shown and as they are followed. */
export interface ImpactRules {
  /** Of the types along which anything depends on anything; the others carry nothing. */
  readonly types: ReadonlyMap<RelationTypeId, ImpactRule>
  readonly steps: ReadonlyMap<ImpactStepKind, ImpactRule>
}

/** A carry with its hops written out: strong goes all the way, weak one step. */
export const ruleOf = ({ strength, hops }: Carry, origin: RuleOrigin): ImpactRule => ({
  strength,
  hops: hops === undefined ? (strength === 'strong' ? null : 1) : hops,
  origin,
})

const typeRule = (type: RelationType, event: ImpactEvent, wish: ImpactWish): ImpactRule => {
  const own = wish.types.find((carry) => carry.type === type.id)
  if (own) return ruleOf(own, 'run')
  const said = event.relations.find((carry) => carry.type === type.id) ?? event[type.strength]
  return said ? ruleOf(said, 'event') : ruleOf({ strength: type.strength }, 'declared')
}

const stepRule = (step: ImpactStepKind, event: ImpactEvent, wish: ImpactWish): ImpactRule => {
  const own = wish.steps.find((carry) => carry.step === step)
  if (own) return ruleOf(own, 'run')
  const said = event.steps.find((carry) => carry.step === step)
  return said ? ruleOf(said, 'event') : ruleOf(defaultSteps[step], 'declared')
}

/** The event that a wish names. Throws for one that the model does not have. */
export const eventOf = (model: Model, wish: Pick<ImpactWish, 'event'>): ImpactEvent => {
  const event = impactEventsOf(model).find(({ id }) => id === wish.event)
  if (!event) throw new Error(`unknown event: ${wish.event}`)
  return event
}

/** How the event of a wish goes over everything, with the person's adjustments: [I2], [I3] and [I12] of docs/impact.md. */
export const impactRulesOf = (model: Model, wish: ImpactWish): ImpactRules => {
  const event = eventOf(model, wish)
  const walked = [...model.relationTypes.values()].filter(
    ({ dependency, sameThing }) => dependency !== 'none' && !sameThing,
  )
  return {
    types: new Map(walked.map((type) => [type.id, typeRule(type, event, wish)])),
    steps: new Map(impactStepKinds.map((step) => [step, stepRule(step, event, wish)])),
  }
}
