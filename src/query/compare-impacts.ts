import type { Model } from '#model/model.ts'
import { type Impact, type ImpactHit, impactOf } from './impact.ts'

/** One thing as two answers have it. */
export interface HitPair {
  readonly a: ImpactHit
  readonly b: ImpactHit
}

/** Two answers about one model, side by side: [I20] of docs/impact.md. Lists keep the order of their answer. */
export interface ImpactDifference {
  readonly onlyA: readonly ImpactHit[]
  readonly onlyB: readonly ImpactHit[]
  /** Hit in both, with another grade. */
  readonly changed: readonly HitPair[]
  readonly same: readonly HitPair[]
}

/** The same thing in another answer, which may know it by a twin; null where it is not hit there. */
export const hitIn = (other: Impact, { item, twins }: ImpactHit): ImpactHit | null => {
  for (const id of [item.id, ...twins]) {
    const hit = other.hitOf(item.kind, id)
    if (hit) return hit
  }
  return null
}

/** Sorts what two answers hit. Linear. */
export const compareImpacts = (a: Impact, b: Impact): ImpactDifference => {
  const pairs = a.hits.flatMap((hit) => {
    const other = hitIn(b, hit)
    return other ? [{ a: hit, b: other }] : []
  })
  return {
    onlyA: a.hits.filter((hit) => !hitIn(b, hit)),
    onlyB: b.hits.filter((hit) => !hitIn(a, hit)),
    changed: pairs.filter((pair) => pair.a.grade !== pair.b.grade),
    same: pairs.filter((pair) => pair.a.grade === pair.b.grade),
  }
}

/** An answer without anything inferred or assumed, and what that changes: [I15]. */
export interface WithoutInference {
  readonly stated: Impact
  /** `a` is the answer with everything, `b` the one without. */
  readonly difference: ImpactDifference
}

export const withoutInference = (model: Model, whole: Impact): WithoutInference => {
  const stated = impactOf(model, { ...whole.wish, bases: ['stated'] })
  return { stated, difference: compareImpacts(whole, stated) }
}
