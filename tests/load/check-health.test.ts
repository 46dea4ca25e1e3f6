import { expect, test } from 'vitest'
import { citations, element, minimal, parseValue, problemLines, text } from './small-dataset.ts'

const rules = (...healthRules: object[]) => minimal({ healthRules })

test('what a dataset says of the rules is read as it stands', () => {
  const around = { rule: 'around-layer', through: 'ground', types: ['supports'], severity: 'high' }
  const off = { rule: 'no-project', enabled: false, places: ['top', 'safety'] }
  const { model, problems } = parseValue(rules(around, off))
  expect(problems).toEqual([])
  expect(model?.dataset.healthRules).toEqual([around, off])
})

test('a dataset that says nothing has no rules of its own and accepts nothing', () => {
  const { model } = parseValue(minimal())
  expect([model?.dataset.healthRules, model?.dataset.acceptedFindings]).toEqual([[], []])
})

test('a rule, a severity or a number that cannot be is an error', () => {
  expect(
    problemLines(
      rules({ rule: 'cycles' }, { rule: 'cycle', severity: 'grave' }, { rule: 'sole-joint', top: 0 }),
    ),
  ).toEqual([
    'error bad-value healthRules[0].rule',
    'error bad-value healthRules[1].severity',
    'error out-of-range healthRules[2].top',
  ])
})

test('the nearest rule is offered', () => {
  expect(parseValue(rules({ rule: 'cycles' })).problems).toMatchObject([{ params: { nearest: 'cycle' } }])
})

test('a parameter that the rule does not have is left out with a warning', () => {
  const { model, problems } = parseValue(rules({ rule: 'idle-project', top: 3 }))
  expect(problems).toMatchObject([
    { severity: 'warning', code: 'unused-parameter', params: { field: 'top', rule: 'idle-project' } },
  ])
  expect(model?.dataset.healthRules).toEqual([{ rule: 'idle-project' }])
})

test('a type, a place or a layer that there is none of is left out', () => {
  const value = rules(
    { rule: 'around-layer', through: 'safety', types: ['supports', 'nowhere'] },
    { rule: 'no-relation', places: ['nowhere', 'safety'] },
  )
  expect(problemLines(value)).toEqual([
    'loss dangling-reference healthRules[0].through',
    'loss dangling-reference healthRules[0].types[1]',
    'loss dangling-reference healthRules[1].places[0]',
  ])
  expect(parseValue(value).model?.dataset.healthRules).toEqual([
    { rule: 'around-layer', types: ['supports'] },
    { rule: 'no-relation', places: ['safety'] },
  ])
})

test('of a rule that stands twice the first counts, and of a finding accepted twice', () => {
  const accepted = { finding: 'no-project:a', reason: text('why') }
  const value = {
    ...rules({ rule: 'cycle', severity: 'high' }, { rule: 'cycle', enabled: false }),
    acceptedFindings: [accepted, { ...accepted, reason: text('other') }],
  }
  expect(problemLines(value)).toEqual([
    'loss declared-twice healthRules[1].rule',
    'loss declared-twice acceptedFindings[1].finding',
  ])
  const dataset = parseValue(value).model?.dataset
  expect(dataset?.healthRules).toEqual([{ rule: 'cycle', severity: 'high' }])
  expect(dataset?.acceptedFindings).toEqual([accepted])
})

test('a finding is accepted with a reason in both languages, and with clauses that are there', () => {
  const accept = (more: object) =>
    minimal({ elements: [element('a')], acceptedFindings: [{ finding: 'no-project:a', ...more }] })
  expect(problemLines(accept({ reason: text('why'), citations }))).toEqual([])
  expect(problemLines(accept({}))).toEqual(['error missing-field acceptedFindings[0].reason'])
  expect(
    problemLines(accept({ reason: text('why'), citations: [{ source: 'nowhere', section: '1' }] })),
  ).toEqual(['loss dangling-reference acceptedFindings[0].citations[0].source'])
})
