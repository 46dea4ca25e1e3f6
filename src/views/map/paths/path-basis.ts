import { type Basis, bases } from '#model/citation.ts'
import type { DependencyPath } from '#query/paths.ts'
import { firmestBasis } from '#visible-graph/lift-relations.ts'

/** A path holds as well as the weakest of its steps; null where it needs no relation. */
export const basisOf = ({ steps }: DependencyPath): Basis | null => {
  const each = steps.flatMap((step) => ('relations' in step ? [firmestBasis(step.relations)] : []))
  return bases.findLast((basis) => each.includes(basis)) ?? null
}
