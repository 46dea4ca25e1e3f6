import type { HealthRuleId } from '#model/health.ts'
import type { Model } from '#model/model.ts'
import { findWeaknesses } from '#query/health.ts'
import type { Finding } from '#query/health-finding.ts'
import { ruleSettingsOf } from '#query/health-rules.ts'
import { type Fixture, fixtureModel } from '../fixtures/models/build-fixture.ts'

/** Two bands and what a test puts in them. */
export const modelOf = (
  elements: Fixture['elements'] & object,
  relations: readonly string[] = [],
  more: Partial<Fixture> = {},
): Model =>
  fixtureModel({
    layers: ['ground', 'middle', 'top'],
    pillars: { guard: 'right' },
    elements,
    relations,
    ...more,
  })

/** What one rule finds, told what a test tells it. The ids of a fixture are its names. */
export const findingsOf = (model: Model, rule: HealthRuleId, told: object = {}): Finding[] =>
  findWeaknesses(
    model,
    ruleSettingsOf(model)
      .filter((setting) => setting.rule === rule)
      .map((setting) => ({ ...setting, ...told })),
  )

/** One line a finding: its subjects, and its relations where it has any: `a b by a--uses--b`. */
export const findingLines = (model: Model, rule: HealthRuleId, told: object = {}): string[] =>
  findingsOf(model, rule, told).map(({ elements, relations }) =>
    [elements.join(' '), ...(relations.length > 0 ? ['by', ...relations] : [])].join(' '),
  )
