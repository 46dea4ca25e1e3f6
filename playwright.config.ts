import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { browserArgs, findBrowser, isRoot } from './tests/run/browser.mjs'

const env = process.env
const inCi = Boolean(env['CI'])

/** A port nothing listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject()))
    })
  })
}

// Chosen once and handed to the workers by the environment, because each of them reads this file. A port of one's
// own per run, because a server found on a fixed one may serve the build of another checkout.
env['LAYERSCOPE_E2E_PORT'] ??= String(await freePort())
const address = `http://127.0.0.1:${env['LAYERSCOPE_E2E_PORT']}/`

const executablePath = findBrowser()
const report = env['LAYERSCOPE_E2E_REPORT']

/** End-to-end tests: the built site (dist) in a real Chromium. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A test that passes at the second try has found something.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  webServer: {
    command: `node tests/run/serve-dist.mjs --port ${env['LAYERSCOPE_E2E_PORT']}`,
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
    stderr: 'pipe',
  },
  use: {
    baseURL: address,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: 'zh-CN',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: browserArgs(isRoot() || inCi),
    },
  },
  projects: [{ name: 'chromium' }],
})
