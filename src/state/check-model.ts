import type { Dataset } from '#model/dataset.ts'
import { buildModel } from '#model/model.ts'
import { findWeaknesses } from '#query/health.ts'
import type { Finding } from '#query/health-finding.ts'
import type { RuleSetting } from '#query/health-rules.ts'

/** What is to be checked, in a form that can be sent to a worker. */
export interface CheckWish {
  readonly dataset: Dataset
  /** Rules that are on. */
  readonly rules: readonly RuleSetting[]
}

/** Checks a model rule by rule, and hands over what each found as soon as it is known. */
export const checkModel = (
  { dataset, rules }: CheckWish,
  onFound: (findings: readonly Finding[]) => void,
): void => {
  const model = buildModel(dataset)
  for (const rule of rules) onFound(findWeaknesses(model, [rule]))
}
