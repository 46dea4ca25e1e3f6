import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { ensureBrowser, isRoot } from '../run/browser.mjs'
import { generateDataset } from './generate-dataset.mjs'
import { installProbe } from './probe.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Everything that is measured comes from a build: figures of a development build would mean nothing. */
function runVite(...args) {
  const program = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [program, 'build', '--logLevel', 'error', ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`build failed: vite build ${args.join(' ')}`)
}

async function serve(dist) {
  const child = spawn(process.execPath, ['tests/run/serve-dist.mjs', '--dist', dist], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close')])
  const url = /http:\S+/.exec(String(line))?.[0]
  if (!url) throw new Error('the site could not be served')
  return { url, stop: () => child.kill() }
}

const launch = () =>
  chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Without it Chromium rounds the size of the heap.
      '--enable-precise-memory-info',
      ...(isRoot() ? ['--no-sandbox', '--disable-gpu'] : []),
    ],
  })

/**
 * Builds, generates and starts what the measurements need.
 * @param {{ dist: string, isQuick: boolean }} options
 */
export async function prepare({ dist, isQuick }) {
  const folder = mkdtempSync(join(tmpdir(), 'layerscope-bench-'))
  const site = resolve(root, dist)
  if (!existsSync(join(site, 'index.html'))) runVite('--outDir', site)
  const reference = join(folder, 'reference')
  const config = join(root, 'tests/bench/reference/vite.config.ts')
  runVite('tests/bench/reference', '--config', config, '--outDir', reference)
  const files = Object.fromEntries(
    [500, 10_000].map((count) => {
      const file = join(folder, `${count}-elements.json`)
      writeFileSync(file, JSON.stringify(generateDataset(count)))
      return [count, file]
    }),
  )
  const servers = await Promise.all([serve(site), serve(reference)])
  const browser = await launch()
  return {
    root,
    folder,
    isQuick,
    files,
    browser,
    siteUrl: servers[0].url,
    referenceUrl: servers[1].url,
    /** How often to measure: the first figure in a full run, the second in a quick one. */
    times: (full, quick) => (isQuick ? quick : full),
    build: runVite,
    /** A page with a cache of its own, empty, and the probe in it. */
    openPage: async (options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        deviceScaleFactor: 1,
        locale: 'zh-CN',
        ...options,
      })
      await context.addInitScript(installProbe)
      return context.newPage()
    },
    close: async () => {
      await browser.close()
      for (const server of servers) server.stop()
    },
  }
}
