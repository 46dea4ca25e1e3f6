import type { HealthRuleId } from '#model/health.ts'
import { type DependencyGraph, dependencyGraphOf } from './dependency-graph.ts'
import { findInferenceOnly } from './health-bases.ts'
import {
  findIdleIndicators,
  findIdleProjects,
  findNoIndicator,
  findNoProject,
  findNoRelation,
  findUnprotected,
} from './health-coverage.ts'
import { findCycles } from './health-cycles.ts'
import { findMostDependedUpon, findMostDependent } from './health-degrees.ts'
import type { Finding, Found } from './health-finding.ts'
import { findAround, findSkips, findUpward } from './health-layers.ts'
import type { RuleSetting } from './health-rules.ts'
import { findSoleJoints, findSoleSupports } from './health-single-points.ts'

type Rule = (graph: DependencyGraph, setting: RuleSetting) => Found[]

const findBy: Readonly<Record<HealthRuleId, Rule>> = {
  cycle: findCycles,
  upward: findUpward,
  'skips-layer': findSkips,
  'around-layer': findAround,
  'sole-support': findSoleSupports,
  'sole-joint': findSoleJoints,
  'most-depended-upon': findMostDependedUpon,
  'most-dependent': findMostDependent,
  'no-relation': findNoRelation,
  'no-project': findNoProject,
  'no-indicator': findNoIndicator,
  'idle-project': findIdleProjects,
  'idle-indicator': findIdleIndicators,
  unprotected: findUnprotected,
  'inference-only': findInferenceOnly,
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, as eight hexadecimal digits. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** `no-project:cloud`; of what is about several, `cycle:cloud~2-9f3a1c07`. Stands in an address without escaping. */
const findingIdOf = ({ rule, key }: Found): string => {
  const [first = '', ...more] = [...key].sort()
  const rest = more.length === 0 ? '' : `~${more.length}-${hashOf([first, ...more].join(' '))}`
  return `${rule}:${first}${rest}`
}

/**
 * What the rules that are on find in a model, rule by rule in the order of the settings, each from the worst down. The
 * rules are [H1] to [H15] of docs/queries.md.
 */
export const findWeaknesses = (
  model: DependencyGraph['model'],
  settings: readonly RuleSetting[],
): Finding[] => {
  const graph = dependencyGraphOf(model)
  return settings
    .filter(({ isOn }) => isOn)
    .flatMap((setting) =>
      findBy[setting.rule](graph, setting).map(
        (found): Finding => ({
          ...found,
          id: findingIdOf(found),
          severity: setting.severity,
        }),
      ),
    )
}
