// What the JSON reports of vitest and playwright say, as counts: every test that did not pass is a failure.
import { relative } from 'node:path'

/**
 * Counts vitest's JSON report. A file that could not be loaded has no tests and counts as one failure.
 * @param {{ testResults: { name: string, status: string, assertionResults: { fullName: string, status: string }[] }[] }} report
 * @param {string} root the folder that file names are shown relative to
 * @returns {{ passed: number, failures: string[] }}
 */
export function countVitest(report, root) {
  const tests = report.testResults.flatMap((file) => {
    const name = relative(root, file.name)
    const inFile = file.assertionResults.map((test) => ({
      title: `${name} › ${test.fullName}`,
      status: test.status,
    }))
    const brokenOtherwise = file.status === 'failed' && !inFile.some((test) => test.status === 'failed')
    return brokenOtherwise ? [...inFile, { title: `${name}: could not be run`, status: 'failed' }] : inFile
  })
  return countByStatus(tests, 'passed')
}

/**
 * Counts playwright's JSON report. An error outside a test (no tests found, no server) counts as one failure.
 * @param {{ suites: object[], errors: { message?: string }[] }} report
 * @returns {{ passed: number, failures: string[] }}
 */
export function countPlaywright(report) {
  const tests = report.suites.flatMap((suite) => testsIn(suite, []))
  const errors = report.errors.map((error) => ({
    title: `end-to-end: ${firstLine(error.message ?? 'an error without words')}`,
    status: 'error',
  }))
  return countByStatus([...tests, ...errors], 'expected')
}

function testsIn(suite, titles) {
  const path = [...titles, suite.title]
  const here = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({ title: [...path, spec.title].join(' › '), status: test.status })),
  )
  return [...here, ...(suite.suites ?? []).flatMap((inner) => testsIn(inner, path))]
}

function countByStatus(tests, good) {
  const failures = tests.filter((test) => test.status !== good)
  return {
    passed: tests.length - failures.length,
    failures: failures.map((test) => (isSkipped(test) ? `${test.title} (skipped)` : test.title)),
  }
}

function isSkipped({ status }) {
  return ['skipped', 'pending', 'todo', 'disabled'].includes(status)
}

function firstLine(text) {
  return text.trim().split('\n', 1)[0]
}
