import type { RelationId, RelationTypeId } from '#model/id.ts'
import type { Carry, CarryStrength, ImpactStepKind, StepCarry, TypeCarry } from '#model/impact-event.ts'
import type { ImpactRule } from './impact-rules.ts'
import type { RelationCarry } from './impact-wish.ts'

/** What a rule says, changed in one of its two parts, as a person says it for a run. */
export const carryOf = (rule: ImpactRule, change: Partial<Carry>): Carry => {
  // What stops goes nowhere; what begins to be carried on goes as far as its strength does.
  if (change.strength === 'none') return { strength: 'none' }
  if (change.strength !== undefined)
    return { strength: change.strength, hops: rule.strength === 'none' ? null : rule.hops }
  return { strength: rule.strength, hops: change.hops ?? null }
}

/** The adjustments with this one in place of the one about the same type. */
export const withTypeCarry = (
  types: readonly TypeCarry[],
  type: RelationTypeId,
  carry: Carry | null,
): readonly TypeCarry[] => [
  ...types.filter((each) => each.type !== type),
  ...(carry ? [{ type, ...carry }] : []),
]

export const withStepCarry = (
  steps: readonly StepCarry[],
  step: ImpactStepKind,
  carry: Carry | null,
): readonly StepCarry[] => [
  ...steps.filter((each) => each.step !== step),
  ...(carry ? [{ step, ...carry }] : []),
]

/** Null takes the adjustment back. */
export const withRelationCarry = (
  relations: readonly RelationCarry[],
  relation: RelationId,
  strength: CarryStrength | null,
): readonly RelationCarry[] => [
  ...relations.filter((each) => each.relation !== relation),
  ...(strength ? [{ relation, strength }] : []),
]
