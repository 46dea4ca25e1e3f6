import { type Basis, bases } from '#model/citation.ts'
import type { RelationId } from '#model/id.ts'
import { type CarryStrength, grades, type ImpactStepKind, impactStepKinds } from '#model/impact-event.ts'
import { at } from './adjacency.ts'
import type { ImpactGraph } from './impact-graph.ts'
import { type ImpactRule, type ImpactRules, ruleOf } from './impact-rules.ts'
import type { RelationCarry } from './impact-wish.ts'

/** More steps than any model has: no limit. */
export const endless = 0x3fffffff

/** The rules of a run as numbers, for looking them up millions of times. */
export interface ImpactTables {
  /** For each label of the graph, the number of its rule. */
  readonly ruleOf: Int32Array
  /** For each rule and grade, at `rule * grades.length + grade`: the grade after the step, -1 where there is none. */
  readonly gradeAfter: Int32Array
  /** For each rule: how many steps may be taken after this one. */
  readonly leftAfter: Int32Array
  /** For each rule: how many of the steps left it takes. */
  readonly cost: Int32Array
}

/** Steps that mark what has to know and take none of the steps left: [I4] of docs/impact.md. */
const marks: ReadonlySet<ImpactStepKind> = new Set([
  'built-by',
  'extended-by',
  'served-by',
  'measured-by',
  'owned-by',
])

const stopped: ImpactRule = { strength: 'none', hops: 1, origin: 'declared' }

const gradeAfter = (strength: CarryStrength, grade: number): number => {
  if (strength === 'none') return -1
  const after = strength === 'weak' ? grade + 1 : grade
  return after < grades.length ? after : -1
}

interface NumberedRule extends ImpactRule {
  readonly step?: ImpactStepKind
}

/** A whole passes down nothing but its failure: [I6]. */
const isKept = ({ step }: NumberedRule, grade: number): boolean => step !== 'whole-to-part' || grade === 0

const tablesOf = (rules: readonly NumberedRule[]): Omit<ImpactTables, 'ruleOf'> => ({
  gradeAfter: Int32Array.from(
    rules.flatMap((rule) =>
      grades.map((_, grade) => (isKept(rule, grade) ? gradeAfter(rule.strength, grade) : -1)),
    ),
  ),
  leftAfter: Int32Array.from(rules, ({ hops }) => (hops === null ? endless : hops - 1)),
  cost: Int32Array.from(rules, ({ step }) => (step && marks.has(step) ? 0 : 1)),
})

/**
 * Numbers the rules of a run: types, steps, one that stops everything, and those of single relations. What rests on a
 * basis that is not wanted is stopped.
 */
export const buildImpactTables = (
  { graph, classOf, basisOf }: ImpactGraph,
  { types, steps }: ImpactRules,
  wantedBases: readonly Basis[] | null,
  relations: readonly RelationCarry[],
): ImpactTables => {
  const shared: NumberedRule[] = [
    ...graph.types.map((type) => types.get(type) ?? stopped),
    ...impactStepKinds.map((step) => ({ ...(steps.get(step) ?? stopped), step })),
    stopped,
  ]
  const own = new Map<RelationId, number>(
    relations.map(({ relation }, index) => [relation, shared.length + index]),
  )
  const wanted = Int32Array.from(bases, (basis) => (!wantedBases || wantedBases.includes(basis) ? 1 : 0))
  const ruleNumbers = classOf.map((rule, label) =>
    at(wanted, at(basisOf, label)) === 1 ? rule : shared.length - 1,
  )
  if (own.size > 0) {
    graph.relations.forEach(({ id }, label) => {
      const rule = own.get(id)
      if (rule !== undefined && at(wanted, at(basisOf, label)) === 1) ruleNumbers[label] = rule
    })
  }
  return { ruleOf: ruleNumbers, ...tablesOf([...shared, ...relations.map((carry) => ruleOf(carry, 'run'))]) }
}
