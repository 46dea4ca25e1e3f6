// Runs before `npm start`, `npm run dev` and `npm test`, so that each works in a clone without node_modules.
// Plain Node, no dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Is everything that package-lock.json asks for installed, in that version?
 * Compares contents with npm's own record (node_modules/.package-lock.json), not dates: a checkout or a copy
 * changes the dates of files that are otherwise the same, and an install that is not needed needs the network.
 * @param {string} folder the folder that holds package-lock.json
 */
export function isInstalled(folder) {
  if (!existsSync(join(folder, 'package-lock.json'))) return existsSync(join(folder, 'node_modules'))
  const wanted = packagesIn(join(folder, 'package-lock.json'))
  const present = packagesIn(join(folder, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true
    // An optional package that is absent is one for another platform.
    const found = present[path]
    return found ? found.version === entry.version : entry.optional === true
  })
}

/** The `packages` table of a lock file, or undefined if there is none to read. */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Runs npm with its output shown; returns its exit code. */
function npm(args) {
  // npm names itself to its scripts; a bare `npm` is a .cmd file on Windows and needs a shell there.
  const self = process.env.npm_execpath
  const known = self && basename(self) === 'npm-cli.js' && existsSync(self)
  const [command, first] = known ? [process.execPath, [self]] : ['npm', []]
  const result = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: !known && process.platform === 'win32',
  })
  return result.status ?? 1
}

function main() {
  if (isInstalled(root)) return
  const locked = existsSync(join(root, 'package-lock.json'))
  // The build and the tests are devDependencies, also where NODE_ENV says production.
  const args = [locked ? 'ci' : 'install', '--include=dev', '--no-audit', '--no-fund']
  console.log(`Installing what is missing: npm ${args[0]}`)
  if (npm(args) === 0) return
  console.error(
    `Could not install the dependencies: \`npm ${args[0]}\` failed (its message is above); it needs the npm registry.`,
  )
  process.exitCode = 1
}

// By the real path, because the folder may be reached through a link.
if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main()
