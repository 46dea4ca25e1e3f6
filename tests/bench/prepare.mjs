import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { browserArgs, ensureBrowser, isRoot } from '../run/browser.mjs'
import { generateDataset } from './generate-dataset.mjs'
import { installProbe } from './probe.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Builds the site as `npm run build` does. */
function buildSite() {
  const program = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [program, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('the site could not be built')
}

/**
 * Builds something of the benchmark's own, as the site is built: figures of a development build would mean nothing.
 * @param {string} from its folder
 * @param {import('vite').BuildOptions} options
 */
const buildOwn = (from, options) =>
  build({
    configFile: false,
    root: join(root, from),
    base: './',
    logLevel: 'error',
    // What runs in Node is one file that needs nothing beside it.
    ssr: { noExternal: true },
    build: { target: 'es2023', emptyOutDir: true, ...options },
  })

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
      ...browserArgs(isRoot()),
      // Without it Chromium rounds the size of the heap.
      '--enable-precise-memory-info',
    ],
  })

/**
 * Builds, generates and starts what the measurements need.
 * @param {{ dist: string, isQuick: boolean }} options
 */
export async function prepare({ dist, isQuick }) {
  const folder = mkdtempSync(join(tmpdir(), 'layerscope-bench-'))
  const site = resolve(root, dist)
  if (dist === 'dist' && !existsSync(join(site, 'index.html'))) buildSite()
  const reference = join(folder, 'reference')
  await buildOwn('tests/bench/reference', { outDir: reference })
  const files = Object.fromEntries(
    [500, 2000, 10_000].map((count) => {
      const file = join(folder, `${count}-elements.json`)
      writeFileSync(file, JSON.stringify(generateDataset(count)))
      return [count, file]
    }),
  )
  const servers = await Promise.all([serve(site), serve(reference)])
  const browser = await launch()
  return {
    folder,
    isQuick,
    files,
    browser,
    siteUrl: servers[0].url,
    referenceUrl: servers[1].url,
    /** How often to measure: the first figure in a full run, the second in a quick one. */
    times: (full, quick) => (isQuick ? quick : full),
    buildOwn,
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
