// `npm test`: everything, in order, going on after a failed step so that all failures are seen.
// Each test of vitest and playwright counts as one, each other step as one; what was skipped counts as failed.
// The last line is `N passed, N failed`.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countPlaywright, countVitest } from './count-tests.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const temp = mkdtempSync(join(tmpdir(), 'layerscope-test-'))
const reports = { unit: join(temp, 'unit.json'), e2e: join(temp, 'e2e.json') }

/** @typedef {{ passed: number, failures: string[] }} Outcome */

/** Runs a program of node_modules/.bin with its output shown; returns its exit code. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32'
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: windows,
      env: {
        ...process.env,
        ...env,
        PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
      },
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** A step that counts as one. */
async function one(name, command, args) {
  const code = await run(command, args)
  return code === 0
    ? { passed: 1, failures: [] }
    : { passed: 0, failures: [`${name}: ${command} ${args.join(' ')}`] }
}

/**
 * What a test runner's report says; and where the runner failed though no test did (or there was none, or no
 * report), that is a failure too.
 */
function outcomeOf(name, reportFile, count, exitCode) {
  let outcome
  try {
    outcome = count(JSON.parse(readFileSync(reportFile, 'utf8')))
  } catch {
    return { passed: 0, failures: [`${name}: ended without a report (exit code ${exitCode})`] }
  }
  if (outcome.failures.length > 0) return outcome
  if (exitCode !== 0)
    return { ...outcome, failures: [`${name}: ended with exit code ${exitCode}, see above`] }
  if (outcome.passed === 0) return { ...outcome, failures: [`${name}: there are no tests`] }
  return outcome
}

async function unit() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reports.unit}`]
  const code = await run('vitest', ['run', ...reporters])
  return outcomeOf('unit', reports.unit, (report) => countVitest(report, root), code)
}

/** One failure for a step that cannot run, said where it stands and again at the end. */
function cannotRun(name, reason) {
  console.error(reason)
  return { passed: 0, failures: [`${name}: ${reason}`] }
}

async function endToEnd(buildPassed) {
  if (!buildPassed) return cannotRun('end-to-end', 'cannot run, because the build failed')
  let browser
  try {
    const { ensureBrowser } = await import('./browser.mjs')
    browser = ensureBrowser()
  } catch (error) {
    return cannotRun('end-to-end', error.message)
  }
  console.log(`Browser: ${browser}`)
  const code = await run('playwright', ['test'], {
    LAYERSCOPE_CHROMIUM: browser,
    LAYERSCOPE_E2E_REPORT: reports.e2e,
  })
  return outcomeOf('end-to-end', reports.e2e, countPlaywright, code)
}

/** Prints a headline, runs the step, prints how it went; a step that throws is a failed one. */
async function step(name, work) {
  console.log(`\n━━ ${name} ━━`)
  const start = Date.now()
  const outcome = await work().catch((error) => ({ passed: 0, failures: [`${name}: ${error.stack}`] }))
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  console.log(`── ${name}: ${outcome.passed} passed, ${outcome.failures.length} failed (${seconds} s)`)
  return outcome
}

async function main() {
  const outcomes = [
    await step('types', () => one('types', 'tsc', ['--noEmit'])),
    await step('lint', () => one('lint', 'biome', ['check', '.'])),
    await step('unit and property tests', unit),
    await step('data', () => one('data', 'tsx', ['src/cli/main.ts', 'check', 'data/shenzhen'])),
  ]
  const build = await step('build', () => one('build', 'npm', ['run', '-s', 'build']))
  outcomes.push(build, await step('end-to-end', () => endToEnd(build.failures.length === 0)))

  const failures = outcomes.flatMap((outcome) => outcome.failures)
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  console.log(failures.length > 0 ? `\nFailed:\n${failures.map((each) => `  ✗ ${each}`).join('\n')}\n` : '')
  console.log(`${passed} passed, ${failures.length} failed`)
  process.exitCode = failures.length > 0 ? 1 : 0
}

// Ctrl-C reaches the running program too; the temp folder goes either way.
process.on('SIGINT', () => process.exit(130))
process.on('exit', () => rmSync(temp, { recursive: true, force: true }))
await main()
