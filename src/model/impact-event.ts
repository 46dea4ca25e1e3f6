import type { EventId, RelationTypeId } from './id.ts'
import type { Text } from './text.ts'

/** How badly something is hit. What it means in words, each event says for itself. */
export type Grade = 'severe' | 'moderate' | 'slight'

/** The worst first. */
export const grades: readonly Grade[] = ['severe', 'moderate', 'slight']

/** `strong` carries a grade on as it is, `weak` lowers it by one, `none` stops it. */
export type CarryStrength = 'strong' | 'weak' | 'none'

export const carryStrengths: readonly CarryStrength[] = ['strong', 'weak', 'none']

/** How an event goes over something. */
export interface Carry {
  readonly strength: CarryStrength
  /**
   * How many steps it goes from here, this one counted; null for as many as there are. Where absent, what is strong
   * goes all the way and what is weak one step.
   */
  readonly hops?: number | null
}

/**
 * What an event may go over besides relations, read from what is hit to what it hits: a whole and its part, a project
 * and what it builds, extends or serves, an indicator and what it measures, and who answers for something.
 */
export type ImpactStepKind =
  | 'whole-to-part'
  | 'part-to-whole'
  | 'builds'
  | 'extends'
  | 'serves'
  | 'built-by'
  | 'extended-by'
  | 'served-by'
  | 'measures'
  | 'measured-by'
  | 'owned-by'

export const impactStepKinds: readonly ImpactStepKind[] = [
  'whole-to-part',
  'part-to-whole',
  'builds',
  'extends',
  'serves',
  'built-by',
  'extended-by',
  'served-by',
  'measures',
  'measured-by',
  'owned-by',
]

export interface TypeCarry extends Carry {
  readonly type: RelationTypeId
}

export interface StepCarry extends Carry {
  readonly step: ImpactStepKind
}

/** Something that can happen to an element, a project or an indicator, and how it goes on from there. */
export interface ImpactEvent {
  readonly id: EventId
  readonly name: Text
  readonly summary: Text
  /** Whether it lasts a number of months, which is then asked for. */
  readonly months?: boolean
  /** What each grade means: it fails, it is degraded, it is touched. */
  readonly effects: Readonly<Record<Grade, Text>>
  /** How it goes over relations whose type is strong, and over those whose type is weak. */
  readonly strong?: Carry
  readonly weak?: Carry
  /** Types over which it goes in a way of their own. */
  readonly relations: readonly TypeCarry[]
  /** Steps other than relations over which it goes otherwise than `defaultSteps` says. */
  readonly steps: readonly StepCarry[]
}
