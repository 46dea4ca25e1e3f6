import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { healthRules } from '#model/health.ts'
import { buildModel, type Model } from '#model/model.ts'
import { findWeaknesses } from '#query/health.ts'
import { type RuleChange, ruleSettingsOf } from '#query/health-rules.ts'
import { emptyModel } from '../fixtures/models/empty.ts'
import { anyTypedModel, reordered } from './any-graph.ts'
import { findingsOf, modelOf } from './health-lines.ts'

const settings = (model: Model, ...changes: RuleChange[]) => ruleSettingsOf(model, changes)

/** Every rule on, told enough to find something. */
const eager = (model: Model) =>
  findWeaknesses(
    model,
    settings(model).map((setting) => ({
      ...setting,
      least: 1,
      ...(setting.rule === 'unprotected' ? { types: [...model.relationTypes.keys()] } : {}),
    })),
  )

describe('rules', () => {
  const two = { a: 'ground', b: 'ground' }
  const model = modelOf(two, ['a → b uses', 'a → b supports'], {
    healthRules: [
      { rule: 'cycle', severity: 'high' },
      { rule: 'no-project', enabled: false, places: ['top'] },
    ],
  })
  const settingOf = (rule: string, ...changes: RuleChange[]) =>
    settings(model, ...changes).find((setting) => setting.rule === rule)

  test('[H20] each is as it is by itself, changed by the dataset, changed by the visitor', () => {
    expect(settings(model).map(({ rule }) => rule)).toEqual(healthRules)
    expect(settingOf('sole-support')).toEqual({
      rule: 'sole-support',
      isOn: true,
      severity: 'high',
      least: 3,
      top: 10,
    })
    expect(settingOf('cycle')).toEqual({ rule: 'cycle', isOn: true, severity: 'high' })
    expect(settingOf('no-project')).toEqual({
      rule: 'no-project',
      isOn: false,
      severity: 'low',
      places: ['top'],
    })
    expect(settingOf('cycle', { rule: 'cycle', severity: 'low' })).toMatchObject({
      isOn: true,
      severity: 'low',
    })
    expect(settingOf('no-project', { rule: 'no-project', isOn: true })).toMatchObject({
      isOn: true,
      places: ['top'],
    })
  })

  test('[H21] one that is off finds nothing', () => {
    const rulesFound = (...changes: RuleChange[]) =>
      new Set(findWeaknesses(model, settings(model, ...changes)).map(({ rule }) => rule))
    expect(rulesFound()).toContain('cycle')
    expect(rulesFound()).not.toContain('no-project')
    expect(rulesFound({ rule: 'cycle', isOn: false })).not.toContain('cycle')
  })

  test('[H22] a finding is named by its rule and what it is about', () => {
    expect(findingsOf(model, 'no-indicator').map(({ id }) => id)).toEqual([
      'no-indicator:a',
      'no-indicator:b',
    ])
    expect(findingsOf(model, 'cycle').map(({ id }) => id)).toEqual(['cycle:a~1-10a3f9f2'])
  })

  test('[H22] keeps its name when the rest of the model changes, and loses it when it is about something else', () => {
    const ring = ['a → b uses', 'b → a uses']
    const idOf = (elements: Record<string, string>, relations: string[]) =>
      findingsOf(modelOf(elements, relations), 'cycle')[0]?.id
    const first = idOf(two, ring)
    expect(idOf({ ...two, c: 'top' }, [...ring, 'c → a uses'])).toBe(first)
    expect(idOf({ ...two, c: 'top' }, [...ring, 'c → a uses', 'a → c uses'])).not.toBe(first)
  })

  test('[H22] no two findings have the same name', () => {
    fc.assert(
      fc.property(anyTypedModel(), (any) => {
        const ids = eager(any).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('[H23] an empty model has no weaknesses', () => {
    expect(eager(emptyModel())).toEqual([])
  })

  test('[D4] what is found does not depend on the order of the files', () => {
    let found = 0
    fc.assert(
      fc.property(anyTypedModel(), (any) => {
        const findings = eager(any)
        found += findings.length
        expect(eager(reordered(any))).toEqual(findings)
      }),
    )
    expect(found).toBeGreaterThan(100)
  })

  test('every finding names elements and relations of the model', () => {
    fc.assert(
      fc.property(anyTypedModel(), (any) => {
        for (const { elements, relations } of eager(any)) {
          expect(elements.every((id) => any.elements.has(id))).toBe(true)
          expect(relations.every((id) => any.relations.has(id))).toBe(true)
        }
      }),
    )
  })

  test('projects and indicators are listed in the order of their numbers', () => {
    const { dataset } = modelOf(two, [], { projects: { hall: [], barn: [] } })
    const idle = (any: Model) => findingsOf(any, 'idle-project').map(({ id }) => id)
    expect(idle(buildModel(dataset))).toEqual(['idle-project:hall', 'idle-project:barn'])
  })
})
