// Finds the Chromium that the end-to-end tests and the benchmark use, and installs one where there is none.
//   node tests/run/browser.mjs              prints its path, or fails
//   node tests/run/browser.mjs --install    installs what is missing (browser, Chinese font), then prints the path
import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const root = fileURLToPath(new URL('../../', import.meta.url))
const MINUTE = 60_000

const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
]

/** Places under an applications folder, per platform. */
const USUAL_PLACES = {
  darwin: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
}

/** The sentence for a machine where neither way of installing worked. */
const WHAT_TO_INSTALL =
  'No Chromium was found and none could be installed: install Chromium or Google Chrome ' +
  '(Debian: apt-get install chromium fonts-noto-cjk), or set LAYERSCOPE_CHROMIUM to the path of one.'

/**
 * The path of a Chromium: what the environment names, then the usual names and places, then Playwright's own.
 * @param {{ env?: Record<string, string | undefined>, platform?: string }} [machine] for tests
 * @returns {string | undefined} undefined where there is none
 * @throws an Error where the environment names a file that cannot be run: a wish is not replaced in silence
 */
export function findBrowser({ env = process.env, platform = process.platform } = {}) {
  for (const name of ['LAYERSCOPE_CHROMIUM', 'CHROME_PATH']) {
    const path = env[name]
    if (!path) continue
    if (!isProgram(path)) throw new Error(`${name} names no program: ${path}`)
    return path
  }
  const places = [...placesOnPath(env, platform), ...usualPlaces(env, platform), playwrightsOwn()]
  return places.find((place) => place && isProgram(place))
}

function placesOnPath(env, platform) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  const ending = platform === 'win32' ? '.exe' : ''
  return NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
}

function usualPlaces(env, platform) {
  const folders =
    platform === 'darwin'
      ? ['/Applications', join(env.HOME ?? '/', 'Applications')]
      : [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
  const places = USUAL_PLACES[platform] ?? []
  return places.flatMap((place) => folders.map((folder) => join(folder, place)))
}

function playwrightsOwn() {
  try {
    return chromium.executablePath()
  } catch {
    // Playwright throws on a platform that it has no build for.
    return undefined
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Does it start? A downloaded browser on a bare machine may lack system libraries. */
function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: MINUTE }).status === 0
}

/**
 * Installs a Chromium: by apt-get on Debian as root (it brings the system libraries), else by Playwright.
 * @returns {string} its path
 * @throws an Error that says what to install
 */
export function installBrowser() {
  const ways = isDebianAsRoot() ? [installByApt, installByPlaywright] : [installByPlaywright]
  for (const way of ways) {
    way()
    const path = findBrowser()
    if (path && starts(path)) return path
  }
  throw new Error(WHAT_TO_INSTALL)
}

function installByApt() {
  console.log('No Chromium here: installing Debian’s with apt-get.')
  aptInstall('chromium', 'fonts-noto-cjk')
}

function installByPlaywright() {
  console.log('No Chromium here: installing Playwright’s.')
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('@playwright/test/package.json')))
  // As root the system libraries can be brought along.
  const withLibraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : []
  return run(process.execPath, [cli, 'install', ...withLibraries, 'chromium'], 10 * MINUTE)
}

function aptInstall(...packages) {
  const updated = run('apt-get', ['update'], 5 * MINUTE)
  return updated && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], 15 * MINUTE)
}

/** Runs a program with its output shown; true if it ended well within the time (ms). */
function run(command, args, timeout) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return result.status === 0
}

/** Root, for whom Chromium refuses to start with its sandbox. */
export function isRoot() {
  return process.getuid?.() === 0
}

/**
 * What Chromium has at its start for tests and benchmarks: nothing of its own work beside the page's.
 * A full Chromium draws, for every window of its headless mode, the lists under an address bar that nobody sees, and
 * keeps a renderer in reserve: together more work than most tests.
 * @param {boolean} bare no sandbox and no GPU: for root, whom the sandbox refuses, and for containers
 * @returns {string[]}
 */
export function browserArgs(bare) {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    `--disable-features=${[...LISTS_NOBODY_SEES, ...AS_PLAYWRIGHT_HAS_IT].join()}`,
    ...(bare ? ['--no-sandbox', '--disable-gpu'] : []),
  ]
}

const LISTS_NOBODY_SEES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess']

/** Of two such switches the last counts, so that what Playwright turns off is to be named here again. */
const AS_PLAYWRIGHT_HAS_IT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
]

function isDebianAsRoot() {
  if (process.platform !== 'linux' || !isRoot()) return false
  try {
    // Not Ubuntu: its chromium package is a stub for snap.
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/**
 * Sees to a font with Chinese: without one every Chinese character is drawn as an empty box, and every width is wrong.
 * Installs it on Debian as root; elsewhere, and where that fails, prints one line.
 */
export function ensureChineseFont() {
  if (hasChineseFont() !== false) return
  if (isDebianAsRoot()) {
    console.log('No font here has Chinese: installing fonts-noto-cjk.')
    aptInstall('fonts-noto-cjk')
    if (hasChineseFont()) return
  }
  console.warn(
    'Warning: no font on this machine has Chinese, so it is drawn as boxes: install Noto Sans CJK.',
  )
}

/** undefined where there is no fontconfig to ask (macOS and Windows, which bring such fonts). */
function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  if (list.error || list.status !== 0) return undefined
  return list.stdout.trim() !== ''
}

/**
 * A browser that is there when this returns, found or installed, with a Chinese font beside it.
 * @returns {string} its path
 * @throws an Error that says what to install
 */
export function ensureBrowser() {
  const path = findBrowser() ?? installBrowser()
  ensureChineseFont()
  return path
}

function main() {
  const path = process.argv.includes('--install') ? ensureBrowser() : findBrowser()
  if (!path) throw new Error(WHAT_TO_INSTALL.replace(' and none could be installed', ''))
  console.log(path)
}

// By the real path, because the folder may be reached through a link.
if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    main()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
