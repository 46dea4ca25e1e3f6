import { expect, test } from 'vitest'
import { formatPath } from '#load/problem.ts'
import { createReport } from '#load/report.ts'

test('a path is written with dots for keys and brackets for items', () => {
  expect(formatPath([])).toBe('')
  expect(formatPath(['title'])).toBe('title')
  expect(formatPath(['elements', 3, 'name', 'en'])).toBe('elements[3].name.en')
  expect(formatPath(['metamodel', 'layers', 0])).toBe('metamodel.layers[0]')
})

test('a report takes the place from the file and stops at a thousand problems', () => {
  const report = createReport()
  const file = { name: 'a.yaml', value: null, locate: () => ({ line: 7, column: 3 }) }
  report.add('no-place', 'error', { file, path: ['elements', 0] }, { id: 'x' })
  expect(report.problems[0]).toEqual({
    code: 'no-place',
    severity: 'error',
    params: { id: 'x' },
    file: 'a.yaml',
    line: 7,
    column: 3,
    path: 'elements[0]',
  })
  expect(report.wantsHints()).toBe(true)
  for (let i = 0; i < 2000; i++) report.add('no-place', 'error', { file, path: [] }, { id: 'x' })
  expect(report.problems).toHaveLength(1000)
  expect(report.wantsHints()).toBe(false)
})
