import { describe, expect, test } from 'vitest'
import type { RelationId, RelationTypeId } from '#model/id.ts'
import { carryOf, withRelationCarry, withStepCarry, withTypeCarry } from '#query/adjust-wish.ts'
import type { ImpactRule } from '#query/impact-rules.ts'

const weak: ImpactRule = { strength: 'weak', hops: 2, origin: 'event' }
const stopped: ImpactRule = { strength: 'none', hops: 1, origin: 'event' }
const [uses, gate] = ['uses' as RelationTypeId, 'tickets--uses--gate' as RelationId]

describe('[I17] a rule that a person changes', () => {
  test('keeps what is not changed of it', () => {
    expect(carryOf(weak, { strength: 'strong' })).toEqual({ strength: 'strong', hops: 2 })
    expect(carryOf(weak, { hops: 4 })).toEqual({ strength: 'weak', hops: 4 })
    expect(carryOf(weak, { hops: null })).toEqual({ strength: 'weak', hops: null })
  })

  test('that stops goes nowhere, and one that no longer does goes all the way', () => {
    expect(carryOf(weak, { strength: 'none' })).toEqual({ strength: 'none' })
    expect(carryOf(stopped, { strength: 'strong' })).toEqual({ strength: 'strong', hops: null })
  })
})

describe('[I17] an adjustment', () => {
  test('takes the place of the one about the same thing, and is taken back by nothing', () => {
    const once = withTypeCarry([], uses, { strength: 'weak' })
    expect(withTypeCarry(once, uses, { strength: 'none' })).toEqual([{ type: 'uses', strength: 'none' }])
    expect(withTypeCarry(once, uses, null)).toEqual([])
    expect(withStepCarry([], 'builds', { strength: 'none' })).toEqual([{ step: 'builds', strength: 'none' }])
    expect(withStepCarry([{ step: 'builds', strength: 'none' }], 'builds', null)).toEqual([])
    expect(withRelationCarry([], gate, 'none')).toEqual([{ relation: gate, strength: 'none' }])
    expect(withRelationCarry([{ relation: gate, strength: 'none' }], gate, null)).toEqual([])
  })
})
