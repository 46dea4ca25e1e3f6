import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultAddress, formatAddress, parseAddress } from '#deep-link/address.ts'
import { defaultHealthSettings, type HealthSettings } from '#deep-link/health-parameters.ts'
import { findingSeverities, healthRules } from '#model/health.ts'
import { findWeaknesses } from '#query/health.ts'
import { ruleSettingsOf } from '#query/health-rules.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import '../support/property-seed.ts'

const model = typicalModel()
const addressOf = (health: HealthSettings) => ({
  ...defaultAddress,
  screen: 'health' as const,
  own: { ...defaultAddress.own, health },
})
const read = (query: string) => {
  const { value, problems } = parseAddress(model, `#/health?${query}`)
  return { health: value.own.health, problems: problems.map(({ code, part }) => `${code} ${part}`) }
}

test('the address of the health screen reads as in the README', () => {
  const hash = '#/health?rule=cycle&finding=cycle:a~1-10a3f9f2&rules=cycle:high,upward:off'
  const health: HealthSettings = {
    rule: 'cycle',
    finding: 'cycle:a~1-10a3f9f2',
    changes: [
      { rule: 'cycle', severity: 'high' },
      { rule: 'upward', isOn: false },
    ],
  }
  expect(formatAddress(addressOf(health))).toBe(hash)
  expect(parseAddress(model, hash)).toEqual({ value: addressOf(health), problems: [] })
})

test('what is said twice of a rule counts as it was said last, in the order of the rules', () => {
  expect(read('rules=upward:on,cycle:low,cycle:off,cycle:high').health.changes).toEqual([
    { rule: 'cycle', severity: 'high', isOn: false },
    { rule: 'upward', isOn: true },
  ])
})

test.each([
  ['rule=cycles', 'unknown-value rule=cycles'],
  ['finding=cycles:a', 'unknown-value finding=cycles:a'],
  ['finding=cycle', 'unknown-value finding=cycle'],
  ['rules=cycle:grave', 'unknown-value rules=cycle:grave'],
  ['rules=cycle:on:off', 'unknown-value rules=cycle:on:off'],
  ['focus=hub', 'unknown-parameter focus'],
])('what cannot be is left out and named: %s', (query, problem) => {
  expect(read(query)).toEqual({ health: defaultHealthSettings, problems: [problem] })
})

test('every finding of the shipped model has an address of its own', () => {
  const shenzhen = shenzhenModel()
  const all = ruleSettingsOf(shenzhen).map((setting) => ({ ...setting, isOn: true }))
  const findings = findWeaknesses(shenzhen, all)
  expect(findings.length).toBeGreaterThan(100)
  for (const { rule, id } of findings) {
    const address = addressOf({ rule, finding: id, changes: [] })
    expect(parseAddress(shenzhen, formatAddress(address))).toEqual({ value: address, problems: [] })
  }
})

test('any settings are read as they were written', () => {
  const change = fc.record({
    isOn: fc.option(fc.boolean(), { nil: undefined }),
    severity: fc.constantFrom(undefined, ...findingSeverities),
  })
  const changes = fc.subarray([...healthRules]).chain((rules) =>
    fc.tuple(...rules.map(() => change)).map((each) =>
      rules.flatMap((rule, index) => {
        const { isOn, severity } = each[index] ?? {}
        if (isOn === undefined && !severity) return []
        return [{ rule, ...(isOn === undefined ? {} : { isOn }), ...(severity ? { severity } : {}) }]
      }),
    ),
  )
  fc.assert(
    fc.property(changes, (some) => {
      const address = addressOf({ ...defaultHealthSettings, changes: some })
      expect(parseAddress(model, formatAddress(address))).toEqual({ value: address, problems: [] })
    }),
  )
})
